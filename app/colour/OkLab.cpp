// SPDX-License-Identifier: GPL-3.0-or-later
#include "colour/OkLab.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace thanksmith {

namespace {

double toLinear(double c) {
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}
double fromLinear(double c) {
    return c <= 0.0031308 ? 12.92 * c : 1.055 * std::pow(c, 1 / 2.4) - 0.055;
}

std::array<double, 3> linearRgb(const OkLab &lab) {
    const double l = std::pow(lab.l + 0.3963377774 * lab.a + 0.2158037573 * lab.b, 3);
    const double m = std::pow(lab.l - 0.1055613458 * lab.a - 0.0638541728 * lab.b, 3);
    const double s = std::pow(lab.l - 0.0894841775 * lab.a - 1.2914855480 * lab.b, 3);
    return {4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s};
}

bool inGamut(const std::array<double, 3> &rgb) {
    return std::all_of(rgb.begin(), rgb.end(), [](double c) { return c >= -1e-4 && c <= 1 + 1e-4; });
}

} // namespace

OkLab toOkLab(const QColor &colour) {
    const double r = toLinear(colour.redF());
    const double g = toLinear(colour.greenF());
    const double b = toLinear(colour.blueF());
    const double l = std::cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const double m = std::cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const double s = std::cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
}

QColor fromOkLab(const OkLab &lab) {
    double low = 0;
    double high = 1;
    const auto scaled = [&](double share) { return linearRgb({lab.l, lab.a * share, lab.b * share}); };
    if (inGamut(scaled(1)))
        low = 1;
    for (int i = 0; i < 20 && low < 1; ++i) {
        const double middle = (low + high) / 2;
        (inGamut(scaled(middle)) ? low : high) = middle;
    }
    const auto channel = [](double c) {
        return static_cast<int>(std::lround(255 * fromLinear(std::clamp(c, 0.0, 1.0))));
    };
    const auto rgb = scaled(low);
    return QColor(channel(rgb[0]), channel(rgb[1]), channel(rgb[2]));
}

QColor shiftedTone(const QColor &colour, const QColor &tone, const QColor &target) {
    if (colour.rgb() == tone.rgb())
        return target;
    const OkLab own = toOkLab(colour);
    const OkLab from = toOkLab(tone);
    const OkLab to = toOkLab(target);
    const double delta = own.l - from.l;
    const double room = delta > 0 ? (1 - to.l) / std::max(1 - from.l, 1e-3) : to.l / std::max(from.l, 1e-3);
    const double lightness = std::clamp(to.l + delta * std::min(1.0, room), 0.0, 1.0);
    const double fromChroma = std::hypot(from.a, from.b);
    const double toChroma = std::hypot(to.a, to.b);
    const double share = 0.5 * std::min(1.0, toChroma / std::max(fromChroma, 1e-3)); // a grey target stays grey
    const double chroma = std::max(0.0, toChroma + share * (std::hypot(own.a, own.b) - fromChroma));
    const double factor = toChroma > 1e-6 ? chroma / toChroma : 0;
    return fromOkLab({lightness, to.a * factor, to.b * factor});
}

QColor greyOf(const QColor &colour) {
    return fromOkLab({toOkLab(colour).l, 0, 0});
}

} // namespace thanksmith
