// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/SearchText.h"

namespace thanksmith {

QStringList searchWords(const QString &text) {
    QStringList words;
    QString word;
    const QString folded =
        text.toCaseFolded().replace(QChar(0xdf), QStringLiteral("ss")).normalized(QString::NormalizationForm_KD);
    for (const QChar c : folded) {
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            word += c;
        } else if (!c.isMark() && !word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

} // namespace thanksmith
