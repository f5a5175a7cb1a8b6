// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picture/Picture.h"
#include "picture/SvgNode.h"

namespace thanksmith {

/// Resolves what elements name of each other in a tree with canonical values: gradients get what they have from
/// others (Qt SVG would only take the stops), a reference to what is not there paints and draws nothing, ids that
/// nobody names go. Errors: picture.too-deep (arg: "use" or "href": it leads back to itself), picture.too-many (arg:
/// "elements").
[[nodiscard]] Result<void> resolveReferences(SvgNode &root, const QRectF &box, const QString &name,
                                             const SvgLimits &limits);

/// Follows the picture as it is drawn, each `use` with what it repeats, and refuses what would cost too much.
/// Errors: picture.too-many (args: "use", "dashes", "area" or "crossings", limit), picture.too-deep,
/// picture.absurd-size (arg: "transform").
[[nodiscard]] Result<void> checkDrawingCost(const SvgNode &root, const QRectF &box, const QString &name,
                                            const SvgLimits &limits);

} // namespace thanksmith
