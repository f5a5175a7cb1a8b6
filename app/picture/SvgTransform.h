// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picture/SvgScanner.h"

#include <QTransform>

#include <tl/expected.hpp>

namespace thanksmith {

/// A list of transforms (SVG 1.1, section 7.6), with one separator each, and what they come to.
struct SvgTransformScan {
    QByteArray canonical;
    QTransform matrix;
};
[[nodiscard]] tl::expected<SvgTransformScan, ValueFault> scanTransform(QByteArrayView text);

} // namespace thanksmith
