// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picture/Picture.h"
#include "picture/SvgNode.h"

namespace thanksmith {

/// Takes out of a tree with canonical values what nothing can be seen of: text without words, images without a bitmap,
/// attributes where they do not belong (fonts on shapes).
void tidySvg(SvgNode &root);

/// What of SVG a resolved tree uses; sets the root's data-drawn-by where Qt SVG would draw something of it wrong
/// (the project's rendering notes have the measurements).
void markFeatures(SvgNode &root, PictureFeatures &features);

} // namespace thanksmith
