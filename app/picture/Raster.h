// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QImage>
#include <QRectF>

namespace thanksmith {

/// The viewBox of a canonical SVG, user units; empty where there is none.
[[nodiscard]] QRectF canonicalViewBox(const QByteArray &canonicalSvg);

/// Has it to be drawn by librsvg?
[[nodiscard]] bool needsLibrsvg(const QByteArray &canonicalSvg);

/// Draws the part `source` (user units; may reach beyond the picture: transparent there) of a canonical SVG into an
/// image of `size` device pixels, premultiplied ARGB; by Qt SVG, or by librsvg where the picture says so. Transparent
/// where it cannot be drawn. Thread-safe: each call has its own renderer.
[[nodiscard]] QImage rasterise(const QByteArray &canonicalSvg, const QRectF &source, const QSize &size);

/// The same, with the reason where it cannot be drawn. Errors: picture.undrawable (arg: reason; "out of memory").
[[nodiscard]] Result<QImage> tryRasterise(const QByteArray &canonicalSvg, const QRectF &source, const QSize &size);

} // namespace thanksmith
