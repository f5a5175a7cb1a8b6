// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/FirstName.h"

#include "base/DataTable.h"
#include "people/Columns.h"

#include <QJsonArray>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

QSet<QString> wordsOf(const QString &member) {
    QSet<QString> words;
    for (const QJsonObject &entry : readDataTable(u":/data/people-columns.json"_s, member))
        for (const QJsonValue &name : entry["names"_L1].toArray())
            words.insert(foldedTitle(name.toString()));
    return words;
}

bool isHonorific(const QString &word) {
    static const QSet<QString> known = wordsOf(u"honorifics"_s);
    return word.endsWith(u'.') || known.contains(foldedTitle(word));
}

bool isSuffix(const QString &word) {
    static const QSet<QString> known = wordsOf(u"suffixes"_s);
    return known.contains(foldedTitle(word));
}

/// Letters, marks, and what joins two of a name's parts.
bool isNameWord(const QString &word) {
    const auto codePoints = word.toUcs4();
    return !codePoints.isEmpty() && QChar::isLetter(codePoints.front()) &&
           std::all_of(codePoints.begin(), codePoints.end(), [](char32_t c) {
               return QChar::isLetter(c) || QChar::isMark(c) || QStringView(u"-'’‐.").contains(QChar(char16_t(c)));
           });
}

/// Whether given names come first in writing, as far as the script tells.
bool writesGivenNameFirst(const QString &word) {
    const auto codePoints = word.toUcs4();
    return std::none_of(codePoints.begin(), codePoints.end(), [](char32_t c) {
        const QChar::Script script = QChar::script(c);
        return script == QChar::Script_Han || script == QChar::Script_Hangul || script == QChar::Script_Hiragana ||
               script == QChar::Script_Katakana || script == QChar::Script_Bopomofo;
    });
}

} // namespace

QString firstNameOf(const QString &name) {
    const QString plain = name.simplified();
    if (plain.count(u',') == 1) {
        const QString after = plain.section(u',', 1).trimmed();
        return isNameWord(after) && !isHonorific(after) && !isSuffix(after) ? after : QString();
    }
    const QStringList words = plain.split(u' ');
    const QString &first = words.first();
    if (words.size() > 2 || !std::all_of(words.begin(), words.end(), isNameWord) || isHonorific(first))
        return {};
    if (words.size() == 1)
        return first;
    const bool doubtful = first.front().isLower() || isSuffix(words.last()) || !writesGivenNameFirst(first);
    return doubtful ? QString() : first;
}

} // namespace thanksmith
