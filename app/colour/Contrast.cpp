// SPDX-License-Identifier: GPL-3.0-or-later
#include "colour/Contrast.h"

#include "colour/OkLab.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace thanksmith {

namespace {

/// Relative luminance, WCAG 2.1.
double luminance(const QColor &colour) {
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// The lightness nearest to the colour's own, on the way to `end` (0 or 1), that is readable.
std::optional<OkLab> nearest(const OkLab &own, double end, const QColor &ground, double ratio) {
    const auto at = [&](double share) { return OkLab{own.l + (end - own.l) * share, own.a, own.b}; };
    const auto enough = [&](double share) { return contrastRatio(fromOkLab(at(share)), ground) >= ratio; };
    if (!enough(1))
        return {};
    double low = 0;
    double high = 1;
    for (int i = 0; i < 24; ++i) {
        const double middle = (low + high) / 2;
        (enough(middle) ? high : low) = middle;
    }
    return at(high);
}

} // namespace

double contrastRatio(const QColor &a, const QColor &b) {
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor readableOn(const QColor &ground, const QColor &colour, double ratio) {
    if (contrastRatio(colour, ground) >= ratio)
        return colour;
    const OkLab own = toOkLab(colour);
    const auto darker = nearest(own, 0, ground, ratio);
    const auto lighter = nearest(own, 1, ground, ratio);
    if (darker && lighter)
        return fromOkLab(own.l - darker->l <= lighter->l - own.l ? *darker : *lighter);
    if (darker || lighter)
        return fromOkLab(darker ? *darker : *lighter);
    return contrastRatio(Qt::white, ground) > contrastRatio(Qt::black, ground) ? QColor(Qt::white) : QColor(Qt::black);
}

} // namespace thanksmith
