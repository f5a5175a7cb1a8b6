// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/SvgGradient.h"

#include "picture/SvgScanner.h"

#include <cmath>

namespace thanksmith {

namespace {

constexpr const char *common[] = {"gradientUnits", "gradientTransform", "spreadMethod"};
constexpr const char *linear[] = {"x1", "y1", "x2", "y2"};
constexpr const char *radial[] = {"cx", "cy", "r", "fx", "fy"};

} // namespace

void inheritGradient(SvgNode &gradient, const SvgNode &source) {
    const auto inherit = [&](auto &names) {
        for (const char *wanted : names) {
            if (const QByteArray *value = source.attribute(wanted); value && !gradient.attribute(wanted))
                gradient.set(wanted, *value);
        }
    };
    inherit(common);
    if (gradient.name == source.name && gradient.name == "linearGradient")
        inherit(linear);
    else if (gradient.name == source.name)
        inherit(radial);
    if (!gradient.children.empty() || &source == &gradient)
        return;
    gradient.children = source.children;
    for (SvgNode &stop : gradient.children)
        stop.remove("id");
}

void spellOutDefaults(SvgNode &gradient, const QRectF &box) {
    const QByteArray *units = gradient.attribute("gradientUnits");
    const bool user = units && *units == "userSpaceOnUse";
    const double width = user ? box.width() : 1;
    const double height = user ? box.height() : 1;
    const auto fill = [&](const char *name, double value) {
        if (!gradient.attribute(name))
            gradient.set(name, numberText(value));
    };
    if (gradient.name == "linearGradient") {
        fill("x1", 0);
        fill("y1", 0);
        fill("x2", width);
        fill("y2", 0);
    } else {
        fill("cx", width / 2);
        fill("cy", height / 2);
        fill("r", std::hypot(width, height) / std::sqrt(2.0) / 2);
    }
}

} // namespace thanksmith
