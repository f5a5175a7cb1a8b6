// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/Palette.h"
#include "layout/Compose.h"
#include "layout/LayoutSpec.h"
#include "layout/TypeStyle.h"

namespace thanksmith {

/// What the words are set from.
struct WritingPlan {
    const LayoutSpec::Side &side;
    const Palette &palette;
    const TypeStyle &style;
    double scale; ///< of sizes in mm on A6
};

/// What Page::fill would be, without writing.
[[nodiscard]] double fillOf(const QSizeF &page, const Card &card, const WritingPlan &plan);

/// Fits the card's words into their box and adds them to the page, with regions, fit and missing glyphs.
void write(Page &page, const Card &card, const WritingPlan &plan);

} // namespace thanksmith
