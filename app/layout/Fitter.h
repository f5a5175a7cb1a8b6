// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/ShapedText.h"

namespace thanksmith {

/// One part of the writing, shaped.
struct TextBlock {
    Field field = Field::Message;
    std::vector<std::shared_ptr<const ShapedText>> paragraphs;
    double size = 0;          ///< em at scale 1, mm
    double leading = 1;       ///< baseline to baseline, em
    bool hyphenates = false;  ///< words may be parted where the column is narrow
    QStringList wholeWords{}; ///< names, which never are

    /// Baseline to baseline of a paragraph, em: the style's, and more only where its script would collide.
    [[nodiscard]] double leadingOf(size_t paragraph) const;
};

/// A line of a block with its baseline, mm below the upper edge of the words.
struct FittedLine {
    size_t block = 0;
    size_t paragraph = 0;
    Line line;
    double size = 0; ///< em, mm
    double baseline = 0;
};

struct FittedWords {
    std::vector<FittedLine> lines;
    double height = 0;     ///< from the first line's capitals to the last one's descenders, mm
    bool cutWords = false; ///< a word outside the title is broken against the rules
};

struct FitLimits {
    double smallest = 0.5;
    double largest = 1;
};

struct FitResult {
    FittedWords words;
    bool tooLong = false;
    double fill = 0; ///< height needed at the smallest size, of the box's
};

/// FitResult::fill alone, much faster.
[[nodiscard]] double fillAtSmallest(const std::vector<TextBlock> &blocks, const QSizeF &box, double smallest);

/// Chooses the largest scale within the limits at which all blocks stand in the box, words uncut where they can
/// be. What does not fit at the smallest scale is set at that and reported. In a narrow column words are parted with
/// hyphens where they could be set larger that way, or where the lines would be too unlike without.
[[nodiscard]] FitResult fitWords(const std::vector<TextBlock> &blocks, const QSizeF &box, const FitLimits &limits);

} // namespace thanksmith
