// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Surface.h"

#include "ui/common/Icons.h"

#include <QPainter>
#include <QRandomGenerator>

#include <algorithm>

namespace thanksmith {

void paintBox(QPainter &painter, const QRectF &box, double radius, const QColor &fill, const QColor &border,
              double borderWidth) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double inset = borderWidth / 2;
    const QRectF inner = box.adjusted(inset, inset, -inset, -inset);
    const double round = std::max(0.0, std::min({radius, box.width() / 2, box.height() / 2}) - inset);
    painter.setPen(borderWidth > 0 ? QPen(border, borderWidth) : QPen(Qt::NoPen));
    painter.setBrush(fill.alpha() > 0 ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(inner, round, round);
    painter.restore();
}

void paintFloating(QPainter &painter, const QRectF &box, double radius, Shadow shadow, const Theme &theme) {
    paintShadow(painter, box, radius, shadow, theme);
    const bool outlined = theme.dark || theme.highContrast;
    paintBox(painter, box, radius, theme.raised, theme.border, outlined ? 1 : 0);
}

void paintCheckBadge(QPainter &painter, const QRectF &box, const Theme &theme) {
    paintBox(painter, box, box.height() / 2, theme.onAccent, theme.onAccent, 0);
    const QRectF inner = box.adjusted(2, 2, -2, -2);
    paintBox(painter, inner, inner.height() / 2, theme.accent, theme.accent, 0);
    const double inset = inner.height() * 0.16;
    paintIcon(painter, Icon::Check, inner.adjusted(inset, inset, -inset, -inset), theme.onAccent, 2.6);
}

QImage grainTile() {
    constexpr int side = 192;
    QImage tile(side, side, QImage::Format_ARGB32_Premultiplied);
    QRandomGenerator random(20); // the same grain each time
    for (int y = 0; y < side; ++y) {
        auto *line = reinterpret_cast<QRgb *>(tile.scanLine(y));
        for (int x = 0; x < side; ++x) {
            const int alpha = int(random.bounded(5));
            const int tone = random.bounded(2) == 0 ? 0 : alpha; // premultiplied black or white
            line[x] = qRgba(tone, tone, tone, alpha);
        }
    }
    return tile;
}

} // namespace thanksmith
