// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/Writing.h"

#include "layout/Backdrop.h"
#include "layout/Fitter.h"

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

/// One line of clean text: no control characters, blanks as one kind.
QString cleaned(const QString &line) {
    QString clean;
    for (const QChar c : line) {
        if (c.isSpace() && c != QChar::Nbsp && c.unicode() != 0x202F)
            clean += u' ';
        else if (c.category() != QChar::Other_Control)
            clean += c;
    }
    return clean;
}

std::vector<TextBlock> shapedBlocks(const Card &card, const WritingPlan &plan) {
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
    std::vector<TextBlock> blocks;
    for (const Part &part : parts) {
        TextBlock block;
        block.field = part.field;
        block.size = part.size * part.face.scale;
        block.leading = part.leading;
        for (const QString &line : part.text.split(u'\n')) {
            const QString clean = cleaned(line);
            if (!clean.trimmed().isEmpty())
                block.paragraphs.emplace_back(clean, TextSetting{part.face, plan.style.fallbacks, card.language});
        }
        if (!block.paragraphs.empty())
            blocks.push_back(std::move(block));
    }
    return blocks;
}

/// Puts fitted lines on the page.
class Setter {
public:
    Setter(Page &page, const std::vector<TextBlock> &blocks, const WritingPlan &plan, const QRectF &box)
        : m_page(page)
        , m_blocks(blocks)
        , m_plan(plan)
        , m_box(box) {}

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
};

void Setter::set(const FittedLine &fitted, double top, int number) {
    const TextBlock &block = m_blocks[fitted.block];
    const ShapedText &text = block.paragraphs[fitted.paragraph];
    SetLine line = text.setLine(fitted.line);
    const double free = m_box.width() - line.width * fitted.size;
    double left = m_box.left();
    if (m_plan.side.centred)
        left += free / 2;
    else if (text.rightToLeft())
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
    run.size = fitted.size;
    run.field = m_blocks[fitted.block].field;
    run.colour = colourOf(run.field);
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

void write(Page &page, const Card &card, const WritingPlan &plan) {
    const QRectF box = onPage(plan.side.words, page.size);
    const std::vector<TextBlock> blocks = shapedBlocks(card, plan);
    const FitLimits limits{smallestScale / plan.side.scale, largestScale(card.texts.message)};
    const FitResult fit = fitWords(blocks, box.size(), limits);
    page.fit = fit.tooLong ? Fit::TooLong : Fit::Fits;
    page.fill = fit.fill;
    const double top = box.top() + std::max(0.0, box.height() - fit.words.height) *
                                       (plan.side.rule.width() > 0 ? belowRule : opticalCentre);
    Setter setter(page, blocks, plan, box);
    int number = 0;
    for (const FittedLine &line : fit.words.lines)
        setter.set(line, top, number++);
}

} // namespace thanksmith
