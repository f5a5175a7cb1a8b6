// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/SvgTidy.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace thanksmith {

namespace {

bool hasWords(const SvgNode &node) {
    return !node.text.trimmed().isEmpty() || std::any_of(node.children.begin(), node.children.end(), hasWords);
}

bool saysNothing(const SvgNode &node) {
    return (node.name == "text" && !hasWords(node)) || (node.name == "image" && !node.attribute("href"));
}

using Names = QSet<QByteArray>;

/// Attributes that mean something on few elements only.
const QHash<QByteArray, Names> &places() {
    static const QHash<QByteArray, Names> table = [] {
        QHash<QByteArray, Names> made;
        for (const char *name : {"refX", "refY", "markerWidth", "markerHeight", "markerUnits", "orient"})
            made.insert(name, {"marker"});
        made.insert("viewBox", {"svg", "symbol", "marker", "pattern"});
        made.insert("preserveAspectRatio", {"svg", "symbol", "marker", "pattern", "image"});
        made.insert("overflow", {"svg", "symbol", "marker", "pattern", "image"});
        for (const char *name : {"patternUnits", "patternContentUnits", "patternTransform"})
            made.insert(name, {"pattern"});
        made.insert("mask-type", {"mask"});
        made.insert("fr", {"radialGradient"});
        return made;
    }();
    return table;
}

bool isOfText(const QByteArray &attribute) {
    static const Names names{"font-family",    "font-size",   "font-style",      "font-weight",    "font-variant",
                             "font-stretch",   "text-anchor", "text-decoration", "letter-spacing", "word-spacing",
                             "baseline-shift", "direction",   "unicode-bidi",    "writing-mode"};
    return names.contains(attribute);
}

bool isOfFilters(const QByteArray &attribute) {
    return attribute == "flood-color" || attribute == "flood-opacity" || attribute == "lighting-color" ||
           attribute == "color-interpolation-filters";
}

/// "normal" and the like: as if it were not there.
bool isDefault(const SvgAttribute &attribute) {
    static const QHash<QByteArray, QByteArray> defaults{
        {"mix-blend-mode", "normal"}, {"isolation", "auto"}, {"paint-order", "normal"}, {"mask-type", "luminance"}};
    if (attribute.name == "writing-mode")
        return attribute.value.startsWith("lr") || attribute.value == "horizontal-tb";
    return defaults.value(attribute.name) == attribute.value;
}

/// True: there is text inside.
bool tidy(SvgNode &node, bool clipping) {
    std::erase_if(node.children, saysNothing);
    bool text = node.name == "text" || node.name == "tspan" || node.name == "use";
    for (SvgNode &child : node.children) {
        if (!child.name.isEmpty() && child.name != "metadata")
            text = tidy(child, clipping || child.name == "clipPath") || text;
    }
    std::erase_if(node.attributes, [&](const SvgAttribute &attribute) {
        const auto place = places().constFind(attribute.name);
        return (place != places().constEnd() && !place->contains(node.name)) || (isOfText(attribute.name) && !text) ||
               (isOfFilters(attribute.name) && !node.name.startsWith("fe") && node.name != "filter") ||
               (attribute.name == "clip-rule" && !clipping) || isDefault(attribute);
    });
    return text;
}

} // namespace

void tidySvg(SvgNode &root) {
    tidy(root, false);
}

} // namespace thanksmith
