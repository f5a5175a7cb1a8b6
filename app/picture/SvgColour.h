// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <optional>

namespace thanksmith {

/// A CSS colour with its alpha: #rgb(a), #rrggbb(aa), rgb(), rgba(), hsl(), hsla(), a name, "transparent".
/// Qt SVG itself knows only the opaque hexadecimal ones, rgb() and names.
[[nodiscard]] std::optional<QColor> parseColour(QByteArrayView text);

/// "#rrggbb", without the alpha.
[[nodiscard]] QByteArray colourText(const QColor &colour);

} // namespace thanksmith
