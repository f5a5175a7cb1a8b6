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

void WordList::add(const QString &text) {
    for (const QString &word : searchWords(text)) {
        if (m_lines.isEmpty())
            m_lines = u'\n';
        m_lines += word + u'\n';
    }
}

int WordList::holds(const QString &word) const {
    const QString beginning = u'\n' + word;
    int best = 0;
    for (qsizetype at = m_lines.indexOf(beginning); at >= 0; at = m_lines.indexOf(beginning, at + 1)) {
        if (m_lines.at(at + beginning.size()) == u'\n')
            return 2;
        best = 1;
    }
    return best;
}

} // namespace thanksmith
