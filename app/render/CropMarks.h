// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QRectF>

#include <vector>

namespace thanksmith {

inline constexpr double markMargin = 6;   ///< mm a page grows by on each side to carry marks
inline constexpr double markWidth = 0.1;  ///< mm
inline constexpr double markGap = 1.5;    ///< mm from the corner, so that a cut never shows one
inline constexpr double markLength = 3.5; ///< mm

/// Two short lines outside each corner of `box`.
[[nodiscard]] std::vector<QLineF> cropMarks(const QRectF &box, double gap = markGap, double length = markLength);

} // namespace thanksmith
