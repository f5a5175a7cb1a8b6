// SPDX-License-Identifier: GPL-3.0-or-later
#include "PdfContents.h"

#include <QRegularExpression>

#include <utility>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostShared = 256;

/// Cut before each piece of the document's structure ("/P << /MCID 2 >> BDC", 14.6).
QList<QByteArray> partsOf(const QByteArray &content) {
    static const QByteArray mark(" << /MCID ");
    QList<QByteArray> parts;
    qsizetype from = 0;
    for (qsizetype at = content.indexOf(mark); at >= 0; at = content.indexOf(mark, at + mark.size())) {
        const qsizetype line = content.lastIndexOf('\n', at) + 1;
        if (line <= from || content[line] != '/')
            continue;
        parts.append(content.mid(from, line - from));
        from = line;
    }
    parts.append(content.mid(from));
    return parts;
}

} // namespace

bool PdfContents::isContents(const QByteArray &content) {
    return content.startsWith("1 0 0 -1 0 ");
}

QList<PdfContents::Stream> PdfContents::add(int object, const QByteArray &content) {
    if (m_single.remove(object))
        return {{object, content}};
    const QList<QByteArray> parts = partsOf(content);
    const QSet<QByteArray> before = std::exchange(m_before, {parts.begin(), parts.end()});
    QList<Stream> shared; // new ones
    QList<Stream> own;
    QList<int> all;
    bool goesOn = false; // the last part was this page's own
    for (const QByteArray &part : parts) {
        int number = m_shared.value(part);
        if (number == 0 && before.contains(part) && m_shared.size() < mostShared && m_free.size() > 1) {
            number = m_free.takeLast();
            m_shared.insert(part, number);
            shared.append({number, part});
        }
        if (number == 0 && goesOn) {
            own.last().content += part;
            continue;
        }
        goesOn = number == 0;
        if (goesOn) {
            if (!own.isEmpty() && m_free.isEmpty())
                return shared << Stream{object, content};
            number = own.isEmpty() ? object : m_free.takeLast();
            own.append({number, part});
        }
        all.append(number);
    }
    if (own.isEmpty())
        m_free.append(object);
    QByteArray array = "[";
    for (const int number : all)
        array += ' ' + QByteArray::number(number) + " 0 R";
    m_contents.insert(object, array + " ]");
    return shared + own;
}

QByteArray PdfContents::withContents(const QByteArray &page) {
    static const QRegularExpression contents(u"/Contents (\\d+) 0 R"_s);
    QString text = QString::fromLatin1(page);
    const auto match = contents.match(text);
    const int object = match.captured(1).toInt();
    if (!m_contents.contains(object)) {
        m_single.insert(object);
        return page;
    }
    const QString array = QString::fromLatin1(m_contents.take(object));
    return text.replace(match.capturedStart(1), match.capturedEnd(0) - match.capturedStart(1), array).toLatin1();
}

} // namespace thanksmith
