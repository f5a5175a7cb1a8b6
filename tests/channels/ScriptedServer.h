// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>

#include <functional>

namespace thanksmith {

/// A mail server that says exactly what a test wants, wrong as it may be. Answers line by line in the test's thread.
class ScriptedServer : public QTcpServer {
public:
    /// What to say to a line ("" first: the greeting); null: nothing. While a message comes in, only its last line "."
    /// is passed on.
    using Answer = std::function<QByteArray(const QByteArray &line)>;

    explicit ScriptedServer(Answer answer);
    /// Certificate and key for STARTTLS, which starts after the answer to that command has gone.
    void useTls(const QString &certificate, const QString &key);

    [[nodiscard]] const QByteArrayList &lines() const { return m_lines; }
    [[nodiscard]] bool heard(const QByteArray &beginning) const;
    /// Hangs up: politely, or with a reset.
    void hangUp(bool reset = false);
    /// Says each byte of what follows on its own, this far apart.
    void dribble(int milliseconds) { m_dribble = milliseconds; }
    /// Reads nothing any more.
    void stopReading();
    void say(const QByteArray &bytes);

protected:
    void incomingConnection(qintptr handle) override;

private:
    void read();
    void take(const QByteArray &line);

    Answer m_answer;
    QSslSocket *m_socket = nullptr;
    QSslConfiguration m_tls;
    QByteArrayList m_lines;
    QByteArray m_waiting; ///< of a dribble
    int m_dribble = 0;
    bool m_inMessage = false;
    bool m_deaf = false;
};

/// A well-behaved server's answers, without TLS or sign-in.
[[nodiscard]] QByteArray usualAnswer(const QByteArray &line);

} // namespace thanksmith
