// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace thanksmith {

/// `colour` made lighter or darker, its hue kept, until it can be read on `ground` (4.5:1).
[[nodiscard]] QColor readableOn(const QColor &ground, const QColor &colour);

} // namespace thanksmith
