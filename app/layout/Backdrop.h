// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/Palette.h"
#include "layout/Compose.h"
#include "layout/LayoutSpec.h"

namespace thanksmith {

/// What everything but the words is made from.
struct BackdropPlan {
    const LayoutSpec::Side &side;
    const Palette &palette;
    const PreparedPicture &picture;
    double scale; ///< of sizes in mm on A6
};

/// A box in shares of the page as mm.
[[nodiscard]] QRectF onPage(const QRectF &shares, const QSizeF &page);

/// Adds picture or quiet ground, frame, rule and panel to the page.
void paintBackdrop(Page &page, const BackdropPlan &plan);

} // namespace thanksmith
