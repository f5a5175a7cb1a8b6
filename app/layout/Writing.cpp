// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/Writing.h"

#include "layout/Backdrop.h"
#include "layout/Coverage.h"
#include "layout/Direction.h"
#include "layout/Fitter.h"

#include <QLocale>

#include <algorithm>
#include <map>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

// Sizes on A6 in mm, leadings in em.
constexpr double displaySize = 8.6;
constexpr double textSize = 4.35;
constexpr double titleLeading = 1.12;
constexpr double textLeading = 1.36;
constexpr double smallestScale = 0.5;
constexpr double opticalCentre = 0.46; ///< of the free room stands above the words
constexpr double belowRule = 0.22;     ///< the same under a rule, to which the words belong

/// Short texts may grow: 1.34 times up to 18 words, less and less up to 44.
double largestScale(const QString &message) {
    const double words = double(message.split(u' ', Qt::SkipEmptyParts).size());
    return 1 + 0.34 * std::clamp((44 - words) / (44 - 18), 0.0, 1.0);
}

/// A paragraph without control characters, its blanks of one kind, its emphasis along with it.
struct CleanText {
    QString text;
    EmphasisSpans emphasis;
};

CleanText cleaned(QStringView line, EmphasisSpans emphasis) {
    CleanText clean;
    for (const QChar c : line) {
        if (c.isSpace() && c != QChar::Nbsp && c.unicode() != 0x202F && c.unicode() != 0x3000)
            clean.text += u' ';
        else if (c.category() != QChar::Other_Control)
            clean.text += c;
        else
            emphasis = spansAfterReplacing(emphasis, int(clean.text.size()), 1, 0);
    }
    clean.emphasis = std::move(emphasis);
    return clean;
}

/// The words of names, which are never parted.
QStringList nameWords(const CardTexts &texts) {
    QStringList words;
    for (const QString &name : {texts.to, texts.from, texts.title}) {
        QString word;
        for (const QChar c : name + u' ') {
            if (c.isLetter() || c.isMark()) {
                word += c;
            } else if (!word.isEmpty()) {
                words.append(word);
                word.clear();
            }
        }
    }
    return words;
}

/// The side the card is read from: that of its message, else of its title, else of its language.
bool isFromRight(const Card &card) {
    for (const QString &text : {card.texts.message, card.texts.title}) {
        if (const auto fromRight = readsFromRight(text))
            return *fromRight;
    }
    return QLocale(card.language).textDirection() == Qt::RightToLeft;
}

std::vector<TextBlock> shapedBlocks(const Card &card, const WritingPlan &plan, bool fromRight) {
    struct Part {
        Field field;
        QString text;
        const FaceSpec &face;
        double size;
        double leading;
    };
    const double text = textSize * plan.scale * plan.side.scale;
    const double display = displaySize * plan.scale * plan.side.scale;
    const CardTexts &texts = card.texts;
    const auto oneLine = [](QString line) { return line.replace(u'\n', u' ').trimmed(); };
    const Part parts[] = {{Field::Title, oneLine(texts.title), plan.style.display, display, titleLeading},
                          {Field::Message, texts.message, plan.style.text, text, textLeading},
                          {Field::Closing, oneLine(texts.closing), plan.style.signature, text, textLeading},
                          {Field::From, oneLine(texts.from), plan.style.signature, text, textLeading}};
    const QStringList fallbacks =
        fallbacksFor(plan.style, card.language, texts.message + texts.title + texts.closing + texts.from);
    const EmphasisSpans emphasis = tidySpans(texts.emphasis, int(texts.message.size()));
    std::vector<TextBlock> blocks;
    for (const Part &part : parts) {
        const bool isMessage = part.field == Field::Message;
        TextBlock block;
        block.field = part.field;
        const char32_t letter = typicalLetter(part.text);
        const FaceSpec face = faceForLetter(part.face, fallbacks, letter);
        block.size = part.size * face.scale;
        block.leading = part.leading;
        block.hyphenates = isMessage;
        if (isMessage)
            block.wholeWords = nameWords(texts);
        TextSetting setting{face,          {}, {},       {}, QStringList(plan.style.text.family) + fallbacks,
                            card.language, {}, fromRight};
        if (isMessage) {
            setting.bold = faceForLetter(plan.style.bold, fallbacks, letter);
            setting.italic = faceForLetter(plan.style.italic, fallbacks, letter);
            setting.boldItalic = faceForLetter(plan.style.boldItalic, fallbacks, letter);
            setting.italic.italic = setting.boldItalic.italic = true; // leaning where the script has no italic
        }
        qsizetype at = 0;
        for (const QStringView line : QStringView(part.text).split(u'\n')) {
            CleanText clean =
                cleaned(line, isMessage ? spansWithin(emphasis, int(at), int(line.size())) : EmphasisSpans{});
            at += line.size() + 1;
            if (clean.text.trimmed().isEmpty())
                continue;
            setting.emphasis = std::move(clean.emphasis);
            block.paragraphs.push_back(shapedText(clean.text, setting));
        }
        if (!block.paragraphs.empty())
            blocks.push_back(std::move(block));
    }
    return blocks;
}

/// Puts fitted lines on the page.
class Setter {
public:
    Setter(Page &page, const std::vector<TextBlock> &blocks, const WritingPlan &plan, const QRectF &box, bool fromRight)
        : m_page(page)
        , m_blocks(blocks)
        , m_plan(plan)
        , m_box(box)
        , m_fromRight(fromRight) {}

    void set(const FittedLine &fitted, double top, int number);

private:
    [[nodiscard]] QColor colourOf(Field field) const {
        switch (field) {
        case Field::Title:
            return m_plan.palette.heading;
        case Field::Message:
            return m_plan.palette.ink;
        case Field::Closing:
        case Field::From:
            break;
        }
        return m_plan.palette.quiet;
    }
    void addRun(SetPiece &piece, const FittedLine &fitted, const QPointF &origin, int number);
    void growRegion(Field field, const QRectF &box);

    Page &m_page;
    const std::vector<TextBlock> &m_blocks;
    const WritingPlan &m_plan;
    QRectF m_box;
    bool m_fromRight;
};

void Setter::set(const FittedLine &fitted, double top, int number) {
    const TextBlock &block = m_blocks[fitted.block];
    const ShapedText &text = *block.paragraphs[fitted.paragraph];
    SetLine line = text.setLine(fitted.line);
    const double free = m_box.width() - line.width * fitted.size;
    double left = m_box.left();
    if (m_plan.side.centred)
        left += free / 2;
    else if (m_fromRight)
        left += free;
    const QPointF origin(left, top + fitted.baseline);
    for (SetPiece &piece : line.pieces)
        addRun(piece, fitted, origin, number);
    growRegion(block.field, QRectF(left, origin.y() - 0.9 * fitted.size, line.width * fitted.size, 1.2 * fitted.size));
    for (const QString &grapheme : line.missing) {
        if (!m_page.missingGlyphs.contains(grapheme))
            m_page.missingGlyphs.append(grapheme);
    }
}

void Setter::addRun(SetPiece &piece, const FittedLine &fitted, const QPointF &origin, int number) {
    if (!piece.face || piece.clusters.empty())
        return;
    GlyphRun run;
    run.face = piece.face;
    run.size = fitted.size * piece.scale;
    run.field = m_blocks[fitted.block].field;
    run.colour = piece.accent ? m_plan.palette.accent : colourOf(run.field);
    run.line = number;
    run.glyphs = std::move(piece.glyphs);
    run.clusters = std::move(piece.clusters);
    for (PlacedGlyph &glyph : run.glyphs)
        glyph.position = origin + glyph.position * fitted.size;
    for (Cluster &cluster : run.clusters)
        cluster.advance *= fitted.size;
    m_page.items.emplace_back(std::move(run));
}

void Setter::growRegion(Field field, const QRectF &box) {
    const auto it = std::find_if(m_page.regions.begin(), m_page.regions.end(),
                                 [field](const TextRegion &region) { return region.field == field; });
    if (it == m_page.regions.end())
        m_page.regions.push_back({field, box});
    else
        it->box = it->box.united(box);
}

} // namespace

double fillOf(const QSizeF &page, const Card &card, const WritingPlan &plan) {
    return fillAtSmallest(shapedBlocks(card, plan, isFromRight(card)), onPage(plan.side.words, page).size(),
                          smallestScale / plan.side.scale);
}

void write(Page &page, const Card &card, const WritingPlan &plan) {
    const QRectF box = onPage(plan.side.words, page.size);
    const bool fromRight = isFromRight(card);
    const std::vector<TextBlock> blocks = shapedBlocks(card, plan, fromRight);
    const FitLimits limits{smallestScale / plan.side.scale, largestScale(card.texts.message)};
    const FitResult fit = fitWords(blocks, box.size(), limits);
    page.fit = fit.tooLong ? Fit::TooLong : Fit::Fits;
    page.fill = fit.fill;
    const double top = box.top() + std::max(0.0, box.height() - fit.words.height) *
                                       (plan.side.rule.width() > 0 ? belowRule : opticalCentre);
    Setter setter(page, blocks, plan, box, fromRight);
    int number = 0;
    for (const FittedLine &line : fit.words.lines)
        setter.set(line, top, number++);
}

} // namespace thanksmith
