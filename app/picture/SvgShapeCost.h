// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picture/SvgNode.h"
#include "picture/SvgPath.h"

namespace thanksmith {

/// An attribute's number, user units; 0 where there is none.
[[nodiscard]] double numberOf(const SvgNode &node, const char *attribute);

/// How long a shape's outline is and where it lies, user units, upper bounds.
[[nodiscard]] SvgPathScan shapeOutline(const SvgNode &shape);

/// What a filter's primitive costs, in plain passes over the picture.
[[nodiscard]] double filterCost(const SvgNode &primitive);

} // namespace thanksmith
