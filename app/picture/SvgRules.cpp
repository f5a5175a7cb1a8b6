// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/SvgRules.h"

#include <QHash>
#include <QSet>

namespace thanksmith {

namespace {

const QSet<QByteArray> &keptElements() {
    static const QSet<QByteArray> names{
        "svg",  "g",   "a",    "path",  "rect", "circle",         "ellipse",        "line",     "polyline", "polygon",
        "defs", "use", "stop", "title", "desc", "linearGradient", "radialGradient", "metadata", "style"};
    return names;
}

const QSet<QByteArray> &scriptElements() {
    static const QSet<QByteArray> names{"script", "handler", "listener", "iframe", "embed", "object"};
    return names;
}

/// Elements whose feature has another word than their name.
const QHash<QByteArray, QByteArray> &features() {
    static const QHash<QByteArray, QByteArray> words{{"tspan", "text"},
                                                     {"tref", "text"},
                                                     {"textArea", "text"},
                                                     {"altGlyph", "text"},
                                                     {"tbreak", "text"},
                                                     {"animate", "animation"},
                                                     {"set", "animation"},
                                                     {"animateColor", "animation"},
                                                     {"animateMotion", "animation"},
                                                     {"animateTransform", "animation"},
                                                     {"feImage", "filter"},
                                                     {"discard", "animation"}};
    return words;
}

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
        {"clip-path", OnlyNone},
        {"mask", OnlyNone},
        {"filter", OnlyNone},
        {"marker", OnlyNone},
        {"marker-start", OnlyNone},
        {"marker-mid", OnlyNone},
        {"marker-end", OnlyNone},
        {"mix-blend-mode", OnlyNone},
        {"paint-order", OnlyNone},
        {"vector-effect", OnlyNone},
        {"transform-origin", Never},
        {"fr", Never},
    };
    return table;
}

} // namespace

ElementVerdict elementVerdict(const QByteArray &name) {
    if (keptElements().contains(name))
        return {ElementRule::Keep, {}};
    if (scriptElements().contains(name.toLower()))
        return {ElementRule::Script, {}};
    if (name.startsWith("flow"))
        return {ElementRule::Unsupported, "text"};
    return {ElementRule::Unsupported, features().value(name, name.left(40))};
}

ValueRule attributeRule(const QByteArray &name) {
    return rules().value(name, ValueRule::Drop);
}

bool isPresentation(ValueRule rule) {
    using enum ValueRule;
    switch (rule) {
    case LengthX:
    case LengthY:
    case SizeX:
    case SizeY:
    case Offset:
    case Path:
    case Points:
    case Transform:
    case Words:
    case Id:
    case Href:
    case GradientUnits:
    case SpreadMethod:
        return false;
    default:
        return true;
    }
}

} // namespace thanksmith
