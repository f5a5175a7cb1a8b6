// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/SvgReferences.h"
#include "picture/SvgRichValues.h"
#include "picture/SvgShapeCost.h"
#include "picture/SvgTransform.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr double maxDashes = 100'000; ///< dashes wider than long cost more: they cover each other
constexpr double maxArea = 1'000;     ///< pictures' areas painted over each other; a gradient costs four times as much
constexpr double maxCrossings = 2e6;  ///< see paint()
constexpr int maxLayers = 400;        ///< drawn apart and laid over the rest: filters, masks, faded or blended groups
constexpr double maxFiltering = 200;  ///< a filter's steps, the expensive ones counted as often as they cost
constexpr int maxNested = 16;         ///< layers inside each other
constexpr double maxTile = 4;         ///< a pattern's tile, in pictures' sides
constexpr double maxScale = 1e6;      ///< of all nested transforms together

double dashPeriod(const QByteArray &dashes) {
    double sum = 0;
    for (const QByteArray &dash : dashes.split(' '))
        sum += dash.toDouble();
    return sum;
}

struct State {
    double dash = 0; ///< length of one period of the dashes, 0: none
    double strokeWidth = 1;
    double scale = 1;
    QTransform matrix;
    bool gradient = false;
    int depth = 0;
    bool repeated = false; ///< inside a use
    int layers = 0;        ///< around it
    int times = 1;         ///< a marker stands at each point of a path
    /// Who says what shapes are painted and marked with; see `inheritable`.
    std::array<const SvgNode *, 6> sources{};
};

constexpr std::array<const char *, 6> inheritable{"fill",         "stroke",     "marker",
                                                  "marker-start", "marker-mid", "marker-end"};

class CostMeter {
public:
    CostMeter(const QRectF &box, const QString &name, const SvgLimits &limits)
        : m_box(box)
        , m_name(name)
        , m_limits(limits) {}

    void index(const SvgNode &node) {
        if (const QByteArray *id = node.attribute("id"))
            m_byId.insert(*id, &node);
        for (const SvgNode &child : node.children)
            index(child);
    }
    Result<void> draw(const SvgNode &node, State state);

private:
    Result<void> transform(const SvgNode &node, State &state) const;
    Result<void> paint(const SvgNode &shape, const State &state);
    Result<void> effects(const SvgNode &node, State &state);
    Result<void> named(const SvgNode &node, const char *attribute, State state);
    Result<void> paints(const SvgNode &shape, const State &state);
    Result<void> tile(const SvgNode &pattern, const State &state) const;
    tl::unexpected<Error> tooMany(const SvgNode &node, const QString &what, double limit) const {
        return fail(u"picture.too-many"_s, m_name, node.place(), {what, QString::number(static_cast<int>(limit))});
    }

    QRectF m_box;
    QString m_name;
    SvgLimits m_limits;
    QHash<QByteArray, const SvgNode *> m_byId;
    int m_repeated = 0;
    double m_dashes = 0;
    double m_area = 0;
    double m_crossings = 0;
    int m_layers = 0;
    double m_filtering = 0;
};

Result<void> CostMeter::transform(const SvgNode &node, State &state) const {
    for (const char *name : {"transform", "gradientTransform", "patternTransform"}) {
        const QByteArray *text = node.attribute(name);
        if (!text)
            continue;
        const QTransform matrix = scanTransform(*text).value_or(SvgTransformScan{}).matrix;
        state.scale *= std::max(std::hypot(matrix.m11(), matrix.m12()), std::hypot(matrix.m21(), matrix.m22()));
        state.matrix = matrix * state.matrix;
        if (!(state.scale <= maxScale))
            return fail(u"picture.absurd-size"_s, m_name, node.place(),
                        {u"transform"_s, QString::fromUtf8(text->left(80))});
    }
    if (node.name == "use")
        state.matrix = QTransform::fromTranslate(numberOf(node, "x"), numberOf(node, "y")) * state.matrix;
    return {};
}

Result<void> CostMeter::paint(const SvgNode &shape, const State &state) {
    const SvgPathScan scan = shapeOutline(shape);
    if (state.dash > 0) {
        m_dashes += scan.length / state.dash * (1 + state.strokeWidth / state.dash);
        if (m_dashes > maxDashes)
            return tooMany(shape, u"dashes"_s, maxDashes);
    }
    const double margin = state.strokeWidth * 2;
    const QRectF bounds = state.matrix.mapRect(scan.bounds.adjusted(-margin, -margin, margin, margin)) & m_box;
    m_area +=
        state.times * bounds.width() * bounds.height() / (m_box.width() * m_box.height()) * (state.gradient ? 4 : 1);
    if (m_area > maxArea)
        return tooMany(shape, u"area"_s, maxArea);
    // What one line of pixels meets of one shape; it has to be sorted, so it counts squared.
    const double crossings = scan.length * state.scale / std::min(m_box.width(), m_box.height());
    if (scan.segments > 0)
        m_crossings += crossings * crossings * std::min(1.0, scan.segments / (crossings + 1));
    if (m_crossings > maxCrossings)
        return tooMany(shape, u"crossings"_s, maxCrossings);
    return {};
}

/// Follows a reference: what it names is drawn once more here.
Result<void> CostMeter::named(const SvgNode &node, const char *attribute, State state) {
    const QByteArray *value = node.attribute(attribute);
    const SvgNode *target = value ? m_byId.value(referencedId(*value)) : nullptr;
    if (!target || isGradient(target->name))
        return {};
    if (target->name == "pattern") {
        if (auto fits = tile(*target, state); !fits)
            return fits;
    }
    state.repeated = true;
    state.sources = {}; // what is named has paint of its own
    return draw(*target, state);
}

/// A tile is drawn as a bitmap of its own, which must not become larger than a few pictures.
Result<void> CostMeter::tile(const SvgNode &pattern, const State &state) const {
    const double limit = maxTile * std::max(m_box.width(), m_box.height());
    for (const char *side : {"width", "height"}) {
        const QByteArray *units = pattern.attribute("patternUnits");
        const double length = numberOf(pattern, side) * (units && *units == "userSpaceOnUse" ? state.scale : 0);
        if (length > limit)
            return fail(u"picture.absurd-size"_s, m_name, pattern.place(),
                        {QString::fromLatin1(side), QString::number(length)});
    }
    return {};
}

/// Patterns and markers, its own and inherited ones, are drawn again for each shape.
Result<void> CostMeter::paints(const SvgNode &shape, const State &state) {
    for (size_t i = 0; i < inheritable.size(); ++i) {
        if (!state.sources[i])
            continue;
        State marked = state;
        if (i >= 2)
            marked.times *= std::max(1, shapeOutline(shape).segments + 1);
        if (auto drawn = named(*state.sources[i], inheritable[i], marked); !drawn)
            return drawn;
    }
    return {};
}

/// What is drawn apart from the rest.
Result<void> CostMeter::effects(const SvgNode &node, State &state) {
    const QByteArray *opacity = node.attribute("opacity");
    const bool layered = node.attribute("filter") || node.attribute("mask") || node.attribute("mix-blend-mode") ||
                         (opacity && opacity->toDouble() < 1 && !isShape(node.name));
    if (layered) {
        m_layers += state.times;
        if (++state.layers > maxNested)
            return fail(u"picture.too-deep"_s, m_name, node.place(), {u"layers"_s, QString::number(maxNested)});
        if (m_layers > maxLayers)
            return tooMany(node, u"layers"_s, maxLayers);
    }
    if (const QByteArray *filter = node.attribute("filter")) {
        if (const SvgNode *target = m_byId.value(referencedId(*filter))) {
            for (const SvgNode &primitive : target->children)
                m_filtering += filterCost(primitive) * state.times;
        }
        if (m_filtering > maxFiltering)
            return tooMany(node, u"filter"_s, maxFiltering);
    }
    for (const char *attribute : {"clip-path", "mask"}) {
        if (auto drawn = named(node, attribute, state); !drawn)
            return drawn;
    }
    for (size_t i = 0; i < inheritable.size(); ++i) {
        if (const QByteArray *own = node.attribute(inheritable[i]))
            state.sources[i] = own->startsWith("url(") ? &node : nullptr;
    }
    return isShape(node.name) || node.name == "text" ? paints(node, state) : Result<void>();
}

Result<void> CostMeter::draw(const SvgNode &node, State state) {
    if (++state.depth > m_limits.depth) // a use that leads back to itself ends here, too
        return fail(u"picture.too-deep"_s, m_name, node.place(), {u"use"_s, QString::number(m_limits.depth)});
    if (state.repeated && (m_repeated += state.times) > m_limits.useExpansion)
        return tooMany(node, u"use"_s, m_limits.useExpansion);
    if (auto moved = transform(node, state); !moved)
        return moved;
    if (const QByteArray *dashes = node.attribute("stroke-dasharray"))
        state.dash = *dashes == "none" ? 0 : dashPeriod(*dashes);
    if (node.attribute("stroke-width"))
        state.strokeWidth = numberOf(node, "stroke-width");
    if (const QByteArray *fill = node.attribute("fill"))
        state.gradient = fill->startsWith("url(");
    if (isShape(node.name)) {
        if (auto painted = paint(node, state); !painted)
            return painted;
    }
    if (auto done = effects(node, state); !done)
        return done;
    if (node.name == "use") {
        state.repeated = true;
        const QByteArray *href = node.attribute("href");
        if (const SvgNode *target = href ? m_byId.value(href->mid(1)) : nullptr) {
            if (auto drawn = draw(*target, state); !drawn)
                return drawn;
        }
    }
    for (const SvgNode &child : node.children) {
        if (auto drawn = draw(child, state); !drawn)
            return drawn;
    }
    return {};
}

} // namespace

Result<void> checkDrawingCost(const SvgNode &root, const QRectF &box, const QString &name, const SvgLimits &limits) {
    CostMeter meter(box, name, limits);
    meter.index(root);
    return meter.draw(root, {});
}

} // namespace thanksmith
