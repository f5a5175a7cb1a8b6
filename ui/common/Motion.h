// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace thanksmith {

inline constexpr int liftMs = 120;
inline constexpr int segmentMs = 160;
inline constexpr int sheetMs = 180;
inline constexpr int slideMs = 200;

/// `milliseconds`, or 0 where the desktop wants no animations.
[[nodiscard]] int motion(const QWidget *widget, int milliseconds);

} // namespace thanksmith
