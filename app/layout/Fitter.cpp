// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/Fitter.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace thanksmith {

namespace {

// The vertical rhythm, in em of the part that follows if not said otherwise.
constexpr double capHeight = 0.66;
constexpr double descent = 0.24;
constexpr double afterTitle = 0.35; ///< em of the title
constexpr double betweenParagraphs = 0.5;
constexpr double beforeSignature = 0.75;
constexpr double uncutDownTo = 0.6;      ///< of the largest scale: looked at first for a setting without cut words
constexpr double smallestTitle = 0.4;    ///< of its size
constexpr double smallestOneLine = 0.84; ///< of its size: rather one line slightly smaller than two
constexpr double underTitle = 0.75;      ///< of its size: words step back under a long title down to this
constexpr double steppedBack = 0.8;      ///< of its size: a signature that needs more than a line

/// The title follows the text's growing and shrinking only in part.
double sizeAt(const TextBlock &block, double scale) {
    return block.size * (block.field == Field::Title ? std::clamp(scale, 0.66, 1.16) : scale);
}

/// The lines a title may take when it is shrunk by this: a long one is set in more lines rather than smaller than the
/// words under it.
size_t titleLines(double factor) {
    return factor > 0.7 ? 2 : factor > 0.56 ? 3 : 5;
}

/// The largest size at which a title needs few lines and no cut.
double titleSize(const TextBlock &block, double size, double width) {
    const MeasuredText &title = block.paragraphs.front().measured();
    const double oneLine = width / (size * title.start.back());
    if (oneLine >= smallestOneLine)
        return size * std::min(1.0, oneLine * 0.9999);
    for (double factor = 1; factor > smallestTitle; factor *= 0.93) {
        const BrokenText broken = breakLines(title, width / (size * factor));
        if (!broken.cutWords && broken.lines.size() <= titleLines(factor))
            return size * factor;
    }
    return size * smallestTitle;
}

/// The name under the words never speaks louder than they do.
double signatureSize(const TextBlock &block, double size, double width) {
    return block.paragraphs.front().measured().start.back() * size > width ? size * steppedBack : size;
}

bool isSignature(const TextBlock &block) {
    return block.field == Field::Closing || block.field == Field::From;
}

double gapBefore(const TextBlock &block, const FittedLine &previous, const TextBlock &previousBlock) {
    if (previousBlock.field == Field::Title)
        return previous.size * afterTitle;
    return isSignature(block) && previousBlock.field == Field::Message ? previous.size * beforeSignature : 0;
}

FittedWords setAt(const std::vector<TextBlock> &blocks, double width, double scale) {
    FittedWords words;
    double baseline = 0;
    double loudest = std::numeric_limits<double>::infinity(); // what follows a title is not larger
    for (size_t b = 0; b < blocks.size(); ++b) {
        const TextBlock &block = blocks[b];
        double size = sizeAt(block, scale);
        if (block.field == Field::Title)
            loudest = size = titleSize(block, size, width);
        else
            size = std::min(size, std::max(loudest, block.size * underTitle * std::min(1.0, scale)));
        if (isSignature(block))
            size = signatureSize(block, size, width);
        double gap = words.lines.empty() ? 0 : gapBefore(block, words.lines.back(), blocks[words.lines.back().block]);
        for (size_t p = 0; p < block.paragraphs.size(); ++p) {
            const BrokenText broken = breakLines(block.paragraphs[p].measured(), width / size);
            words.cutWords = words.cutWords || (broken.cutWords && block.field != Field::Title);
            for (const Line &line : broken.lines) {
                baseline += words.lines.empty() ? size * capHeight : gap + size * block.leading;
                gap = 0;
                words.lines.push_back({b, p, line, size, baseline});
            }
            gap += betweenParagraphs * size;
        }
    }
    words.height = words.lines.empty() ? 0 : baseline + words.lines.back().size * descent;
    return words;
}

/// The largest scale from low to high, to half a percent, at which the words stand in the box.
std::optional<FittedWords> largestFit(const std::vector<TextBlock> &blocks, const QSizeF &box, double low, double high,
                                      bool mayCut) {
    std::optional<FittedWords> best;
    const auto fits = [&](double scale) {
        FittedWords words = setAt(blocks, box.width(), scale);
        if (words.height > box.height() || (words.cutWords && !mayCut))
            return false;
        best = std::move(words);
        return true;
    };
    if (fits(high) || !fits(low)) // the largest first: most cards are short
        return best;
    while (high - low > 0.005) {
        const double middle = (low + high) / 2;
        (fits(middle) ? low : high) = middle;
    }
    return best;
}

} // namespace

FitResult fitWords(const std::vector<TextBlock> &blocks, const QSizeF &box, const FitLimits &limits) {
    FittedWords smallest = setAt(blocks, box.width(), limits.smallest);
    FitResult result;
    result.fill = smallest.height / box.height();
    result.tooLong = smallest.height > box.height();
    if (result.tooLong) {
        result.words = std::move(smallest);
        return result;
    }
    const double uncutFrom = std::max(limits.smallest, uncutDownTo * limits.largest);
    std::optional<FittedWords> words = largestFit(blocks, box, uncutFrom, limits.largest, false);
    if (!words)
        words = largestFit(blocks, box, limits.smallest, limits.largest, smallest.cutWords);
    if (!words)
        words = largestFit(blocks, box, limits.smallest, limits.largest, true);
    result.words = words ? std::move(*words) : std::move(smallest);
    return result;
}

} // namespace thanksmith
