// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/ReadableColour.h"

#include "card/Palette.h"

namespace thanksmith {

QColor readableOn(const QColor &ground, const QColor &colour) {
    constexpr double enough = 4.5;
    constexpr float step = 0.03F;
    const bool lighter = contrastRatio(Qt::white, ground) > contrastRatio(Qt::black, ground);
    QColor readable = colour;
    float hue = 0;
    float saturation = 0;
    float lightness = 0;
    colour.getHslF(&hue, &saturation, &lightness);
    while (contrastRatio(readable, ground) < enough && lightness > 0 && lightness < 1) {
        lightness = qBound(0.0F, lightness + (lighter ? step : -step), 1.0F);
        readable = QColor::fromHslF(qMax(hue, 0.0F), saturation, lightness);
    }
    return readable;
}

} // namespace thanksmith
