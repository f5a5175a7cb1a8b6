// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/SmtpReply.h"

#include "channels/PlainLine.h"

namespace thanksmith {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// The code a line begins with, followed by a blank, a hyphen or nothing; 0: none.
int codeOf(const QByteArray &line) {
    if (line.size() < 3 || line[0] < '2' || line[0] > '5' || !isDigit(line[1]) || !isDigit(line[2]))
        return 0;
    if (line.size() > 3 && line[3] != ' ' && line[3] != '-')
        return 0;
    return line.left(3).toInt();
}

} // namespace

QString SmtpReply::text() const {
    return plainLine(QString::fromUtf8(lines.join(' ')));
}

std::optional<SmtpReply> SmtpReplyReader::next() {
    while (!m_broken) {
        const auto end = m_buffer.indexOf('\n');
        if (end > maxLine || (end < 0 && m_buffer.size() > maxLine)) {
            m_broken = true;
            break;
        }
        if (end < 0)
            break;
        const bool hasReturn = end > 0 && m_buffer[end - 1] == '\r';
        const QByteArray line = m_buffer.left(hasReturn ? end - 1 : end);
        if (take(line)) {
            m_buffer.remove(0, end + 1);
            m_size = 0;
            return std::exchange(m_partial, {});
        }
        if (!m_broken)
            m_buffer.remove(0, end + 1);
    }
    return std::nullopt;
}

bool SmtpReplyReader::take(const QByteArray &line) {
    const int code = codeOf(line);
    m_size += line.size();
    if (code == 0 || m_size > maxReply || (!m_partial.lines.isEmpty() && code != m_partial.code)) {
        m_broken = true;
        return false;
    }
    m_partial.code = code;
    m_partial.lines.append(line.mid(4));
    return line.size() == 3 || line[3] == ' ';
}

QString SmtpReplyReader::rest() const {
    return plainLine(QString::fromUtf8(m_buffer.left(400)), 80);
}

SmtpFeatures SmtpFeatures::from(const SmtpReply &reply) {
    SmtpFeatures features;
    for (const QByteArray &line : reply.lines.mid(1)) { // the first line greets
        // "AUTH=LOGIN PLAIN" is how some old servers say it besides the standard's "AUTH LOGIN PLAIN".
        QByteArrayList words = line.toUpper().replace("AUTH=", "AUTH ").simplified().split(' ');
        const QByteArray keyword = words.takeFirst();
        if (keyword == "STARTTLS")
            features.startTls = true;
        else if (keyword == "SMTPUTF8")
            features.utf8 = true;
        else if (keyword == "AUTH")
            features.auth += words;
        else if (keyword == "SIZE") {
            features.size = true;
            features.maxSize = qMax(0LL, words.value(0).toLongLong());
        }
    }
    return features;
}

} // namespace thanksmith
