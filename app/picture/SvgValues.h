// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picture/SvgRules.h"
#include "picture/SvgScanner.h"

#include <QSizeF>

#include <tl/expected.hpp>

namespace thanksmith {

/// What the values of one element are relative to.
struct SvgValueContext {
    QSizeF box;              ///< of percentages, user units
    bool fractions = false;  ///< percentages are fractions (a gradient in units of its object)
    int maxSegments = 0;     ///< of a path
    int *segments = nullptr; ///< where a path's segments are added up
};

/// Canonical text of a value; empty: the attribute says nothing and is left out.
[[nodiscard]] tl::expected<QByteArray, ValueFault> canonicalValue(ValueRule rule, QByteArrayView value,
                                                                  const SvgValueContext &context);

/// A length in user units. Absolute units follow Qt SVG's and librsvg's rule of 90 dpi.
[[nodiscard]] tl::expected<double, ValueFault> userLength(QByteArrayView value, double percentBase);

} // namespace thanksmith
