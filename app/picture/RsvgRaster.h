// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QImage>
#include <QRectF>

namespace thanksmith {

/// Draws through librsvg what Qt SVG cannot draw right. Its one implementation is the plug-in `rsvg`
/// (createFromPlugin<RsvgRaster>(u"rsvg"_s)), which is loaded when the first such picture is drawn.
class RsvgRaster {
public:
    RsvgRaster() = default;
    RsvgRaster(const RsvgRaster &) = delete;
    RsvgRaster &operator=(const RsvgRaster &) = delete;
    virtual ~RsvgRaster() = default;

    /// The part `source` (user units) of a canonical SVG, whose viewBox is `box`, in `size` device pixels,
    /// premultiplied ARGB. Opens nothing that the picture names. Thread-safe.
    /// Errors: picture.undrawable (arg: the reason).
    [[nodiscard]] virtual Result<QImage> draw(const QByteArray &canonicalSvg, const QRectF &box, const QRectF &source,
                                              const QSize &size) const = 0;
};

} // namespace thanksmith
