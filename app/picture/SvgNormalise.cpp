// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/SvgNormalise.h"

#include "picture/SvgPath.h"
#include "picture/SvgValues.h"

#include <array>
#include <cmath>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr double maxAspect = 100; ///< of a picture; longer ones are no pictures

/// What a child has from its parents.
struct Inherited {
    QByteArray colour = "#000000";
    double fillOpacity = 1;
    double strokeOpacity = 1;
};

class Normaliser {
public:
    Normaliser(const QRectF &box, const QString &name, const SvgLimits &limits)
        : m_box(box)
        , m_name(name)
        , m_limits(limits) {}

    Result<void> walk(SvgNode &node, Inherited inherited);

private:
    tl::unexpected<Error> refuse(ValueFault fault, const SvgNode &node, const SvgAttribute &attribute) const;
    Result<void> spreadStyle(SvgNode &node) const;
    Result<void> checkValues(SvgNode &node);
    Result<void> foldAlpha(SvgNode &node, const Inherited &inherited) const;
    SvgValueContext contextOf(const SvgNode &node);

    QRectF m_box;
    QString m_name;
    SvgLimits m_limits;
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

/// Simple declarations only: a style attribute is a list of presentation attributes that win.
Result<void> Normaliser::spreadStyle(SvgNode &node) const {
    const QByteArray *style = node.attribute("style");
    if (!style)
        return {};
    const SvgAttribute whole{"style", *style};
    if (style->contains('\\') || style->contains('{'))
        return refuse(ValueFault::Bad, node, whole);
    node.remove("style");
    QByteArray text = whole.value;
    for (qsizetype from = text.indexOf("/*"); from >= 0; from = text.indexOf("/*")) {
        const qsizetype to = text.indexOf("*/", from + 2);
        text.remove(from, to < 0 ? text.size() - from : to + 2 - from);
    }
    for (const QByteArray &declaration : text.split(';')) {
        const qsizetype colon = declaration.indexOf(':');
        if (colon < 0)
            continue;
        const QByteArray property = declaration.left(colon).trimmed();
        QByteArray value = declaration.mid(colon + 1).trimmed();
        if (value.endsWith("!important"))
            value = value.chopped(10).trimmed();
        const ValueRule rule = attributeRule(property);
        if (rule == ValueRule::Drop)
            continue;
        if (!isPresentation(rule))
            return refuse(ValueFault::Unsupported, node, {property, value});
        node.set(property, value);
    }
    return {};
}

SvgValueContext Normaliser::contextOf(const SvgNode &node) {
    const QByteArray *units = node.attribute("gradientUnits");
    const bool fractions = isGradient(node.name) && !(units && units->trimmed() == "userSpaceOnUse");
    return {m_box.size(), fractions, m_limits.pathSegments - m_segments, &m_segments};
}

Result<void> Normaliser::checkValues(SvgNode &node) {
    std::vector<SvgAttribute> kept;
    for (const SvgAttribute &attribute : node.attributes) {
        const ValueRule rule = attributeRule(attribute.name);
        if (rule == ValueRule::Href && node.name != "use" && !isGradient(node.name))
            continue;
        if (attribute.value.trimmed().isEmpty() && rule != ValueRule::Never)
            continue;
        const auto value = canonicalValue(rule, attribute.value, contextOf(node));
        if (!value)
            return refuse(value.error(), node, attribute);
        if (!value->isEmpty())
            kept.push_back({attribute.name, *value});
    }
    node.attributes = std::move(kept);
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
            if (!isShape(node.name) && node.name != "stop")
                return fail(u"picture.unsupported"_s, m_name, node.place(), {u"rgba"_s});
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

Result<void> Normaliser::walk(SvgNode &node, Inherited inherited) {
    if (node.name == "title" || node.name == "desc" || node.name == "metadata")
        return {};
    if (node.name == "style" && !node.text.trimmed().isEmpty())
        return fail(u"picture.unsupported"_s, m_name, node.place(), {u"style"_s});
    if (auto spread = spreadStyle(node); !spread)
        return spread;
    if (auto checked = checkValues(node); !checked)
        return checked;
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
    std::erase_if(node.children,
                  [](const SvgNode &child) { return child.name == "style" && child.text.trimmed().isEmpty(); });
    for (SvgNode &child : node.children) {
        if (auto walked = walk(child, inherited); !walked)
            return walked;
    }
    return {};
}

tl::expected<QRectF, ValueFault> parseViewBox(const QByteArray &text) {
    SvgScanner scanner(text);
    std::array<double, 4> numbers{};
    for (double &number : numbers) {
        if (!scanner.number(&number))
            return tl::unexpected(scanner.fault());
        scanner.skipSeparator();
    }
    if (!scanner.atEnd())
        return tl::unexpected(ValueFault::Bad);
    return QRectF(numbers[0], numbers[1], numbers[2], numbers[3]);
}

tl::expected<QRectF, ValueFault> boxFromSize(const SvgNode &root) {
    const QByteArray *width = root.attribute("width");
    const QByteArray *height = root.attribute("height");
    if (!width || !height || width->contains('%') || height->contains('%'))
        return tl::unexpected(ValueFault::Bad);
    const auto w = userLength(*width, 0);
    const auto h = userLength(*height, 0);
    if (!w || !h)
        return tl::unexpected(w ? h.error() : w.error());
    return QRectF(0, 0, *w, *h);
}

} // namespace

Result<QRectF> documentBox(const SvgNode &root, const QString &name) {
    const QByteArray *viewBox = root.attribute("viewBox");
    const QStringList args{u"viewBox"_s, viewBox ? QString::fromUtf8(viewBox->left(80)) : QString()};
    const auto box = viewBox ? parseViewBox(*viewBox) : boxFromSize(root);
    if (!box && box.error() == ValueFault::Bad)
        return fail(u"picture.bad-value"_s, name, root.place(), args);
    const bool sane = box && box->width() >= 0.01 && box->height() >= 0.01 && box->width() <= 1e6 &&
                      box->height() <= 1e6 && box->width() / box->height() <= maxAspect &&
                      box->height() / box->width() <= maxAspect;
    if (!sane)
        return fail(u"picture.absurd-size"_s, name, root.place(), args);
    return *box;
}

Result<void> normaliseSvg(SvgNode &root, const QRectF &box, const QString &name, const SvgLimits &limits) {
    for (const char *own : {"viewBox", "width", "height", "x", "y", "href", "transform"})
        root.remove(own);
    auto walked = Normaliser(box, name, limits).walk(root, {});
    const QByteArray viewBox = numberText(box.x()) + ' ' + numberText(box.y()) + ' ' + numberText(box.width()) + ' ' +
                               numberText(box.height());
    root.attributes.insert(root.attributes.begin(), {"viewBox", viewBox});
    return walked;
}

} // namespace thanksmith
