// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QRectF>

#include <vector>

namespace thanksmith {

inline constexpr double markMargin = 6;   ///< mm a page grows by on each side to carry marks
inline constexpr double markWidth = 0.1;  ///< mm
inline constexpr double markHalo = 4;     ///< times as wide is the white below, seen on dark pictures
inline constexpr double markGap = 3;      ///< mm from the corner: outside the bleed
inline constexpr double markLength = 2.5; ///< mm

/// Two short lines outside each corner of `box`.
[[nodiscard]] std::vector<QLineF> cropMarks(const QRectF &box, double gap = markGap, double length = markLength);

} // namespace thanksmith
