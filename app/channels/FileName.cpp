// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/FileName.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxTitle = 56;
constexpr qsizetype maxRecipient = 42; // with two " - " and eight of the id: 112

QString withoutUnsafe(const QString &text) {
    QString safe;
    for (const QChar c : text) {
        const auto category = c.category();
        if (category == QChar::Other_Format && c.unicode() != 0x200D) // keeps the joiner of emoji
            continue;
        const bool isUnsafe = category == QChar::Other_Control || u"/\\:*?\"<>|"_s.contains(c);
        safe += isUnsafe ? QChar(u' ') : c;
    }
    return safe.normalized(QString::NormalizationForm_C).simplified();
}

QString cutToBytes(const QString &text, qsizetype maxBytes) {
    if (text.toUtf8().size() <= maxBytes)
        return text;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype end = 0;
    for (auto next = finder.toNextBoundary(); next > 0 && text.left(next).toUtf8().size() <= maxBytes;
         next = finder.toNextBoundary())
        end = next;
    return text.left(end);
}

QString withoutOuterDots(QString text) {
    while (text.startsWith(u'.') || text.startsWith(u' '))
        text.remove(0, 1);
    while (text.endsWith(u'.') || text.endsWith(u' '))
        text.chop(1);
    return text;
}

/// Windows takes these for devices, whatever follows after a dot.
bool isReserved(const QString &stem) {
    static const QRegularExpression names(u"^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.|$| )"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return names.match(stem).hasMatch();
}

} // namespace

QString safeFileStem(const QString &text, qsizetype maxBytes, const QString &fallback) {
    QString stem = withoutOuterDots(withoutUnsafe(text));
    if (isReserved(stem))
        stem.prepend(u'_');
    stem = withoutOuterDots(cutToBytes(stem, maxBytes));
    return stem.isEmpty() ? fallback : stem;
}

QString parcelFileStem(const QString &title, const QString &recipient, const QString &id) {
    QString piece;
    for (const QChar c : id) {
        if (piece.size() < 8 && c.unicode() < 0x80 && c.isLetterOrNumber())
            piece += c;
    }
    QString stem = safeFileStem(title, maxTitle, u"card"_s);
    if (const QString name = safeFileStem(recipient, maxRecipient, {}); !name.isEmpty())
        stem += u" - "_s + name;
    return piece.isEmpty() ? stem : stem + u" - "_s + piece;
}

} // namespace thanksmith
