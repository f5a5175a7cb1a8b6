// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Shadow.h"

#include <QPainter>
#include <QPixmapCache>

#include <array>
#include <cmath>
#include <span>

namespace thanksmith {

using namespace Qt::StringLiterals;

namespace {

struct Layer {
    double dy;
    double sigma;
    double alpha;
};

constexpr std::array<Layer, 2> thumbLayers{{{1, 1, .10}, {2, 4, .09}}};
constexpr std::array<Layer, 2> hoverLayers{{{1, 2, .12}, {6, 9, .16}}};
constexpr std::array<Layer, 3> cardLayers{{{1, 1.5, .16}, {8, 10, .11}, {26, 26, .15}}};
constexpr std::array<Layer, 2> pillLayers{{{1, 1.5, .10}, {4, 8, .11}}};
constexpr std::array<Layer, 2> sheetLayers{{{2, 4, .14}, {28, 34, .30}}};

std::span<const Layer> layersOf(Shadow shadow) {
    switch (shadow) {
    case Shadow::Thumb:
        return thumbLayers;
    case Shadow::Hover:
        return hoverLayers;
    case Shadow::Card:
        return cardLayers;
    case Shadow::Pill:
        return pillLayers;
    case Shadow::Sheet:
        return sheetLayers;
    }
    return thumbLayers;
}

constexpr double darkFactor = 2.6;
constexpr double darkCap = 0.8;

/// Distance of a point to the edge of a rounded rectangle around the origin; negative inside.
double distance(double x, double y, double halfWidth, double halfHeight, double radius) {
    const double dx = std::abs(x) - halfWidth + radius;
    const double dy = std::abs(y) - halfHeight + radius;
    return std::hypot(std::max(dx, 0.0), std::max(dy, 0.0)) + std::min(std::max(dx, dy), 0.0) - radius;
}

/// The blurred edge of a half-plane, taken along the distance: the Gaussian's integral.
double coverage(double distance, double sigma) {
    return 0.5 * std::erfc(distance / (sigma * std::sqrt(2.0)));
}

/// `box` in device pixels with `reach` around it; sigma and offsets scaled by `ratio`.
QImage shadowImage(const QSize &box, int reach, double radius, Shadow shadow, double ratio, const Theme &theme) {
    QImage image(box + QSize(2 * reach, 2 * reach), QImage::Format_ARGB32_Premultiplied);
    const double halfWidth = box.width() / 2.0;
    const double halfHeight = box.height() / 2.0;
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            double clear = 1;
            for (const Layer &layer : layersOf(shadow)) {
                const double alpha = theme.dark ? std::min(layer.alpha * darkFactor, darkCap) : layer.alpha;
                const double d = distance(x + 0.5 - reach - halfWidth, y + 0.5 - reach - halfHeight - layer.dy * ratio,
                                          halfWidth, halfHeight, radius);
                clear *= 1 - alpha * coverage(d, layer.sigma * ratio);
            }
            QColor colour = theme.shadow;
            colour.setAlphaF(float(1 - clear));
            line[x] = qPremultiply(colour.rgba());
        }
    }
    return image;
}

struct Span {
    int target; ///< where it starts on the target
    int targetLength;
    int source;
    int sourceLength;
};

/// The pieces of one axis: ends as they are, the middle stretched.
std::array<Span, 3> spans(int start, int length, int tile) {
    const int end = (tile - 1) / 2;
    if (length <= tile)
        return {{{start, length, 0, length}, {0, 0, 0, 0}, {0, 0, 0, 0}}};
    return {
        {{start, end, 0, end}, {start + end, length - 2 * end, end, 1}, {start + length - end, end, tile - end, end}}};
}

} // namespace

int shadowReach(Shadow shadow) {
    double reach = 0;
    for (const Layer &layer : layersOf(shadow))
        reach = std::max(reach, layer.dy + 2.5 * layer.sigma);
    return int(std::ceil(reach));
}

void paintShadow(QPainter &painter, const QRectF &box, double radius, Shadow shadow, const Theme &theme) {
    const double ratio = painter.device()->devicePixelRatioF();
    const QTransform world = painter.deviceTransform();
    // Device pixels, so that the pieces meet without seams at 1.25; a turned or scaled painter has no such grid.
    const bool straight = world.type() <= QTransform::TxTranslate || (ratio != 1 && world.m12() == 0);
    const double scale = straight ? world.m11() : ratio;
    const QRect device =
        straight ? world.mapRect(box).toRect() : QRectF(box.topLeft() * scale, box.size() * scale).toRect();
    const int reach = int(std::ceil(shadowReach(shadow) * scale));
    const int inner = 2 * (reach + int(std::ceil(radius * scale))) + 1;
    const QSize tileBox(std::min(device.width(), inner), std::min(device.height(), inner));
    if (tileBox.isEmpty())
        return;

    const QString key = u"thanks-shadow %1 %2 %3 %4 %5 %6"_s.arg(int(shadow))
                            .arg(tileBox.width())
                            .arg(tileBox.height())
                            .arg(radius)
                            .arg(scale)
                            .arg(theme.dark);
    QPixmap tile;
    if (!QPixmapCache::find(key, &tile)) {
        tile = QPixmap::fromImage(shadowImage(tileBox, reach, radius * scale, shadow, scale, theme));
        QPixmapCache::insert(key, tile);
    }

    painter.save();
    if (straight)
        painter.setTransform(painter.transform() * world.inverted()); // now in device pixels
    else
        painter.scale(1 / scale, 1 / scale);
    const auto columns = spans(device.left() - reach, device.width() + 2 * reach, tile.width());
    const auto rows = spans(device.top() - reach, device.height() + 2 * reach, tile.height());
    for (const Span &row : rows) {
        for (const Span &column : columns) {
            if (row.targetLength > 0 && column.targetLength > 0)
                painter.drawPixmap(QRect(column.target, row.target, column.targetLength, row.targetLength), tile,
                                   QRect(column.source, row.source, column.sourceLength, row.sourceLength));
        }
    }
    painter.restore();
}

} // namespace thanksmith
