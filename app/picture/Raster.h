// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QRectF>

namespace thanksmith {

/// Draws the part `source` (user units; may reach beyond the picture: transparent there) of a canonical SVG into an
/// image of `size` device pixels, premultiplied ARGB. Thread-safe: each call has its own renderer.
[[nodiscard]] QImage rasterise(const QByteArray &canonicalSvg, const QRectF &source, const QSize &size);

} // namespace thanksmith
