// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/Markdown.h"

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

/// Blanks that begin a line would make it code: no-break ones do not.
QString escaped(const QString &text, QStringView marks) {
    QString result;
    result.reserve(text.size() + text.size() / 8);
    bool atLineStart = true;
    for (const QChar c : text) {
        if (atLineStart && (c == u' ' || c == u'\t')) {
            result += QChar(u'\u00a0');
            continue;
        }
        const bool afterNumber = (c == u'.' || c == u')') && !result.isEmpty() && result.back().isDigit();
        if (marks.contains(c) || afterNumber)
            result += u'\\';
        result += c;
        atLineStart = c == u'\n';
    }
    return result;
}

} // namespace

QString mattermostEscaped(const QString &text) {
    return escaped(text, u"\\`*_{}[]()#+-!<>|~:=").replace(u'@', u"@\u2060"_s);
}

QString discordEscaped(const QString &text) {
    return escaped(text, u"\\`*_[]()#+-<>|~:@");
}

} // namespace thanksmith
