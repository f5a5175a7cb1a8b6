// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Icons.h"

#include <QPainterPath>

namespace thanksmith {

/// An icon's strokes on the 24 grid.
[[nodiscard]] QPainterPath iconPath(Icon icon);

} // namespace thanksmith
