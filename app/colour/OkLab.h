// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace thanksmith {

/// Lightness 0..1 and two opponent axes. B. Ottosson, "A perceptual color space for image processing", 2020.
struct OkLab {
    double l;
    double a;
    double b;
};
[[nodiscard]] OkLab toOkLab(const QColor &colour);
/// Out-of-gamut colours lose chroma, not lightness.
[[nodiscard]] QColor fromOkLab(const OkLab &lab);

/// The colour that stands to `target` as `colour` stands to `tone`: lightness keeps its distance (shortened towards
/// black and white so that the order stays), chroma half of it, the hue is the target's. `tone` itself gives `target`.
[[nodiscard]] QColor shiftedTone(const QColor &colour, const QColor &tone, const QColor &target);

[[nodiscard]] QColor greyOf(const QColor &colour);

} // namespace thanksmith
