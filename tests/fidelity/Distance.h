// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPoint>

namespace thanksmith {

inline constexpr int over = 4; ///< pages are compared at this many times their size: at 1x readers snap glyphs

/// Each pixel the mean of by x by pixels. RGB32.
[[nodiscard]] QImage reduced(const QImage &large, int by = over);

/// How far two pictures of one size are apart.
struct Distance {
    double mean = 1;      ///< of all channels, 0..1
    double worstCell = 1; ///< mean of the worst of 48 x 64 cells
    QPoint worstAt;       ///< its middle, px
};
[[nodiscard]] Distance distance(const QImage &a, const QImage &b);

} // namespace thanksmith
