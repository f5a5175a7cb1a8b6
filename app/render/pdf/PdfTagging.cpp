// SPDX-License-Identifier: GPL-3.0-or-later
#include "PdfTagging.h"

#include <QRegularExpression>

#include <cmath>
#include <map>

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

/// The number in the last match of a pattern; -1 without one.
qlonglong lastNumber(const QString &text, const QString &pattern) {
    qlonglong number = -1;
    const QRegularExpression expression(pattern);
    for (auto it = expression.globalMatch(text); it.hasNext();)
        number = it.next().captured(1).toLongLong();
    return number;
}

/// Newer versions of a file's objects.
class Update {
public:
    explicit Update(const QByteArray &pdf)
        : m_pdf(pdf) {
        const QString end = QString::fromLatin1(pdf.right(4096));
        m_root = lastNumber(end, u"/Root (\\d+) 0 R"_s);
        m_size = lastNumber(end, u"/Size (\\d+)"_s);
        m_info = lastNumber(end, u"/Info (\\d+) 0 R"_s);
        m_previous = lastNumber(end, u"startxref\\s+(\\d+)"_s);
    }
    [[nodiscard]] bool isPossible() const { return m_root >= 0 && m_size >= 0 && m_previous >= 0; }
    [[nodiscard]] qlonglong root() const { return m_root; }

    /// Adds entries to the dictionary object that begins at `begin` ("12 0 obj").
    void extend(qsizetype begin, const QByteArray &entries) {
        const qsizetype close = m_pdf.indexOf(">>\nendobj", begin);
        if (close < 0)
            return;
        const qlonglong number = m_pdf.mid(begin, m_pdf.indexOf(' ', begin) - begin).toLongLong();
        m_objects[number] = m_pdf.mid(begin, close - begin) + entries + ">>\nendobj\n";
    }
    /// Gives the page object that begins at `begin` an exact size; its content hangs from the upper edge.
    void resize(qsizetype begin, const QSizeF &size);
    [[nodiscard]] QByteArray written() const;

private:
    const QByteArray &m_pdf;
    qlonglong m_root = -1;
    qlonglong m_size = -1;
    qlonglong m_info = -1;
    qlonglong m_previous = -1;
    std::map<qlonglong, QByteArray> m_objects;
};

void Update::resize(qsizetype begin, const QSizeF &size) {
    const qsizetype close = m_pdf.indexOf(">>\nendobj", begin);
    QByteArray body = m_pdf.mid(begin, close - begin);
    const qsizetype from = body.indexOf("/MediaBox");
    const qsizetype to = body.indexOf(']', from);
    if (close < 0 || from < 0 || to < 0)
        return;
    const double top = std::ceil(size.height());
    const auto number = [](double value) { return QByteArray::number(value, 'f', 4) + ' '; };
    body.replace(from, to - from, "/MediaBox [ 0 " + number(top - size.height()) + number(size.width()) + number(top));
    m_objects[body.left(body.indexOf(' ')).toLongLong()] = body + ">>\nendobj\n";
}

QByteArray Update::written() const {
    QByteArray out = m_pdf;
    if (!out.endsWith('\n'))
        out += '\n';
    QByteArray table = "xref\n";
    for (const auto &[number, object] : m_objects) {
        table += QByteArray::number(number) + " 1\n" +
                 QByteArray::number(qlonglong(out.size())).rightJustified(10, '0') + " 00000 n \n";
        out += object;
    }
    const qlonglong at = out.size();
    out += table + "trailer\n<< /Size " + QByteArray::number(m_size) + "\n   /Root " + QByteArray::number(m_root) +
           " 0 R\n";
    if (m_info >= 0)
        out += "   /Info " + QByteArray::number(m_info) + " 0 R\n";
    out += "   /Prev " + QByteArray::number(m_previous) + "\n>>\nstartxref\n" + QByteArray::number(at) + "\n%%EOF\n";
    return out;
}

} // namespace

QByteArray withFacts(const QByteArray &pdf, const PdfFacts &facts) {
    Update update(pdf);
    const qsizetype catalogue = pdf.lastIndexOf('\n' + QByteArray::number(update.root()) + " 0 obj\n");
    if (!update.isPossible() || catalogue < 0)
        return pdf;
    QByteArray entries = "   /MarkInfo << /Marked true >>\n";
    const QString tag = QString(facts.language).remove(QRegularExpression(u"[^A-Za-z0-9-]"_s));
    if (!tag.isEmpty())
        entries += "   /Lang (" + tag.toLatin1() + ")\n";
    update.extend(catalogue + 1, entries);
    const QByteArray figure = " 0 obj\n<< /Type /StructElem\n   /S /Figure\n";
    qsizetype at = 0;
    for (const QString &alt : facts.alts) {
        at = pdf.indexOf(figure, at);
        if (at < 0)
            break;
        if (!alt.isEmpty())
            update.extend(pdf.lastIndexOf('\n', at) + 1, "   /Alt " + textString(alt) + '\n');
        at += figure.size();
    }
    const QByteArray page = " 0 obj\n<< /Type /Page ";
    at = 0;
    for (const QSizeF &size : facts.pages) {
        at = pdf.indexOf(page, at);
        if (at < 0)
            break;
        update.resize(pdf.lastIndexOf('\n', at) + 1, size);
        at += page.size();
    }
    return update.written();
}

} // namespace thanksmith
