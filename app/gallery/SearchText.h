// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace thanksmith {

/// The words of a text as search compares them: lower case, without accents, "ß" as "ss", compatibility forms alike.
[[nodiscard]] QStringList searchWords(const QString &text);

/// Many words as one text that is quick to search: each between line breaks.
class WordList {
public:
    WordList() = default;
    explicit WordList(QString lines)
        : m_lines(std::move(lines)) {}

    void add(const QString &text);
    /// 2: one of the words; 1: the beginning of one; 0: neither. `word` is one of searchWords().
    [[nodiscard]] int holds(const QString &word) const;
    /// As it may be kept.
    [[nodiscard]] const QString &lines() const { return m_lines; }

    bool operator==(const WordList &) const = default;

private:
    QString m_lines; ///< "\ncat\nmouse\n", or empty
};

} // namespace thanksmith
