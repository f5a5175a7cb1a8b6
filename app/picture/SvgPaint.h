// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picture/SvgScanner.h"

#include <tl/expected.hpp>

namespace thanksmith {

/// The canonical text of what fill and stroke take: "none", "currentColor", a colour, or "url(#id)" with its fallback.
[[nodiscard]] tl::expected<QByteArray, ValueFault> canonicalPaint(QByteArrayView value);

/// "#rrggbb", "#rrggbbaa" where it is not opaque, "currentColor", or nothing where it is inherited.
[[nodiscard]] tl::expected<QByteArray, ValueFault> canonicalColour(QByteArrayView value);

} // namespace thanksmith
