// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace thanksmith {

/// What words need on their ground (WCAG 2.1, success criterion 1.4.3), large ones too.
inline constexpr double readableContrast = 4.5;

/// Contrast ratio of two opaque colours, 1 to 21 (WCAG 2.1, "contrast ratio").
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

/// `colour` with its OKLab lightness moved as little as needed for a contrast of at least `ratio` with `ground`; the
/// hue stays, the chroma as far as sRGB has it at that lightness. A readable colour comes back as it is. Up to a ratio
/// of 4.58 there always is such a colour; beyond that the nearer of black and white may be all there is.
[[nodiscard]] QColor readableOn(const QColor &ground, const QColor &colour, double ratio = readableContrast);

} // namespace thanksmith
