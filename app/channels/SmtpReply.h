// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <optional>

namespace thanksmith {

/// One answer of a mail server (RFC 5321 4.2), all its lines without code and line end.
struct SmtpReply {
    int code = 0;
    QByteArrayList lines;

    [[nodiscard]] bool isDone() const { return code / 100 == 2; }
    [[nodiscard]] bool isMore() const { return code / 100 == 3; }
    [[nodiscard]] bool isForNow() const { return code / 100 == 4; } ///< refused, may work later
    [[nodiscard]] QString text() const;                             ///< fit to be shown, at most 300 characters
};

/// Cuts a stream of bytes into replies. Gives up for good on a line over 8 KiB, a reply over 64 KiB, a line that does
/// not begin with a code, or lines of one reply with different codes.
class SmtpReplyReader {
public:
    static constexpr qsizetype maxLine = 8 << 10;
    static constexpr qsizetype maxReply = 64 << 10;

    void feed(const QByteArray &bytes) { m_buffer += bytes; }
    /// The next whole reply, if there is one.
    [[nodiscard]] std::optional<SmtpReply> next();
    [[nodiscard]] bool isBroken() const { return m_broken; }
    /// Nothing is left over, not even part of a reply.
    [[nodiscard]] bool isEmpty() const { return m_buffer.isEmpty() && m_partial.lines.isEmpty(); }
    /// What could not be read, for the error.
    [[nodiscard]] QString rest() const;

private:
    [[nodiscard]] bool take(const QByteArray &line); ///< true: that was a reply's last line

    QByteArray m_buffer;
    SmtpReply m_partial;
    qsizetype m_size = 0; ///< bytes of m_partial
    bool m_broken = false;
};

/// What a server says it can do, in its answer to EHLO.
struct SmtpFeatures {
    bool startTls = false;
    bool utf8 = false;   ///< SMTPUTF8
    bool size = false;   ///< takes SIZE= with MAIL
    qint64 maxSize = 0;  ///< bytes; 0: no limit said
    QByteArrayList auth; ///< mechanisms, upper case

    [[nodiscard]] static SmtpFeatures from(const SmtpReply &reply);
};

} // namespace thanksmith
