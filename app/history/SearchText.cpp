// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/SearchText.h"

#include <QRegularExpression>

#include <algorithm>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &blanks() {
    static const QRegularExpression expression(u"\\s+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

/// What FTS5's unicode61 tokenizer sees a word in; an emoji or a dash alone would match nothing.
bool hasWordCharacter(const QString &text) {
    const QList<uint> points = text.toUcs4();
    return std::any_of(points.begin(), points.end(), [](uint point) { return QChar::isLetterOrNumber(point); });
}

} // namespace

QString foldForSearch(const QString &text) {
    QString folded;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing)
            folded += c;
    }
    return folded.toCaseFolded().trimmed();
}

QString matchExpression(const QString &words) {
    constexpr int maxWords = 32; // more narrows nothing down
    QStringList terms;
    for (QString word : QString(words).remove(QChar(0)).split(blanks(), Qt::SkipEmptyParts)) {
        if (!hasWordCharacter(word) || terms.size() >= maxWords)
            continue;
        // Quoted, so that nothing in it is an operator; several words in one ("anna@example") have to follow each
        // other.
        terms += u'"' + word.replace(u'"', "\"\""_L1) + "\"*"_L1;
    }
    return terms.join(" AND "_L1);
}

QStringList recipientKeys(const QString &name, const QString &address) {
    const QString foldedName = foldForSearch(name);
    QStringList keys = foldedName.split(blanks(), Qt::SkipEmptyParts);
    keys += {foldedName, foldForSearch(address)};
    keys.removeAll(QString());
    keys.removeDuplicates();
    return keys;
}

QString afterPrefix(const QString &prefix) {
    return prefix.isEmpty() ? QString() : prefix + QString::fromUcs4(U"\U0010FFFF");
}

} // namespace thanksmith
