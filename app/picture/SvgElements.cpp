// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/SvgNode.h"
#include "picture/SvgRules.h"

#include <QHash>
#include <QSet>

namespace thanksmith {

namespace {

const QSet<QByteArray> &graphics() {
    static const QSet<QByteArray> names{"svg",  "g",   "a",        "path",    "rect", "circle", "ellipse",
                                        "line", "use", "polyline", "polygon", "text", "image",  "switch"};
    return names;
}

const QSet<QByteArray> &resources() {
    static const QSet<QByteArray> names{"defs",  "style",   "linearGradient", "radialGradient", "clipPath",
                                        "mask",  "pattern", "symbol",         "marker",         "filter",
                                        "title", "desc",    "metadata"};
    return names;
}

const QSet<QByteArray> &filterPrimitives() {
    static const QSet<QByteArray> names{"feBlend",           "feColorMatrix",    "feComponentTransfer",
                                        "feComposite",       "feConvolveMatrix", "feDropShadow",
                                        "feDiffuseLighting", "feFlood",          "feDisplacementMap",
                                        "feGaussianBlur",    "feMerge",          "feMorphology",
                                        "feOffset",          "feTile",           "feSpecularLighting",
                                        "feTurbulence"};
    return names;
}

const QSet<QByteArray> &filterParts() {
    static const QSet<QByteArray> names{"feMergeNode", "feFuncR",        "feFuncG",      "feFuncB",
                                        "feFuncA",     "feDistantLight", "fePointLight", "feSpotLight"};
    return names;
}

const QSet<QByteArray> &scriptElements() {
    static const QSet<QByteArray> names{"script", "handler", "listener", "iframe", "embed", "object"};
    return names;
}

/// What would be missed, by the word for its feature.
const QHash<QByteArray, QByteArray> &undrawable() {
    static const QHash<QByteArray, QByteArray> words{{"textPath", "textPath"},
                                                     {"tref", "tref"},
                                                     {"altGlyph", "altGlyph"},
                                                     {"textArea", "textArea"},
                                                     {"animate", "animation"},
                                                     {"set", "animation"},
                                                     {"animateColor", "animation"},
                                                     {"animateMotion", "animation"},
                                                     {"animateTransform", "animation"},
                                                     {"discard", "animation"},
                                                     {"feImage", "feImage"},
                                                     {"foreignObject", "foreignObject"},
                                                     {"video", "video"},
                                                     {"audio", "audio"},
                                                     {"canvas", "canvas"},
                                                     {"mesh", "mesh gradient"},
                                                     {"meshgradient", "mesh gradient"},
                                                     {"meshGradient", "mesh gradient"},
                                                     {"hatch", "hatch"},
                                                     {"solidcolor", "solidcolor"},
                                                     {"solidColor", "solidcolor"}};
    return words;
}

} // namespace

ElementVerdict elementVerdict(const QByteArray &name) {
    if (graphics().contains(name) || resources().contains(name) || filterPrimitives().contains(name) ||
        filterParts().contains(name) || name == "stop" || name == "tspan")
        return {ElementRule::Keep, {}};
    if (scriptElements().contains(name.toLower()))
        return {ElementRule::Script, {}};
    if (const auto found = undrawable().constFind(name); found != undrawable().constEnd())
        return {ElementRule::Unsupported, *found};
    return {ElementRule::LeaveOut, {}};
}

bool mayHold(const QByteArray &parent, const QByteArray &child) {
    static const QSet<QByteArray> containers{"svg", "g", "a", "defs", "symbol", "mask", "pattern", "marker", "switch"};
    if (containers.contains(parent))
        return graphics().contains(child) || resources().contains(child);
    if (isGradient(parent))
        return child == "stop";
    if (parent == "text" || parent == "tspan")
        return child == "tspan" || child == "a";
    if (parent == "clipPath")
        return isShape(child) || child == "text" || child == "use";
    if (parent == "filter")
        return filterPrimitives().contains(child);
    return filterPrimitives().contains(parent) && filterParts().contains(child);
}

} // namespace thanksmith
