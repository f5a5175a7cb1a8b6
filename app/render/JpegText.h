// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/Page.h"

namespace thanksmith {

/// Adds the page's title and description to a JPEG file as XMP (ISO 16684-1, in APP1 as its part 3 has it), which is
/// what picture viewers read. Returns the file unchanged where it does not begin as JFIF.
[[nodiscard]] QByteArray withJpegText(const QByteArray &jpeg, const Page &page);

} // namespace thanksmith
