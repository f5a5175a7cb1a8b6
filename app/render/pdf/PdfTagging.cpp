// SPDX-License-Identifier: GPL-3.0-or-later
#include "PdfTagging.h"

#include <QRegularExpression>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

/// A PDF text string as hexadecimal UTF-16 with its mark.
QByteArray textString(const QString &text) {
    QByteArray bytes("\xFE\xFF", 2);
    for (const QChar c : text) {
        bytes += char(c.unicode() >> 8);
        bytes += char(c.unicode() & 0xFF);
    }
    return '<' + bytes.toHex() + '>';
}

/// The last match of a pattern with one number.
qlonglong lastNumber(const QString &text, const QString &pattern) {
    qlonglong number = -1;
    const QRegularExpression expression(pattern);
    for (auto it = expression.globalMatch(text); it.hasNext();)
        number = it.next().captured(1).toLongLong();
    return number;
}

} // namespace

QByteArray withLanguage(const QByteArray &pdf, const QString &language, const QString &alt) {
    const qlonglong tail = std::max<qlonglong>(0, pdf.size() - 4096);
    const QString end = QString::fromLatin1(pdf.mid(tail));
    const qlonglong root = lastNumber(end, u"/Root (\\d+) 0 R"_s);
    const qlonglong size = lastNumber(end, u"/Size (\\d+)"_s);
    const qlonglong info = lastNumber(end, u"/Info (\\d+) 0 R"_s);
    const qlonglong previous = lastNumber(end, u"startxref\\s+(\\d+)"_s);
    const QByteArray number = QByteArray::number(root);
    const qsizetype object = pdf.lastIndexOf("\n" + number + " 0 obj\n");
    const qsizetype close = pdf.indexOf(">>\nendobj", object);
    if (language.isEmpty() || root < 0 || size < 0 || previous < 0 || object < 0 || close < 0)
        return pdf;
    QByteArray out = pdf;
    if (!out.endsWith('\n'))
        out += '\n';
    const qsizetype at = out.size();
    out += pdf.mid(object + 1, close - object - 1) + "   /Lang " + textString(language) + "\n";
    if (!alt.isEmpty()) // what a reader without structure can still find
        out += "   /ThanksmithAlt " + textString(alt) + "\n";
    out += ">>\nendobj\n";
    const qsizetype table = out.size();
    out += "xref\n" + number + " 1\n" + QByteArray::number(qlonglong(at)).rightJustified(10, '0') + " 00000 n \n";
    out += "trailer\n<< /Size " + QByteArray::number(size) + "\n   /Root " + number + " 0 R\n";
    if (info >= 0)
        out += "   /Info " + QByteArray::number(info) + " 0 R\n";
    out += "   /Prev " + QByteArray::number(previous) + "\n>>\nstartxref\n" + QByteArray::number(qlonglong(table)) +
           "\n%%EOF\n";
    return out;
}

} // namespace thanksmith
