// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/PlainLine.h"

#include <algorithm>

namespace thanksmith {

namespace {

bool isLineOrControl(QChar c) {
    const auto category = c.category();
    return category == QChar::Other_Control || category == QChar::Separator_Line ||
           category == QChar::Separator_Paragraph;
}

} // namespace

QString plainLine(const QString &text, qsizetype maxLength) {
    QString line;
    line.reserve(text.size());
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Format)
            continue;
        line += isLineOrControl(c) ? QChar(u' ') : c;
    }
    line = line.simplified();
    if (line.size() <= maxLength)
        return line;
    line.truncate(maxLength - 1);
    if (line.back().isHighSurrogate())
        line.chop(1);
    return line + u'…';
}

bool hasLineBreak(const QString &text) {
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c == u'\r' || c == u'\n' || c == u'\u2028' || c == u'\u2029'; });
}

bool breaksLine(const QString &text) {
    return std::any_of(text.begin(), text.end(), isLineOrControl);
}

} // namespace thanksmith
