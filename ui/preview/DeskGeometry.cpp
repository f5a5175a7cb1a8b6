// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/DeskGeometry.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace thanksmith {

namespace {

constexpr double grace = 2; // mm

/// Left edge of a cluster on the page.
double startOf(const GlyphRun &run, const Cluster &cluster) {
    if (run.glyphs.empty())
        return 0;
    const auto first = std::size_t(std::clamp(cluster.firstGlyph, 0, int(run.glyphs.size()) - 1));
    return run.glyphs[first].position.x();
}

double baselineOf(const GlyphRun &run) {
    return run.glyphs.empty() ? 0 : run.glyphs.front().position.y();
}

} // namespace

double fitScale(const QSizeF &page, const QSizeF &desk) {
    const double width = std::max(120.0, desk.width() - deskMargins.left() - deskMargins.right());
    const double height = std::max(120.0, desk.height() - deskMargins.top() - deskMargins.bottom());
    double scale = std::min(width / page.width(), height / page.height());
    if (page.height() > page.width())
        scale = std::min(scale, tallestPortrait / page.height());
    return scale;
}

std::optional<Field> fieldAt(const Page &page, const QPointF &point) {
    for (const TextRegion &region : page.regions) {
        if (region.box.contains(point))
            return region.field;
    }
    for (const TextRegion &region : page.regions) {
        if (region.box.adjusted(-grace, -grace, grace, grace).contains(point))
            return region.field;
    }
    return {};
}

QRectF regionOf(const Page &page, Field field) {
    QRectF box;
    for (const TextRegion &region : page.regions) {
        if (region.field == field)
            box |= region.box;
    }
    return box;
}

int offsetAt(const Page &page, Field field, const QPointF &point) {
    int offset = 0;
    int best = 0;
    int line = std::numeric_limits<int>::min();
    bool spaced = true;
    double nearest = std::numeric_limits<double>::max();
    const auto offer = [&](int candidate, double dx, double dy) {
        const double distance = dy * 50 + dx; // the line first, then the place in it
        if (distance < nearest) {
            nearest = distance;
            best = candidate;
        }
    };
    for (const PageItem &item : page.items) {
        const auto *run = std::get_if<GlyphRun>(&item);
        if (run == nullptr || run->field != field)
            continue;
        if (run->line != line && !spaced)
            ++offset; // the space or break the line ended with
        line = run->line;
        const double dy = std::abs(baselineOf(*run) - run->size * 0.3 - point.y());
        for (const Cluster &cluster : run->clusters) {
            const double left = startOf(*run, cluster);
            const double right = left + cluster.advance;
            const int after = offset + int(cluster.text.size());
            offer(cluster.rightToLeft ? after : offset, std::abs(left - point.x()), dy);
            offer(cluster.rightToLeft ? offset : after, std::abs(right - point.x()), dy);
            offset = after;
            spaced = !cluster.text.isEmpty() && cluster.text.back().isSpace();
        }
    }
    return best;
}

int wordsTooMany(const Page &page) {
    if (page.fit == Fit::Fits || page.fill <= 1)
        return page.fit == Fit::Fits ? 0 : 1;
    const auto words = page.plainText.simplified().split(u' ', Qt::SkipEmptyParts).size();
    return std::max(1, int(std::ceil(double(words) * (1 - 1 / page.fill))));
}

} // namespace thanksmith
