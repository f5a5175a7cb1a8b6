// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/Backdrop.h"

#include "picture/Crop.h"

#include <algorithm>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr double frameGap = 2.2;    ///< mm from the picture to its line frame
constexpr double seenMargin = 0.15; ///< share of the free part where a focus is too near to its edge
constexpr double panelRadius = 1.4; ///< mm
constexpr double ruleWidth = 0.25;  ///< mm

QColor mixed(const QColor &a, const QColor &b, float share) {
    const auto mix = [share](float x, float y) { return x + (y - x) * share; };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

/// The calm colour of a field without a picture: the palette's ground, where that differs from the sheet.
QColor quietGround(const Palette &palette) {
    const QColor ground = palette.picture.value(u"ground"_s);
    return ground.isValid() && contrastRatio(ground, palette.sheet) > 1.05
               ? ground
               : mixed(palette.sheet, palette.heading, 0.12F);
}

/// The centred square of a box.
QRectF squareIn(const QRectF &box) {
    const double side = std::min(box.width(), box.height());
    return {box.center().x() - side / 2, box.center().y() - side / 2, side, side};
}

/// The larger part of `box` that a panel leaves free.
QRectF besidePanel(const QRectF &box, const QRectF &panel) {
    const QRectF above(box.left(), box.top(), box.width(), panel.top() - box.top());
    const QRectF left(box.left(), box.top(), panel.left() - box.left(), box.height());
    return above.width() * above.height() >= left.width() * left.height() ? above : left;
}

/// Whether the picture's idea shows where a panel leaves the box free: the focus lies well inside, and all that is to
/// be kept does if it could.
bool ideaIsSeen(const PictureInfo &info, const QRectF &source, const QRectF &box, const QRectF &seen) {
    const double unit = source.width() / box.width();
    const QRectF free(source.left() + (seen.left() - box.left()) * unit, source.top() + (seen.top() - box.top()) * unit,
                      seen.width() * unit, seen.height() * unit);
    const double dx = free.width() * seenMargin;
    const double dy = free.height() * seenMargin;
    if (!free.contains(info.keep) && cropFor(info, seen.size()).contains(info.keep))
        return false;
    return free.adjusted(dx, dy, -dx, -dy).contains(info.focus);
}

/// The box with its bleed: a printed card is cut, not quite where it should be, out of a larger sheet, so what touches
/// an edge has to go on beyond it.
QRectF withBleed(const QRectF &box, const QSizeF &page) {
    constexpr double touching = 0.01; // mm
    return box.adjusted(box.left() < touching ? -bleedWidth : 0, box.top() < touching ? -bleedWidth : 0,
                        box.right() > page.width() - touching ? bleedWidth : 0,
                        box.bottom() > page.height() - touching ? bleedWidth : 0);
}

/// The part of the picture a box shows. Where a panel covers some of the box, what must be seen stands beside it; if
/// the picture does not reach to the end then, it ends under the panel and its ground goes on.
QRectF sourceFor(const PictureInfo &info, const QRectF &box, const QRectF &panel) {
    const QRectF plain = cropFor(info, box.size());
    if (panel.isEmpty())
        return plain;
    const QRectF seen = besidePanel(box, panel);
    const QRectF crop = cropFor(info, seen.size());
    const double unit = crop.width() / seen.width();
    const QRectF whole(crop.left() - (seen.left() - box.left()) * unit, crop.top() - (seen.top() - box.top()) * unit,
                       box.width() * unit, box.height() * unit);
    const bool reaches = info.plainEdge || info.viewBox.contains(whole);
    return reaches || !ideaIsSeen(info, plain, box, seen) ? whole : plain;
}

/// The part shown inside `box` where `source` is what the larger `outer` shows.
QRectF partOf(const QRectF &source, const QRectF &outer, const QRectF &box) {
    const double unit = source.width() / outer.width();
    return {source.left() + (box.left() - outer.left()) * unit, source.top() + (box.top() - outer.top()) * unit,
            box.width() * unit, box.height() * unit};
}

void addFrame(Page &page, const BackdropPlan &plan, const QRectF &box, double gap) {
    Fill line;
    line.box = box.adjusted(-gap, -gap, gap, gap);
    line.stroke = mixed(plan.palette.sheet, plan.palette.heading, 0.5F);
    line.strokeWidth = plan.side.frame * plan.scale;
    page.items.emplace_back(line);
}

void addPicture(Page &page, const BackdropPlan &plan, const QRectF &box, const QRectF &panel) {
    const PictureInfo &info = plan.picture.info;
    PlacedPicture placed;
    placed.svg = plan.picture.svg;
    placed.box = box;
    // Always with bleed, so that the screen shows what the print shop cuts out.
    const QRectF outer = withBleed(box, page.size);
    placed.source = partOf(sourceFor(info, outer, panel), outer, box);
    placed.ground = info.ground.isValid() ? info.ground : quietGround(plan.palette);
    placed.radius = plan.side.vignette ? box.width() / 2 : 0;
    placed.alt = page.alt;
    page.items.emplace_back(std::move(placed));
}

} // namespace

QRectF onPage(const QRectF &shares, const QSizeF &page) {
    return {shares.x() * page.width(), shares.y() * page.height(), shares.width() * page.width(),
            shares.height() * page.height()};
}

void paintBackdrop(Page &page, const BackdropPlan &plan) {
    const LayoutSpec::Side &side = plan.side;
    const bool hasPicture = plan.picture.svg != nullptr;
    const QRectF panel = onPage(side.panel, page.size);
    QRectF box = onPage(side.picture, page.size);
    if (side.vignette)
        box = squareIn(box);
    if (!box.isEmpty()) {
        if (hasPicture)
            addPicture(page, plan, box, panel);
        else if (!side.plain)
            page.items.emplace_back(Fill{box, quietGround(plan.palette), 0, {}, 0});
        if (side.frame > 0)
            addFrame(page, plan, box, frameGap * plan.scale);
        if (side.frame > 0 && !hasPicture && side.plain)
            addFrame(page, plan, box, 0); // a double line carries a card of words alone
    }
    if (side.rule.width() > 0 || side.rule.height() > 0) {
        const QRectF rule = onPage(side.rule, page.size);
        const double width = ruleWidth * plan.scale;
        page.items.emplace_back(
            Fill{QRectF(rule.left(), rule.top(), std::max(rule.width(), width), std::max(rule.height(), width)),
                 mixed(plan.palette.sheet, plan.palette.heading, 0.4F),
                 0,
                 {},
                 0});
    }
    if (!panel.isEmpty())
        page.items.emplace_back(Fill{panel, plan.palette.sheet, panelRadius * plan.scale, {}, 0});
}

} // namespace thanksmith
