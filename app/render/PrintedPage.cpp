// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/PrintedPage.h"

#include "render/CropMarks.h"

#include <algorithm>

namespace thanksmith {

namespace {

constexpr double touching = 0.01; ///< mm

/// A box that ends at the page's edge goes on.
QRectF grown(const QRectF &box, const QSizeF &page, double bleed) {
    return box.adjusted(box.left() <= touching ? -bleed : 0, box.top() <= touching ? -bleed : 0,
                        box.right() >= page.width() - touching ? bleed : 0,
                        box.bottom() >= page.height() - touching ? bleed : 0);
}

void grow(PlacedPicture &picture, const QSizeF &page, double bleed) {
    const QRectF before = picture.box;
    const QRectF box = grown(before, page, bleed);
    const double unitX = picture.source.width() / before.width();
    const double unitY = picture.source.height() / before.height();
    picture.source.adjust((box.left() - before.left()) * unitX, (box.top() - before.top()) * unitY,
                          (box.right() - before.right()) * unitX, (box.bottom() - before.bottom()) * unitY);
    picture.box = box;
}

/// The page in the middle of a larger one, which is `margin` wider on each side.
void move(Page &page, double margin) {
    const QPointF by(margin, margin);
    page.size += QSizeF(2 * margin, 2 * margin);
    for (PageItem &item : page.items) {
        if (auto *fill = std::get_if<Fill>(&item)) {
            fill->box.translate(by);
        } else if (auto *picture = std::get_if<PlacedPicture>(&item)) {
            picture->box.translate(by);
        } else if (auto *run = std::get_if<GlyphRun>(&item)) {
            for (PlacedGlyph &glyph : run->glyphs)
                glyph.position += by;
        }
    }
    for (TextRegion &region : page.regions)
        region.box.translate(by);
}

Fill bar(const QLineF &line, double width, const QColor &colour) {
    const QRectF box = QRectF(line.p1(), line.p2()).normalized();
    const double half = width / 2;
    return box.width() > box.height() ? Fill{box.adjusted(0, -half, 0, half), colour, 0, {}, 0}
                                      : Fill{box.adjusted(-half, 0, half, 0), colour, 0, {}, 0};
}

} // namespace

Page pageWithBleed(const Page &page, double bleed) {
    Page out = page;
    if (bleed <= 0)
        return out;
    for (PageItem &item : out.items) {
        if (auto *fill = std::get_if<Fill>(&item))
            fill->box = grown(fill->box, page.size, bleed);
        else if (auto *picture = std::get_if<PlacedPicture>(&item))
            grow(*picture, page.size, bleed);
    }
    move(out, bleed);
    return out;
}

double printedMargin(const ExportOptions &options) {
    return options.marks ? markMargin : options.bleed ? bleedWidth : 0;
}

Page printedPage(const Page &page, const ExportOptions &options) {
    if (!options.marks)
        return pageWithBleed(page, printedMargin(options));
    Page out = pageWithBleed(page, bleedWidth);
    const QRectF inked(QPointF(markMargin - bleedWidth, markMargin - bleedWidth), out.size);
    move(out, markMargin - bleedWidth);
    out.items.insert(out.items.begin(), Fill{inked, out.sheet, 0, {}, 0});
    out.sheet = Qt::white;
    const auto words = std::find_if(out.items.begin(), out.items.end(),
                                    [](const PageItem &item) { return std::holds_alternative<GlyphRun>(item); });
    std::vector<PageItem> marks;
    for (const QLineF &mark : cropMarks(QRectF(QPointF(markMargin, markMargin), page.size)))
        marks.emplace_back(bar(mark, markWidth, Qt::black));
    out.items.insert(words, marks.begin(), marks.end());
    return out;
}

} // namespace thanksmith
