// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/SvgShapeCost.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace thanksmith {

double numberOf(const SvgNode &node, const char *attribute) {
    const QByteArray *text = node.attribute(attribute);
    return text ? text->toDouble() : 0;
}

SvgPathScan shapeOutline(const SvgNode &node) {
    constexpr int any = std::numeric_limits<int>::max();
    SvgPathScan scan;
    if (const QByteArray *data = node.attribute("d"); data && node.name == "path")
        return scanPath(*data, any).value_or(scan);
    if (const QByteArray *points = node.attribute("points"))
        return scanPoints(*points, any).value_or(scan);
    if (node.name == "rect") {
        scan.bounds =
            QRectF(numberOf(node, "x"), numberOf(node, "y"), numberOf(node, "width"), numberOf(node, "height"));
    } else if (node.name == "line") {
        scan.bounds = QRectF(QPointF(numberOf(node, "x1"), numberOf(node, "y1")),
                             QPointF(numberOf(node, "x2"), numberOf(node, "y2")))
                          .normalized();
    } else {
        const double rx = std::max(numberOf(node, "r"), numberOf(node, "rx"));
        const double ry = std::max(numberOf(node, "r"), numberOf(node, "ry"));
        scan.bounds = QRectF(numberOf(node, "cx") - rx, numberOf(node, "cy") - ry, 2 * rx, 2 * ry);
    }
    scan.length = 2 * (scan.bounds.width() + scan.bounds.height());
    return scan;
}

double filterCost(const SvgNode &primitive) {
    const auto largest = [&](const char *attribute, double otherwise) {
        double most = otherwise;
        if (const QByteArray *text = primitive.attribute(attribute)) {
            const QByteArrayList numbers = text->split(' ');
            for (const QByteArray &number : numbers)
                most = std::max(most, std::abs(number.toDouble()));
        }
        return most;
    };
    if (primitive.name == "feTurbulence")
        return 4 * largest("numOctaves", 1);
    if (primitive.name == "feConvolveMatrix")
        return std::pow(largest("order", 3), 2);
    if (primitive.name == "feMorphology")
        return std::pow(1 + 2 * largest("radius", 0), 2) / 4;
    return primitive.name == "feGaussianBlur" || primitive.name.endsWith("Lighting") ? 3 : 1;
}

} // namespace thanksmith
