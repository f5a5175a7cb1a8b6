// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace thanksmith {

/// A paragraph as the line breaker sees it; all lists have one entry per character and one more for the end.
struct MeasuredText {
    std::vector<double> start;    ///< where a character begins if all stood on one line
    std::vector<bool> mayBreak;   ///< a line may end before this character
    std::vector<bool> isBorder;   ///< a grapheme begins here: the place to break a word that fits no line
    std::vector<bool> isBlank;    ///< white space, which does not count at a line's end
    std::vector<bool> isPause;    ///< a comma or the like: a good end of a line in a short text
    std::vector<bool> softHyphen; ///< invisible unless a line ends behind it
    std::vector<bool> hyphenAt;   ///< a hyphen may part the word before this character; empty: nowhere
    double hyphen = 0;            ///< width of a hyphen

    [[nodiscard]] int length() const { return int(isBlank.size()) - 1; }
};

/// Whether words may be parted where MeasuredText::hyphenAt allows it.
enum class Hyphens { No, Yes };

struct Line {
    int begin = 0;       ///< first character
    int end = 0;         ///< behind the last one that is seen
    bool hyphen = false; ///< ends with a hyphen
    double width = 0;    ///< in the text's unit, hyphen included

    bool operator==(const Line &) const = default;
};

struct BrokenText {
    std::vector<Line> lines;
    bool cutWords = false; ///< a word had to be broken where the language does not allow it
    double cost = 0;       ///< how unlike the lines are, and the faults of their ends; to compare settings of one text
};

/// Breaks a paragraph into as few lines as possible of at most `width`, and among those chooses the breaks that leave
/// the lines most alike: the sum of the squared free room is smallest (after Knuth and Plass, "Breaking Paragraphs
/// into Lines", 1981). In a long paragraph the last line may be shorter, but not a lonely word. A text of one or
/// two lines prefers to break at a pause, and a word may stand alone after it. Words longer than a
/// line are cut between graphemes.
[[nodiscard]] BrokenText breakLines(const MeasuredText &text, double width, Hyphens hyphens = Hyphens::No);

/// How many lines breakLines makes, which is much faster to know than where they end.
struct LineCount {
    int lines = 0;
    bool cutWords = false;
};
[[nodiscard]] LineCount countLines(const MeasuredText &text, double width, Hyphens hyphens = Hyphens::No);

} // namespace thanksmith
