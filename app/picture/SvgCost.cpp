// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/SvgPath.h"
#include "picture/SvgReferences.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr double maxDashes = 300'000;
constexpr double maxScale = 1e6; ///< of all nested transforms together

double value(const SvgNode &node, const char *attribute) {
    const QByteArray *text = node.attribute(attribute);
    return text ? text->toDouble() : 0;
}

/// User units, an upper bound.
double outlineLength(const SvgNode &node) {
    constexpr int any = std::numeric_limits<int>::max();
    constexpr double turn = 2 * std::numbers::pi;
    if (const QByteArray *data = node.attribute("d"); data && node.name == "path")
        return scanPath(*data, any).map([](const SvgPathScan &scan) { return scan.length; }).value_or(0);
    if (const QByteArray *points = node.attribute("points"))
        return scanPoints(*points, any).map([](const SvgPathScan &scan) { return scan.length; }).value_or(0);
    if (node.name == "rect")
        return 2 * (value(node, "width") + value(node, "height"));
    if (node.name == "line")
        return std::hypot(value(node, "x1") - value(node, "x2"), value(node, "y1") - value(node, "y2"));
    return turn * std::max({value(node, "r"), value(node, "rx"), value(node, "ry")});
}

double dashPeriod(const QByteArray &dashes) {
    double sum = 0;
    for (const QByteArray &dash : dashes.split(' '))
        sum += dash.toDouble();
    return sum;
}

struct State {
    double dash = 0; ///< length of one period of the dashes, 0: none
    double scale = 1;
    int depth = 0;
    bool repeated = false; ///< inside a use
};

class CostMeter {
public:
    CostMeter(const QString &name, const SvgLimits &limits)
        : m_name(name)
        , m_limits(limits) {}

    void index(const SvgNode &node) {
        if (const QByteArray *id = node.attribute("id"))
            m_byId.insert(*id, &node);
        for (const SvgNode &child : node.children)
            index(child);
    }
    Result<void> draw(const SvgNode &node, State state);

private:
    QString m_name;
    SvgLimits m_limits;
    QHash<QByteArray, const SvgNode *> m_byId;
    int m_repeated = 0;
    double m_dashes = 0;
};

Result<void> CostMeter::draw(const SvgNode &node, State state) {
    if (++state.depth > m_limits.depth) // a use that leads back to itself ends here, too
        return fail(u"picture.too-deep"_s, m_name, node.place(), {u"use"_s, QString::number(m_limits.depth)});
    if (state.repeated && ++m_repeated > m_limits.useExpansion)
        return fail(u"picture.too-many"_s, m_name, node.place(), {u"use"_s, QString::number(m_limits.useExpansion)});
    for (const char *name : {"transform", "gradientTransform"}) {
        if (const QByteArray *transform = node.attribute(name)) {
            const QTransform matrix = scanTransform(*transform).value_or(SvgTransformScan{}).matrix;
            state.scale *= std::max(std::hypot(matrix.m11(), matrix.m12()), std::hypot(matrix.m21(), matrix.m22()));
            if (!(state.scale <= maxScale))
                return fail(u"picture.absurd-size"_s, m_name, node.place(),
                            {u"transform"_s, QString::fromUtf8(transform->left(80))});
        }
    }
    if (const QByteArray *dashes = node.attribute("stroke-dasharray"))
        state.dash = *dashes == "none" ? 0 : dashPeriod(*dashes);
    if (state.dash > 0 && isShape(node.name)) {
        m_dashes += outlineLength(node) / state.dash;
        if (m_dashes > maxDashes)
            return fail(u"picture.too-many"_s, m_name, node.place(),
                        {u"dashes"_s, QString::number(static_cast<int>(maxDashes))});
    }
    if (node.name == "use") {
        state.repeated = true;
        if (const SvgNode *target = m_byId.value(node.attribute("href")->mid(1))) {
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

Result<void> checkDrawingCost(const SvgNode &root, const QString &name, const SvgLimits &limits) {
    CostMeter meter(name, limits);
    meter.index(root);
    return meter.draw(root, {});
}

} // namespace thanksmith
