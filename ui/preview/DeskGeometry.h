// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/Page.h"

#include <QMarginsF>
#include <QRectF>

#include <optional>

// Where things are on a page and on the desk; mm on the page, logical px on the desk.
namespace thanksmith {

inline constexpr QMarginsF deskMargins{48, 36, 48, 84}; ///< around the card; the foot has room for the zoom pill
inline constexpr double tallestPortrait = 720;          ///< px a fitted portrait card grows to

inline constexpr double cardCornerMm = 1;

/// px per mm at which the whole page is seen.
[[nodiscard]] double fitScale(const QSizeF &page, const QSizeF &desk);

/// The part of the writing under a point (mm), with 2 mm of grace.
[[nodiscard]] std::optional<Field> fieldAt(const Page &page, const QPointF &point);
[[nodiscard]] QRectF regionOf(const Page &page, Field field);

/// The caret position in a field's text (UTF-16) that is nearest to a point (mm). A guess: line breaks count as one.
[[nodiscard]] int offsetAt(const Page &page, Field field, const QPointF &point);

/// About how many words the message has too many; 0 where it fits.
[[nodiscard]] int wordsTooMany(const Page &page);

} // namespace thanksmith
