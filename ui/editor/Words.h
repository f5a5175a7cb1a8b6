// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace thanksmith {

/// Words as people count them: runs between blanks that hold a letter or a number; in scripts written without blanks
/// each ideograph or kana counts.
[[nodiscard]] int countWords(QStringView text);

/// What is left of a card's room for words.
struct Room {
    enum class State {
        Plenty, ///< nothing to say
        Some,   ///< about `words` more fit
        TooMany ///< about `words` do not fit
    };
    State state = State::Plenty;
    int words = 0;

    bool operator==(const Room &) const = default;
};

/// `fill`: the share of the room that is used (Page::fill); `words`: all that stand on the card. Numbers above ten are
/// rounded to fives, since they are estimates.
[[nodiscard]] Room roomLeft(double fill, int words);

} // namespace thanksmith
