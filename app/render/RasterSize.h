// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/Export.h"

#include <QSize>

namespace thanksmith {

/// The pixels of a page as PNG or JPEG. Errors: export.too-many-pixels (args: width, height).
[[nodiscard]] Result<QSize> rasterSize(const Page &page, const ExportOptions &options);

} // namespace thanksmith
