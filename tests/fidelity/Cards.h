// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/Card.h"
#include "layout/Page.h"

#include <QSize>

#include <string>
#include <vector>

namespace thanksmith {

inline constexpr int pageWidth = 420; ///< px of an A6 page upright, at which pages are compared

/// A page that must look the same everywhere.
struct Sample {
    std::string name; ///< language, layout, style, picture
    Page page;
    [[nodiscard]] QSize size() const; ///< px, `over` times as large as compared
};

/// A page each of 40 cards of ten scripts, all layouts, styles and illustrations in turn; the same ones every time.
[[nodiscard]] std::vector<Sample> seededSamples();

/// What all illustrations in all layouts with all ten texts are made from, to be composed when their turn comes.
struct Recipe {
    std::string name;
    Card card;
};
[[nodiscard]] std::vector<Recipe> allRecipes();
[[nodiscard]] Sample composed(const Recipe &recipe);

} // namespace thanksmith
