// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picture/Picture.h"

namespace thanksmith {

/// The part of a picture that is shown in a box: user units, with exactly the aspect of `box` (whose unit does not
/// matter). Plain edge: the smallest such rectangle around `keep` with some air, centred on it; it may reach beyond
/// the viewBox, where the ground has to fill. Scene: the largest one inside the viewBox, the focus as central as
/// possible and `keep` inside where it fits. An empty box gets the whole viewBox.
[[nodiscard]] QRectF cropFor(const PictureInfo &info, const QSizeF &box);

} // namespace thanksmith
