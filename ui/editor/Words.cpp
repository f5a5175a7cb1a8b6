// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/Words.h"

#include <cmath>

namespace thanksmith {

namespace {

constexpr double roomShownFrom = 0.7; ///< share of the room from which on its rest is worth a word
constexpr int exactUpTo = 10;
constexpr int roundedTo = 5;

bool standsAlone(QChar c) {
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return true;
    default:
        return false;
    }
}

int rounded(double words) {
    if (words <= exactUpTo)
        return int(std::lround(words));
    return int(std::lround(words / roundedTo)) * roundedTo;
}

} // namespace

int countWords(QStringView text) {
    int words = 0;
    bool inWord = false;
    for (const QChar c : text) {
        if (c.unicode() >= 0x2E80 && standsAlone(c)) {
            ++words;
            inWord = false;
        } else if (c.isSpace()) {
            inWord = false;
        } else if (!inWord && (c.isLetterOrNumber() || c.isSurrogate())) {
            inWord = true;
            ++words;
        }
    }
    return words;
}

Room roomLeft(double fill, int words) {
    if (words == 0 || fill < roomShownFrom)
        return {};
    if (fill > 1)
        return {Room::State::TooMany, qMax(1, rounded(words * (1 - 1 / fill)))};
    const int more = rounded(words * (1 / fill - 1));
    return {Room::State::Some, more};
}

} // namespace thanksmith
