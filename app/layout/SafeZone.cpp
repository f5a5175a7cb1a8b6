// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/SafeZone.h"

#include <algorithm>

namespace thanksmith {

bool wordsAreSafe(const Page &page) {
    const QRectF safe = QRectF(QPointF(), page.size).adjusted(safeWidth, safeWidth, -safeWidth, -safeWidth);
    return std::all_of(page.regions.begin(), page.regions.end(),
                       [&safe](const TextRegion &region) { return safe.contains(region.box); });
}

} // namespace thanksmith
