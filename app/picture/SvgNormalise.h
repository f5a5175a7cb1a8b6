// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picture/Picture.h"
#include "picture/SvgNode.h"

namespace thanksmith {

/// The picture's rectangle: its viewBox, else its width and height (90 dpi for absolute units).
/// Errors: picture.bad-value, picture.absurd-size.
[[nodiscard]] Result<QRectF> documentBox(const SvgNode &root, const QString &name);

/// Makes every value canonical and every attribute one that Qt SVG or librsvg draws right: style declarations and style
/// sheets become attributes, units and percentages user units, alpha opacity, currentColor the colour, embedded bitmaps
/// plain. Adds to `features` what it wrote out. Errors: picture.absurd-size, picture.bad-value (args: attribute,
/// value), picture.too-many, picture.unsupported.
[[nodiscard]] Result<void> normaliseSvg(SvgNode &root, const QRectF &box, const QString &name, const SvgLimits &limits,
                                        PictureFeatures &features);

} // namespace thanksmith
