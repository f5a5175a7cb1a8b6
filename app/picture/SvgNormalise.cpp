// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/SvgNormalise.h"

#include "picture/SvgCascade.h"
#include "picture/SvgImage.h"
#include "picture/SvgSwitch.h"
#include "picture/SvgTidy.h"
#include "picture/SvgValues.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

/// What a child has from its parents.
struct Inherited {
    QByteArray colour = "#000000";
    double fillOpacity = 1;
    double strokeOpacity = 1;
    QSizeF box;            ///< of percentages, user units
    bool preserve = false; ///< xml:space
};

class Normaliser {
public:
    Normaliser(SvgCascade cascade, const QString &name, const SvgLimits &limits, PictureFeatures &features)
        : m_cascade(std::move(cascade))
        , m_name(name)
        , m_limits(limits)
        , m_features(features) {}

    Result<void> walk(SvgNode &node, Inherited inherited);

private:
    tl::unexpected<Error> refuse(ValueFault fault, const SvgNode &node, const SvgAttribute &attribute) const;
    Result<void> checkValues(SvgNode &node, const QSizeF &box);
    void foldOrigin(SvgNode &node, const QSizeF &box);
    Result<void> embed(SvgNode &node);
    Result<void> foldAlpha(SvgNode &node, const Inherited &inherited) const;
    SvgValueContext contextOf(const SvgNode &node, const QSizeF &box);

    SvgCascade m_cascade;
    QString m_name;
    SvgLimits m_limits;
    PictureFeatures &m_features;
    std::vector<const SvgNode *> m_ancestors;
    ImageBudget m_images;
    int m_segments = 0;
};

tl::unexpected<Error> Normaliser::refuse(ValueFault fault, const SvgNode &node, const SvgAttribute &attribute) const {
    const QString what = QString::fromUtf8(attribute.name);
    const QString value = QString::fromUtf8(attribute.value.left(80));
    switch (fault) {
    case ValueFault::Absurd:
        return fail(u"picture.absurd-size"_s, m_name, node.place(), {what, value});
    case ValueFault::Many:
        return fail(u"picture.too-many"_s, m_name, node.place(),
                    {u"segments"_s, QString::number(m_limits.pathSegments)});
    case ValueFault::Unsupported:
        return fail(u"picture.unsupported"_s, m_name, node.place(), {what});
    case ValueFault::Bad:
        break;
    }
    return fail(u"picture.bad-value"_s, m_name, node.place(), {what, value});
}

SvgValueContext Normaliser::contextOf(const SvgNode &node, const QSizeF &box) {
    const char *attribute = isGradient(node.name)    ? "gradientUnits"
                            : node.name == "pattern" ? "patternUnits"
                            : node.name == "mask"    ? "maskUnits"
                            : node.name == "filter"  ? "filterUnits"
                                                     : nullptr;
    const QByteArray *units = attribute ? node.attribute(attribute) : nullptr;
    const bool fractions = attribute && !(units && units->trimmed() == "userSpaceOnUse");
    return {box, fractions, m_limits.pathSegments - m_segments, &m_segments};
}

Result<void> Normaliser::checkValues(SvgNode &node, const QSizeF &box) {
    std::vector<SvgAttribute> kept;
    for (const SvgAttribute &attribute : node.attributes) {
        const ValueRule rule = attributeRule(node.name, attribute.name);
        const bool refers = node.name == "use" || isGradient(node.name) || node.name == "pattern" ||
                            node.name == "filter" || node.name == "image";
        if ((rule == ValueRule::Href && !refers) || attribute.value.trimmed().isEmpty())
            continue;
        const auto value = canonicalValue(rule, attribute.value, contextOf(node, box));
        if (!value && value.error() == ValueFault::Bad && isIgnorable(attribute.name, rule))
            continue;
        if (!value)
            return refuse(value.error(), node, attribute);
        if (!value->isEmpty())
            kept.push_back({attribute.name, *value});
    }
    node.attributes = std::move(kept);
    return {};
}

/// SVG 2's transform-origin becomes part of the transform (CSS Transforms 1, section 4; of the viewBox).
void Normaliser::foldOrigin(SvgNode &node, const QSizeF &box) {
    const QByteArray *origin = node.attribute("transform-origin");
    const QByteArray *transform = node.attribute("transform");
    if (origin && transform) {
        const QByteArrayList words = origin->split(' ');
        const auto along = [](const QByteArray &word, double base) {
            if (word == "left" || word == "top")
                return 0.0;
            if (word == "right" || word == "bottom")
                return base;
            return word == "center" ? base / 2 : userLength(word, base).value_or(0);
        };
        const QByteArray x = numberText(along(words.value(0), box.width()));
        const QByteArray y = numberText(along(words.value(1, "center"), box.height()));
        const auto negative = [](const QByteArray &text) { return text.startsWith('-') ? text.mid(1) : '-' + text; };
        const QByteArray back = negative(x) + ' ' + negative(y);
        node.set("transform", "translate(" + x + ' ' + y + ") " + QByteArray(*transform) + " translate(" + back + ')');
        m_features.insert(u"transform-origin"_s, FeatureTreatment::LeftOut);
    }
    node.remove("transform-origin");
}

/// An image's own bytes.
Result<void> Normaliser::embed(SvgNode &node) {
    const QByteArray *url = node.attribute("href");
    if (!url || !url->startsWith("data:"))
        return {}; // shows nothing; taken out by tidySvg
    auto image = canonicalImage(*url, m_images, m_name, node.place());
    if (!image)
        return failure(image);
    node.set("href", *image);
    return {};
}

/// "#rrggbbaa" to "#rrggbb" and an opacity; currentColor to the colour.
Result<void> Normaliser::foldAlpha(SvgNode &node, const Inherited &inherited) const {
    struct Pair {
        const char *colour;
        const char *opacity;
        double outer;
    };
    const std::array<Pair, 3> pairs{Pair{"fill", "fill-opacity", inherited.fillOpacity},
                                    {"stroke", "stroke-opacity", inherited.strokeOpacity},
                                    {"stop-color", "stop-opacity", 1}};
    for (const Pair &pair : pairs) {
        const QByteArray *found = node.attribute(pair.colour);
        if (!found)
            continue;
        QByteArray value = *found;
        value.replace("currentColor", inherited.colour);
        if (const qsizetype hash = value.lastIndexOf('#');
            hash >= 0 && value.size() - hash == 9 && (hash == 0 || value.at(hash - 1) == ' ')) {
            const QByteArray *own = node.attribute(pair.opacity);
            const double alpha = value.last(2).toInt(nullptr, 16) / 255.0;
            const double opacity = (own ? own->toDouble() : pair.outer) * alpha;
            value.chop(2);
            node.set(pair.opacity, numberText(std::round(opacity * 1e4) / 1e4));
        }
        node.set(pair.colour, value);
    }
    return {};
}

/// What a nested <svg> makes of percentages inside it.
QSizeF innerBox(const SvgNode &node, const QSizeF &outer) {
    const QByteArrayList box = node.attribute("viewBox") ? node.attribute("viewBox")->split(' ') : QByteArrayList();
    if (box.size() == 4)
        return {box[2].toDouble(), box[3].toDouble()};
    const auto side = [&](const char *name, double whole) {
        return node.attribute(name) ? node.attribute(name)->toDouble() : whole;
    };
    return {side("width", outer.width()), side("height", outer.height())};
}

Result<void> Normaliser::walk(SvgNode &node, Inherited inherited) {
    if (node.name == "title" || node.name == "desc" || node.name == "metadata" || node.name.isEmpty())
        return {};
    if (const QByteArray *space = node.attribute("xml:space"))
        inherited.preserve = *space == "preserve";
    node.remove("xml:space");
    if (node.name == "switch")
        chooseBranch(node);
    if (auto applied = m_cascade.apply(node, m_ancestors, inherited.box, m_name); !applied)
        return applied;
    if (auto checked = checkValues(node, inherited.box); !checked)
        return checked;
    foldOrigin(node, inherited.box);
    if (node.name == "image") {
        if (auto embedded = embed(node); !embedded)
            return embedded;
    }
    if (node.name == "text" && inherited.preserve)
        node.set("xml:space", "preserve");
    if (const QByteArray *colour = node.attribute("color")) {
        const QByteArray own = *colour;
        if (own.startsWith('#'))
            inherited.colour = own;
        node.remove("color");
    }
    if (auto folded = foldAlpha(node, inherited); !folded)
        return folded;
    if (const QByteArray *opacity = node.attribute("fill-opacity"))
        inherited.fillOpacity = opacity->toDouble();
    if (const QByteArray *opacity = node.attribute("stroke-opacity"))
        inherited.strokeOpacity = opacity->toDouble();
    if (node.name == "svg" || node.name == "symbol")
        inherited.box = innerBox(node, inherited.box);
    std::erase_if(node.children, needsExtensions);
    m_ancestors.push_back(&node);
    for (SvgNode &child : node.children) {
        if (auto walked = walk(child, inherited); !walked)
            return walked;
    }
    m_ancestors.pop_back();
    return {};
}

} // namespace

Result<void> normaliseSvg(SvgNode &root, const QRectF &box, const QString &name, const SvgLimits &limits,
                          PictureFeatures &features) {
    for (const char *own : {"viewBox", "width", "height", "x", "y", "href", "preserveAspectRatio", "overflow"})
        root.remove(own);
    auto cascade = SvgCascade::takenFrom(root, name);
    if (!cascade)
        return failure(cascade);
    if (!cascade->isEmpty())
        features.insert(u"style"_s, FeatureTreatment::LeftOut);
    Normaliser normaliser(*std::move(cascade), name, limits, features);
    Inherited start;
    start.box = box.size();
    auto walked = normaliser.walk(root, start);
    if (!walked)
        return walked;
    tidySvg(root);
    const QByteArray viewBox = numberText(box.x()) + ' ' + numberText(box.y()) + ' ' + numberText(box.width()) + ' ' +
                               numberText(box.height());
    root.attributes.insert(root.attributes.begin(), {"viewBox", viewBox});
    return {};
}

} // namespace thanksmith
