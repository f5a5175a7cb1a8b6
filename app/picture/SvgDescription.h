// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picture/Picture.h"
#include "picture/SvgNode.h"

namespace thanksmith {

/// Leaves of <title>, <desc> and <metadata> what the format knows (illustrations/README.md), in canonical form.
/// Errors: picture.bad-value (args: attribute, value) for our own attributes.
[[nodiscard]] Result<void> normaliseDescription(SvgNode &root, const QString &name);

/// Reads the description of a tree whose description is normalised.
[[nodiscard]] PictureInfo readDescription(const SvgNode &root, const QRectF &box);

} // namespace thanksmith
