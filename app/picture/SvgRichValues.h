// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picture/SvgValues.h"

namespace thanksmith {

/// canonicalValue for the rules of what only librsvg draws: references, words, lists of numbers, text.
[[nodiscard]] tl::expected<QByteArray, ValueFault> richValue(ValueRule rule, QByteArrayView value,
                                                             const SvgValueContext &context);

/// The id in "url(#id)" or "url('#id')"; empty: it is none.
[[nodiscard]] QByteArray referencedId(QByteArrayView value);

} // namespace thanksmith
