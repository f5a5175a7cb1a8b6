// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/SvgRules.h"

#include <QHash>

namespace thanksmith {

namespace {

const QHash<QByteArray, ValueRule> &rules() {
    using enum ValueRule;
    static const QHash<QByteArray, ValueRule> table{
        {"x", LengthX},
        {"x1", LengthX},
        {"x2", LengthX},
        {"cx", LengthX},
        {"fx", LengthX},
        {"y", LengthY},
        {"y1", LengthY},
        {"y2", LengthY},
        {"cy", LengthY},
        {"fy", LengthY},
        {"width", SizeX},
        {"rx", SizeX},
        {"height", SizeY},
        {"ry", SizeY},
        {"r", Size},
        {"stroke-width", Size},
        {"stroke-dashoffset", Length},
        {"stroke-miterlimit", Number},
        {"opacity", Opacity},
        {"fill-opacity", Opacity},
        {"stroke-opacity", Opacity},
        {"stop-opacity", Opacity},
        {"offset", Offset},
        {"fill", Paint},
        {"stroke", Paint},
        {"stop-color", Colour},
        {"color", Colour},
        {"d", Path},
        {"points", Points},
        {"transform", Transform},
        {"gradientTransform", Transform},
        {"stroke-dasharray", Dashes},
        {"class", Words},
        {"id", Id},
        {"href", Href},
        {"fill-rule", FillRule},
        {"stroke-linecap", LineCap},
        {"stroke-linejoin", LineJoin},
        {"display", Display},
        {"visibility", Visibility},
        {"gradientUnits", GradientUnits},
        {"spreadMethod", SpreadMethod},
        {"clip-path", Reference},
        {"mask", Reference},
        {"filter", Reference},
        {"marker", Reference},
        {"marker-start", Reference},
        {"marker-mid", Reference},
        {"marker-end", Reference},
        {"clip-rule", FillRule},
        {"clipPathUnits", GradientUnits},
        {"maskUnits", GradientUnits},
        {"maskContentUnits", GradientUnits},
        {"patternUnits", GradientUnits},
        {"patternContentUnits", GradientUnits},
        {"filterUnits", GradientUnits},
        {"primitiveUnits", GradientUnits},
        {"patternTransform", Transform},
        {"markerUnits", Token},
        {"markerWidth", SizeX},
        {"markerHeight", SizeY},
        {"refX", LengthX},
        {"refY", LengthY},
        {"orient", Orient},
        {"viewBox", Numbers},
        {"preserveAspectRatio", Tokens},
        {"overflow", Token},
        {"mix-blend-mode", Token},
        {"isolation", Token},
        {"paint-order", Tokens},
        {"mask-type", Token},
        {"fr", Size},
        {"transform-origin", Tokens},
        {"font-family", FontFamily},
        {"font-size", FontSize},
        {"font-style", Token},
        {"font-weight", Token},
        {"font-variant", Token},
        {"font-stretch", Token},
        {"text-anchor", Token},
        {"text-decoration", Tokens},
        {"letter-spacing", FontSize},
        {"word-spacing", FontSize},
        {"baseline-shift", FontSize},
        {"direction", Token},
        {"unicode-bidi", Token},
        {"writing-mode", Token},
        {"xml:space", Token},
        {"color-interpolation-filters", Token},
        {"flood-color", Colour},
        {"flood-opacity", Opacity},
        {"lighting-color", Colour},
    };
    return table;
}

/// Of a filter's primitives and their parts, besides flood-color and the like.
const QHash<QByteArray, ValueRule> &filterRules() {
    using enum ValueRule;
    static const QHash<QByteArray, ValueRule> table = [] {
        QHash<QByteArray, ValueRule> made;
        for (const char *name : {"in", "in2", "result"})
            made.insert(name, Id);
        for (const char *name : {"x", "width"})
            made.insert(name, LengthX);
        for (const char *name : {"y", "height"})
            made.insert(name, LengthY);
        for (const char *name : {"mode", "operator", "type", "edgeMode", "preserveAlpha", "stitchTiles",
                                 "xChannelSelector", "yChannelSelector"})
            made.insert(name, Token);
        for (const char *name : {"stdDeviation",
                                 "dx",
                                 "dy",
                                 "values",
                                 "k1",
                                 "k2",
                                 "k3",
                                 "k4",
                                 "radius",
                                 "order",
                                 "kernelMatrix",
                                 "divisor",
                                 "bias",
                                 "targetX",
                                 "targetY",
                                 "baseFrequency",
                                 "numOctaves",
                                 "seed",
                                 "tableValues",
                                 "slope",
                                 "intercept",
                                 "amplitude",
                                 "exponent",
                                 "offset",
                                 "scale",
                                 "surfaceScale",
                                 "diffuseConstant",
                                 "specularConstant",
                                 "specularExponent",
                                 "azimuth",
                                 "elevation",
                                 "pointsAtX",
                                 "pointsAtY",
                                 "pointsAtZ",
                                 "z",
                                 "limitingConeAngle"})
            made.insert(name, Numbers);
        return made;
    }();
    return table;
}

} // namespace

ValueRule attributeRule(const QByteArray &element, const QByteArray &name) {
    const bool primitive = element.startsWith("fe");
    if (primitive) {
        const ValueRule own = filterRules().value(name, ValueRule::Drop);
        if (own != ValueRule::Drop)
            return element.endsWith("Light") && (name == "x" || name == "y") ? ValueRule::Numbers : own;
    }
    const ValueRule rule = rules().value(name, ValueRule::Drop);
    if (element == "text" || element == "tspan") {
        if (name == "x" || name == "dx")
            return ValueRule::FirstX;
        if (name == "y" || name == "dy")
            return ValueRule::FirstY;
    }
    return primitive && !isPresentation(rule) ? ValueRule::Drop : rule;
}

bool isPresentation(ValueRule rule) {
    using enum ValueRule;
    switch (rule) {
    case Drop:
    case Offset:
    case Path:
    case Points:
    case Words:
    case Id:
    case Href:
    case GradientUnits:
    case SpreadMethod:
    case Numbers:
    case Orient:
    case FirstX:
    case FirstY:
        return false;
    default:
        return !isGeometry(rule);
    }
}

bool isIgnorable(const QByteArray &attribute, ValueRule rule) {
    return (isPresentation(rule) && attribute != "r" && attribute != "fr") || rule == ValueRule::Offset;
}

bool isGeometry(ValueRule rule) {
    using enum ValueRule;
    return rule == LengthX || rule == LengthY || rule == SizeX || rule == SizeY || rule == Transform;
}

} // namespace thanksmith
