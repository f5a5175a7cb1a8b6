// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/SvgTidy.h"

#include <algorithm>

namespace thanksmith {

namespace {

constexpr const char *elements[] = {"clipPath", "mask", "pattern", "symbol", "marker", "filter", "text", "image"};
constexpr const char *attributes[] = {"clip-path", "mask",        "filter", "mix-blend-mode",
                                      "isolation", "paint-order", "fr"};

struct Inherited {
    bool fill = true;
    bool stroke = false;
};

class FeatureFinder {
public:
    explicit FeatureFinder(PictureFeatures &features)
        : m_features(features) {}

    void walk(const SvgNode &node, Inherited inherited, bool root);

private:
    /// How often paint is laid on inside a node: two are enough to know.
    static int layers(const SvgNode &node, Inherited inherited);
    void note(const QString &name, FeatureTreatment treatment) { m_features.insert(name, treatment); }

    PictureFeatures &m_features;
};

Inherited inside(const SvgNode &node, Inherited inherited) {
    if (const QByteArray *fill = node.attribute("fill"))
        inherited.fill = *fill != "none";
    if (const QByteArray *stroke = node.attribute("stroke"))
        inherited.stroke = *stroke != "none";
    return inherited;
}

int FeatureFinder::layers(const SvgNode &node, Inherited inherited) {
    const Inherited own = inside(node, inherited);
    if (isShape(node.name))
        return int(own.fill) + int(own.stroke);
    if (node.name == "use")
        return 2; // may be anything
    int count = 0;
    for (const SvgNode &child : node.children)
        count += count < 2 ? layers(child, own) : 0;
    return count;
}

void FeatureFinder::walk(const SvgNode &node, Inherited inherited, bool root) {
    using enum FeatureTreatment;
    if (node.name == "metadata" || node.name == "title" || node.name == "desc" || node.name.isEmpty())
        return;
    for (const char *name : elements) {
        if (node.name == name)
            note(QString::fromLatin1(name), ByLibrsvg);
    }
    if (node.name == "svg" && !root)
        note(QStringLiteral("nested svg"), ByLibrsvg);
    if (isGradient(node.name))
        note(QString::fromLatin1(node.name), ByQtSvg);
    if (node.name == "use")
        note(QStringLiteral("use"), ByQtSvg);
    for (const char *name : attributes) {
        if (node.attribute(name))
            note(QString::fromLatin1(name), ByLibrsvg);
    }
    if (const QByteArray *dashes = node.attribute("stroke-dasharray"); dashes && *dashes != "none")
        note(QStringLiteral("dashes"), ByQtSvg);
    if (const QByteArray *opacity = node.attribute("opacity"); opacity && opacity->toDouble() < 1) {
        // Qt SVG fades each layer of paint by itself, so that what lies below shines through.
        if (layers(node, inherited) > 1)
            note(QStringLiteral("group opacity"), ByLibrsvg);
        else
            note(QStringLiteral("opacity"), ByQtSvg);
    }
    const Inherited own = inside(node, inherited);
    for (const SvgNode &child : node.children)
        walk(child, own, false);
}

} // namespace

void markFeatures(SvgNode &root, PictureFeatures &features) {
    FeatureFinder(features).walk(root, {}, true);
    root.remove("data-drawn-by");
    const bool librsvg = std::any_of(features.begin(), features.end(), [](FeatureTreatment treatment) {
        return treatment == FeatureTreatment::ByLibrsvg;
    });
    if (librsvg)
        root.set("data-drawn-by", "librsvg");
}

} // namespace thanksmith
