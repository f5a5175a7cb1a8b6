// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/SvgPath.h"
#include "picture/SvgReferences.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <limits>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr double maxDashes = 100'000; ///< dashes wider than long cost more: they cover each other
constexpr double maxArea = 1'000;     ///< pictures' areas painted over each other; a gradient costs four times as much
constexpr double maxCrossings = 2e6;  ///< see paint()
constexpr double maxScale = 1e6;      ///< of all nested transforms together

double value(const SvgNode &node, const char *attribute) {
    const QByteArray *text = node.attribute(attribute);
    return text ? text->toDouble() : 0;
}

/// How long a shape's outline is and where it lies, user units, upper bounds.
SvgPathScan outline(const SvgNode &node) {
    constexpr int any = std::numeric_limits<int>::max();
    SvgPathScan scan;
    if (const QByteArray *data = node.attribute("d"); data && node.name == "path")
        return scanPath(*data, any).value_or(scan);
    if (const QByteArray *points = node.attribute("points"))
        return scanPoints(*points, any).value_or(scan);
    if (node.name == "rect") {
        scan.bounds = QRectF(value(node, "x"), value(node, "y"), value(node, "width"), value(node, "height"));
    } else if (node.name == "line") {
        scan.bounds =
            QRectF(QPointF(value(node, "x1"), value(node, "y1")), QPointF(value(node, "x2"), value(node, "y2")))
                .normalized();
    } else {
        const double rx = std::max(value(node, "r"), value(node, "rx"));
        const double ry = std::max(value(node, "r"), value(node, "ry"));
        scan.bounds = QRectF(value(node, "cx") - rx, value(node, "cy") - ry, 2 * rx, 2 * ry);
    }
    scan.length = 2 * (scan.bounds.width() + scan.bounds.height());
    return scan;
}

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
};

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
};

Result<void> CostMeter::transform(const SvgNode &node, State &state) const {
    for (const char *name : {"transform", "gradientTransform"}) {
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
        state.matrix = QTransform::fromTranslate(value(node, "x"), value(node, "y")) * state.matrix;
    return {};
}

Result<void> CostMeter::paint(const SvgNode &shape, const State &state) {
    const SvgPathScan scan = outline(shape);
    if (state.dash > 0) {
        m_dashes += scan.length / state.dash * (1 + state.strokeWidth / state.dash);
        if (m_dashes > maxDashes)
            return tooMany(shape, u"dashes"_s, maxDashes);
    }
    const double margin = state.strokeWidth * 2;
    const QRectF bounds = state.matrix.mapRect(scan.bounds.adjusted(-margin, -margin, margin, margin)) & m_box;
    m_area += bounds.width() * bounds.height() / (m_box.width() * m_box.height()) * (state.gradient ? 4 : 1);
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

Result<void> CostMeter::draw(const SvgNode &node, State state) {
    if (++state.depth > m_limits.depth) // a use that leads back to itself ends here, too
        return fail(u"picture.too-deep"_s, m_name, node.place(), {u"use"_s, QString::number(m_limits.depth)});
    if (state.repeated && ++m_repeated > m_limits.useExpansion)
        return tooMany(node, u"use"_s, m_limits.useExpansion);
    if (auto moved = transform(node, state); !moved)
        return moved;
    if (const QByteArray *dashes = node.attribute("stroke-dasharray"))
        state.dash = *dashes == "none" ? 0 : dashPeriod(*dashes);
    if (node.attribute("stroke-width"))
        state.strokeWidth = value(node, "stroke-width");
    if (const QByteArray *fill = node.attribute("fill"))
        state.gradient = fill->startsWith("url(");
    if (isShape(node.name)) {
        if (auto painted = paint(node, state); !painted)
            return painted;
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

Result<void> checkDrawingCost(const SvgNode &root, const QRectF &box, const QString &name, const SvgLimits &limits) {
    CostMeter meter(box, name, limits);
    meter.index(root);
    return meter.draw(root, {});
}

} // namespace thanksmith
