// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Shadow.h"

#include <QPainter>
#include <QPixmapCache>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <vector>

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

/// The blurred edge of a half-plane, taken along the distance: the Gaussian's integral, from a table.
class Coverage {
public:
    Coverage() {
        for (int i = 0; i < int(m_table.size()); ++i)
            m_table[std::size_t(i)] = float(0.5 * std::erfc((double(i) / steps - range) / std::sqrt(2.0)));
    }
    /// At a distance in sigmas.
    [[nodiscard]] double at(double distance) const {
        return double(m_table[std::size_t((std::clamp(distance, -range, range) + range) * steps)]);
    }

private:
    static constexpr double range = 4;
    static constexpr int steps = 128; ///< of one sigma
    std::array<float, std::size_t(2 * range * steps) + 1> m_table;
};

/// Distance of a point to the edge of a rounded rectangle around the origin; negative inside. `dx` and `dy`: how far
/// the point lies beyond the centre of the corner's circle.
double distance(double dx, double dy, double radius) {
    const double corner = dx > 0 && dy > 0 ? std::sqrt(dx * dx + dy * dy) : std::max(dx, dy);
    return corner - radius;
}

/// `box` in device pixels with `reach` around it; sigma and offsets scaled by `ratio`.
QImage shadowImage(const QSize &box, int reach, double radius, Shadow shadow, double ratio, const Theme &theme) {
    QImage image(box + QSize(2 * reach, 2 * reach), QImage::Format_ARGB32_Premultiplied);
    std::array<QRgb, 256> shades;
    for (int alpha = 0; alpha < 256; ++alpha)
        shades[std::size_t(alpha)] =
            qPremultiply(qRgba(theme.shadow.red(), theme.shadow.green(), theme.shadow.blue(), alpha));
    static const Coverage coverage;
    struct Row {
        double alpha;
        double perSigma;
        double dy;
    };
    std::vector<Row> rows;
    const int width = image.width();
    for (int y = 0; y < image.height(); ++y) {
        rows.clear();
        for (const Layer &layer : layersOf(shadow)) {
            const double middle = image.height() / 2.0 + layer.dy * ratio;
            rows.push_back({theme.dark ? std::min(layer.alpha * darkFactor, darkCap) : layer.alpha,
                            1 / (layer.sigma * ratio), std::abs(y + 0.5 - middle) - box.height() / 2.0 + radius});
        }
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x <= (width - 1) / 2; ++x) { // the right half is the left one's mirror image
            const double dx = width / 2.0 - x - 0.5 - box.width() / 2.0 + radius;
            double clear = 1;
            for (const Row &row : rows)
                clear *= 1 - row.alpha * coverage.at(distance(dx, row.dy, radius) * row.perSigma);
            line[x] = line[width - 1 - x] = shades[std::size_t(255 * (1 - clear) + 0.5)];
        }
    }
    return image;
}

constexpr int strip = 64; ///< device px of the tile's middle, which is the same all along

struct Span {
    int target; ///< where it starts on the target
    int targetLength;
    int source;
    int sourceLength;
    bool middle = false;
};

/// The pieces of one axis: ends as they are, between them the middle as often as it is needed, which is much faster to
/// paint than stretched. A turned painter would show seams: there it is one piece, stretched.
std::vector<Span> spans(int start, int length, int tile, bool stretch) {
    if (length <= tile)
        return {{start, length, 0, length}};
    const int end = (tile - strip) / 2;
    const int last = start + length - end;
    std::vector<Span> pieces{{start, end, 0, end}};
    if (stretch)
        pieces.push_back({start + end, length - 2 * end, end, 1, true});
    else
        for (int at = start + end; at < last; at += strip)
            pieces.push_back({at, std::min(strip, last - at), end, std::min(strip, last - at), true});
    pieces.push_back({last, end, tile - end, end});
    return pieces;
}

double drop(Shadow shadow) {
    double dy = 0;
    for (const Layer &layer : layersOf(shadow))
        dy = std::max(dy, layer.dy);
    return dy;
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
    // As much of the box as the shadow may lie lower than it: the rest is under the box.
    const int inner = 2 * (int(std::ceil(drop(shadow) * scale)) + int(std::ceil(radius * scale))) + strip;
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
    const auto columns = spans(device.left() - reach, device.width() + 2 * reach, tile.width(), !straight);
    const auto rows = spans(device.top() - reach, device.height() + 2 * reach, tile.height(), !straight);
    for (const Span &row : rows) {
        for (const Span &column : columns) {
            if (!row.middle || !column.middle) // both: under the box
                painter.drawPixmap(QRect(column.target, row.target, column.targetLength, row.targetLength), tile,
                                   QRect(column.source, row.source, column.sourceLength, row.sourceLength));
        }
    }
    painter.restore();
}

} // namespace thanksmith
