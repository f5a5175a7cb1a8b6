// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/Crop.h"

#include <algorithm>

namespace thanksmith {

namespace {

constexpr double air = 0.06; ///< share of the kept rectangle's longer side that stays free around it

/// The smallest rectangle of this aspect (width/height) that contains `inner`, around the same centre.
QRectF grownTo(const QRectF &inner, double aspect) {
    QSizeF size = inner.size();
    if (size.width() < size.height() * aspect)
        size.setWidth(size.height() * aspect);
    else
        size.setHeight(size.width() / aspect);
    QRectF grown(QPointF(), size);
    grown.moveCenter(inner.center());
    return grown;
}

/// Where a span of `length` starts inside [low, high]: centred on `focus`, but holding [keepLow, keepHigh] if it can.
double placed(double length, double low, double high, double focus, double keepLow, double keepHigh) {
    double start = focus - length / 2;
    if (keepHigh - keepLow <= length)
        start = std::clamp(start, keepHigh - length, keepLow);
    return std::clamp(start, low, std::max(low, high - length));
}

} // namespace

QRectF cropFor(const PictureInfo &info, const QSizeF &box) {
    const QRectF &whole = info.viewBox;
    if (box.isEmpty() || whole.isEmpty())
        return whole;
    const double aspect = box.width() / box.height();
    const QRectF keep = info.keep.isEmpty() ? whole : info.keep;
    if (info.plainEdge) {
        const double margin = air * std::max(keep.width(), keep.height());
        return grownTo(keep.adjusted(-margin, -margin, margin, margin), aspect);
    }
    QSizeF size = whole.size();
    if (size.width() > size.height() * aspect)
        size.setWidth(size.height() * aspect);
    else
        size.setHeight(size.width() / aspect);
    const QPointF focus = info.focus;
    return QRectF(placed(size.width(), whole.left(), whole.right(), focus.x(), keep.left(), keep.right()),
                  placed(size.height(), whole.top(), whole.bottom(), focus.y(), keep.top(), keep.bottom()),
                  size.width(), size.height());
}

} // namespace thanksmith
