// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/SmtpBody.h"

namespace thanksmith {

QByteArray smtpBody(const QByteArray &message) {
    QByteArray body;
    body.reserve(message.size() + message.size() / 64 + 2);
    bool atLineStart = true;
    for (qsizetype i = 0; i < message.size(); ++i) {
        const char c = message[i];
        if (c == '\r' || c == '\n') {
            if (c == '\r' && i + 1 < message.size() && message[i + 1] == '\n')
                ++i;
            body += "\r\n";
            atLineStart = true;
            continue;
        }
        if (c == '.' && atLineStart)
            body += '.';
        body += c;
        atLineStart = false;
    }
    if (!atLineStart)
        body += "\r\n";
    return body;
}

} // namespace thanksmith
