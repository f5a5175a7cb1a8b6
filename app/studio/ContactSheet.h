// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "gallery/Gallery.h"

#include <QImage>

namespace thanksmith {

/// All pictures of a gallery on one sheet, with their titles; in as many columns as fill the last row best. Errors:
/// those of Gallery::picture.
[[nodiscard]] Result<QImage> contactSheet(const Gallery &gallery, const QString &language, int cellWidth = 300);

} // namespace thanksmith
