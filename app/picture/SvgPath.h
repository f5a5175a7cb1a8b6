// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picture/SvgScanner.h"

#include <QRectF>

#include <tl/expected.hpp>

namespace thanksmith {

/// What a path's data comes to.
struct SvgPathScan {
    QByteArray canonical; ///< the same numbers, one separator each
    int segments = 0;
    double length = 0; ///< user units, an upper bound
    QRectF bounds;     ///< user units; holds the outline
};
[[nodiscard]] tl::expected<SvgPathScan, ValueFault> scanPath(QByteArrayView data, int maxSegments);

/// The points of a polyline: an even number of coordinates.
[[nodiscard]] tl::expected<SvgPathScan, ValueFault> scanPoints(QByteArrayView data, int maxSegments);

} // namespace thanksmith
