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
constexpr double uncutDownTo = 0.6;       ///< of the largest scale: looked at first for a setting without cut words
constexpr double smallestTitle = 0.4;     ///< of its size
constexpr double smallestOneLine = 0.84;  ///< of its size: rather one line slightly smaller than two
constexpr double underTitle = 0.75;       ///< of its size: words step back under a long title down to this
constexpr double steppedBack = 0.8;       ///< of its size: a signature that needs more than a line
constexpr double betweenTallLines = 0.06; ///< clear room between marks below a line and those above the next, em

// Hyphens.
constexpr double narrowColumn = 34;   ///< characters: a wider one has room enough between its words
constexpr double worthHyphens = 1.08; ///< so much larger the words must get
constexpr double worthOneHyphen = 9;  ///< by so much the lines must be more alike (BrokenText::cost)

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
    const MeasuredText &title = block.paragraphs.front()->measured();
    const double oneLine = width / (size * title.start.back());
    if (oneLine >= smallestOneLine)
        return size * std::min(1.0, oneLine * 0.9999);
    for (double factor = 1; factor > smallestTitle; factor *= 0.93) {
        const LineCount count = countLines(title, width / (size * factor));
        if (!count.cutWords && size_t(count.lines) <= titleLines(factor))
            return size * factor;
    }
    return size * smallestTitle;
}

/// The name under the words never speaks louder than they do.
double signatureSize(const TextBlock &block, double size, double width) {
    return block.paragraphs.front()->measured().start.back() * size > width ? size * steppedBack : size;
}

bool isSignature(const TextBlock &block) {
    return block.field == Field::Closing || block.field == Field::From;
}

double gapBefore(const TextBlock &block, double previousSize, const TextBlock &previousBlock) {
    if (previousBlock.field == Field::Title)
        return previousSize * afterTitle;
    return isSignature(block) && previousBlock.field == Field::Message ? previousSize * beforeSignature : 0;
}

/// Sizes and gaps of all paragraphs at one scale; their lines come later, since looking for the scale needs only how
/// many there are.
struct PlannedParagraph {
    size_t block = 0;
    size_t paragraph = 0;
    double size = 0; ///< em, mm
    double gap = 0;  ///< above, beside the leading
};

std::vector<PlannedParagraph> planAt(const std::vector<TextBlock> &blocks, double width, double scale) {
    std::vector<PlannedParagraph> plan;
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
        for (size_t p = 0; p < block.paragraphs.size(); ++p) {
            double gap = betweenParagraphs * size;
            if (p == 0)
                gap = plan.empty() ? 0 : gapBefore(block, plan.back().size, blocks[plan.back().block]);
            plan.push_back({b, p, size, gap});
        }
    }
    return plan;
}

/// Where lines stand: the baseline below `above`, mm.
class Stack {
public:
    explicit Stack(const std::vector<TextBlock> &blocks)
        : m_blocks(blocks) {}

    double add(const PlannedParagraph &place, bool first) {
        const TextBlock &block = m_blocks[place.block];
        const TallInk &tall = block.paragraphs[place.paragraph]->tallInk();
        if (m_empty)
            m_baseline = place.size * std::max(capHeight, tall.above);
        else
            m_baseline += place.size * block.leadingOf(place.paragraph) + (first ? place.gap : 0);
        m_empty = false;
        m_below = place.size * std::max(descent, tall.below);
        return m_baseline;
    }
    [[nodiscard]] double height() const { return m_empty ? 0 : m_baseline + m_below; }

private:
    const std::vector<TextBlock> &m_blocks;
    double m_baseline = 0;
    double m_below = 0;
    bool m_empty = true;
};

/// What a scale comes to.
struct Measure {
    double height = 0;
    bool cutWords = false;
};

Measure measureAt(const std::vector<TextBlock> &blocks, double width, double scale, Hyphens hyphens) {
    Measure measure;
    Stack stack(blocks);
    for (const PlannedParagraph &place : planAt(blocks, width, scale)) {
        const TextBlock &block = blocks[place.block];
        const LineCount count = countLines(block.paragraphs[place.paragraph]->measured(), width / place.size,
                                           block.hyphenates ? hyphens : Hyphens::No);
        measure.cutWords = measure.cutWords || (count.cutWords && block.field != Field::Title);
        for (int line = 0; line < count.lines; ++line)
            stack.add(place, line == 0);
    }
    measure.height = stack.height();
    return measure;
}

/// Whether a column of this width (em) is too narrow for a paragraph without hyphens.
bool isNarrow(const MeasuredText &text, double width) {
    return text.length() > 0 && width < narrowColumn * text.start.back() / text.length();
}

/// The lines of a paragraph. Where hyphens are not needed to make it fit they are taken only if they make the lines
/// much more alike.
BrokenText brokenAt(const TextBlock &block, const ShapedText &paragraph, double width, Hyphens hyphens) {
    const MeasuredText &text = paragraph.measured();
    if (block.hyphenates && hyphens == Hyphens::Yes)
        return breakLines(text, width, Hyphens::Yes);
    BrokenText plain = breakLines(text, width);
    if (!block.hyphenates || plain.lines.size() < 3 || plain.cost < worthOneHyphen || !isNarrow(text, width) ||
        !paragraph.allowHyphens(block.wholeWords))
        return plain;
    BrokenText parted = breakLines(text, width, Hyphens::Yes);
    return parted.lines.size() == plain.lines.size() && parted.cost + worthOneHyphen < plain.cost ? parted : plain;
}

FittedWords setAt(const std::vector<TextBlock> &blocks, double width, double scale, Hyphens hyphens) {
    FittedWords words;
    Stack stack(blocks);
    for (const PlannedParagraph &place : planAt(blocks, width, scale)) {
        const TextBlock &block = blocks[place.block];
        const BrokenText broken = brokenAt(block, *block.paragraphs[place.paragraph], width / place.size, hyphens);
        words.cutWords = words.cutWords || (broken.cutWords && block.field != Field::Title);
        bool first = true;
        for (const Line &line : broken.lines) {
            words.lines.push_back({place.block, place.paragraph, line, place.size, stack.add(place, first)});
            first = false;
        }
    }
    words.height = stack.height();
    return words;
}

/// The largest scale from low to high, to half a percent, at which the words stand in the box.
std::optional<double> largestFit(const std::vector<TextBlock> &blocks, const QSizeF &box, double low, double high,
                                 bool mayCut, Hyphens hyphens) {
    const auto fits = [&](double scale) {
        const Measure measure = measureAt(blocks, box.width(), scale, hyphens);
        return measure.height <= box.height() && (mayCut || !measure.cutWords);
    };
    if (fits(high)) // the largest first: most cards are short
        return high;
    if (!fits(low))
        return {};
    while (high - low > 0.005) {
        const double middle = (low + high) / 2;
        (fits(middle) ? low : high) = middle;
    }
    return low;
}

/// The best scale without hyphens or with them; what cannot stand otherwise may be cut.
double scaleFor(const std::vector<TextBlock> &blocks, const QSizeF &box, const FitLimits &limits, bool cutsAnyway,
                Hyphens hyphens) {
    const double uncutFrom = std::max(limits.smallest, uncutDownTo * limits.largest);
    if (const auto scale = largestFit(blocks, box, uncutFrom, limits.largest, false, hyphens))
        return *scale;
    if (const auto scale = largestFit(blocks, box, limits.smallest, limits.largest, cutsAnyway, hyphens))
        return *scale;
    return largestFit(blocks, box, limits.smallest, limits.largest, true, hyphens).value_or(limits.smallest);
}

/// Whether hyphens may help at a scale, which loads their dictionary.
bool wantsHyphens(const std::vector<TextBlock> &blocks, double width, double scale) {
    bool wanted = false;
    for (const TextBlock &block : blocks) {
        if (!block.hyphenates)
            continue;
        for (const auto &paragraph : block.paragraphs) {
            const double room = width / (sizeAt(block, scale));
            if (isNarrow(paragraph->measured(), room) || countLines(paragraph->measured(), room).cutWords)
                wanted = paragraph->allowHyphens(block.wholeWords) || wanted;
        }
    }
    return wanted;
}

} // namespace

double TextBlock::leadingOf(size_t paragraph) const {
    const TallInk &tall = paragraphs[paragraph]->tallInk();
    return std::max(leading, tall.above + tall.below + betweenTallLines);
}

double fillAtSmallest(const std::vector<TextBlock> &blocks, const QSizeF &box, double smallest) {
    return measureAt(blocks, box.width(), smallest, Hyphens::No).height / box.height();
}

FitResult fitWords(const std::vector<TextBlock> &blocks, const QSizeF &box, const FitLimits &limits) {
    const double width = box.width();
    const Measure smallest = measureAt(blocks, width, limits.smallest, Hyphens::No);
    FitResult result;
    result.fill = smallest.height / box.height();
    result.tooLong = smallest.height > box.height();
    if (result.tooLong) {
        result.words = setAt(blocks, width, limits.smallest, Hyphens::No);
        return result;
    }
    double scale = scaleFor(blocks, box, limits, smallest.cutWords, Hyphens::No);
    Hyphens hyphens = Hyphens::No;
    if (scale < limits.largest && wantsHyphens(blocks, width, limits.largest)) {
        const double larger = scaleFor(blocks, box, limits, smallest.cutWords, Hyphens::Yes);
        if (larger > scale * worthHyphens) {
            scale = larger;
            hyphens = Hyphens::Yes;
        }
    }
    result.words = setAt(blocks, width, scale, hyphens);
    return result;
}

} // namespace thanksmith
