// SPDX-License-Identifier: GPL-3.0-or-later
#include "PdfDictionaries.h"

#include <QRectF>
#include <QRegularExpression>
#include <QSet>

#include <cmath>
#include <cstdlib>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

QByteArray numbers(std::initializer_list<double> values) {
    QByteArray out = "[";
    for (const double value : values)
        out += ' ' + QByteArray::number(value, 'f', 4);
    return out + " ]";
}

} // namespace

QByteArray withEntries(QByteArray body, const QByteArray &entries) {
    const qsizetype close = body.lastIndexOf(">>");
    return close < 0 ? body : body.insert(close, entries);
}

QByteArray withBoxes(QByteArray body, const PdfPageBoxes &page) {
    const qsizetype from = body.indexOf("/MediaBox");
    const qsizetype to = body.indexOf(']', from);
    if (from < 0 || to < 0)
        return body;
    const double top = std::ceil(page.size.height());
    const QRectF media(0, top - page.size.height(), page.size.width(), page.size.height());
    const auto box = [&](const char *name, double in) {
        return '/' + QByteArray(name) + ' ' +
               numbers({media.left() + in, media.top() + in, media.right() - in, media.bottom() - in});
    };
    QByteArray boxes = box("MediaBox", 0);
    if (page.trim > 0)
        boxes += "\n   " + box("TrimBox", page.trim) + "\n   " + box("BleedBox", page.trim - page.bleed);
    return body.replace(from, to - from + 1, boxes);
}

QByteArray withoutRepeats(const QByteArray &body) {
    static const QRegularExpression entry(u"/x\\d+ \\d+ 0 R\\s*"_s);
    QString text = QString::fromLatin1(body);
    QSet<QString> seen;
    for (auto match = entry.match(text); match.hasMatch();) {
        const bool repeated = seen.contains(match.captured().trimmed());
        seen.insert(match.captured().trimmed());
        if (repeated)
            text.remove(match.capturedStart(), match.capturedLength());
        match = entry.match(text, repeated ? match.capturedStart() : match.capturedEnd());
    }
    return text.toLatin1();
}

QByteArray fontWithEm(QByteArray body) {
    static const QByteArray lastChar("/LastChar ");
    const qsizetype number = body.indexOf(lastChar) + lastChar.size();
    const qsizetype numberEnd = body.indexOf('\n', number);
    const qsizetype widthsEnd = body.indexOf(']', body.indexOf("/Widths ["));
    if (number < lastChar.size() || widthsEnd < numberEnd)
        return body;
    body.insert(widthsEnd, " 0.6");
    return body.replace(number, numberEnd - number, QByteArray::number(std::atoi(body.constData() + number) + 1));
}

QByteArray encodingWithEm(QByteArray body) {
    const qsizetype end = body.indexOf(']');
    return end < 0 ? body : body.insert(end, " /m");
}

QByteArray textString(const QString &text) {
    QByteArray bytes("\xFE\xFF", 2);
    for (const QChar c : text) {
        bytes += char(c.unicode() >> 8);
        bytes += char(c.unicode() & 0xFF);
    }
    return '<' + bytes.toHex() + '>';
}

} // namespace thanksmith
