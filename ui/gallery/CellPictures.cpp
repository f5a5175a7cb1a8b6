// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/CellPictures.h"

#include "ui/common/Surface.h"

#include <QPainter>

#include <cmath>

namespace thanksmith {

namespace {

constexpr qsizetype maxBytes = 12 << 20; ///< of pixels: some eighty at ratio 1, all that a window shows at ratio 2
constexpr qsizetype maxFrames = 8;
constexpr double radius = 6;
constexpr QColor paper(0xFE, 0xFD, 0xFB);

QSize inDevice(const QSizeF &size, double ratio) {
    return {int(std::ceil(size.width() * ratio)), int(std::ceil(size.height() * ratio))};
}

QImage roundedShape(const QSize &size, double ratio) {
    QImage shape(inDevice(size, ratio), QImage::Format_ARGB32_Premultiplied);
    shape.fill(Qt::transparent);
    shape.setDevicePixelRatio(ratio);
    QPainter painter(&shape);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawRoundedRect(QRectF(QPointF(), size), radius, radius);
    return shape;
}

} // namespace

CellPictures::CellPictures()
    : m_made(maxBytes)
    , m_frames(maxFrames) {}

/// Corners, edge and shadow are drawn once for all: antialiased paths take longer than all else of a thumbnail.
const CellPictures::Frame &CellPictures::frame(const Look &look, double reach) {
    const Key key{0, 0, look.size, look.ratio, look.shadow, look.theme};
    if (const Frame *kept = m_frames.object(key))
        return *kept;
    const auto empty = [&](const QSizeF &size) {
        QPixmap pixmap(inDevice(size, look.ratio));
        pixmap.setDevicePixelRatio(look.ratio);
        pixmap.fill(Qt::transparent);
        return pixmap;
    };
    auto *made =
        new Frame{empty(QSizeF(look.size) + 2 * QSizeF(reach, reach)), roundedShape(look.size, look.ratio), {}};
    QPainter shadow(&made->shadow);
    paintShadow(shadow, QRectF(QPointF(reach, reach), look.size), radius, look.shadow, *look.theme);
    shadow.end();
    if (!look.theme->dark) { // pale pictures need an edge on the pale panel
        made->edge = empty(look.size);
        QPainter painter(&made->edge);
        QColor edge = look.theme->shadow;
        edge.setAlphaF(look.theme->highContrast ? 0.7F : 0.14F);
        paintBox(painter, QRectF(QPointF(), look.size), radius, Qt::transparent, edge, 1);
    }
    m_frames.insert(key, made);
    return *made;
}

QPixmap CellPictures::made(const Look &look, double reach) {
    const Frame &around = frame(look, reach);
    QImage body(around.shape.size(), QImage::Format_ARGB32_Premultiplied);
    // Clip art has no ground of its own: it stands on paper, as on the card.
    body.fill(look.ground.isValid() ? look.ground : look.image.isNull() ? look.theme->press : paper);
    QPainter painter(&body);
    if (!look.image.isNull()) {
        QImage plain = look.image;
        plain.setDevicePixelRatio(1);
        painter.setRenderHint(QPainter::SmoothPixmapTransform, plain.size() != body.size());
        painter.drawImage(body.rect(), plain);
    }
    QImage shape = around.shape;
    shape.setDevicePixelRatio(1);
    painter.setCompositionMode(QPainter::CompositionMode_DestinationIn);
    painter.drawImage(0, 0, shape);
    painter.end();
    body.setDevicePixelRatio(look.ratio);
    QPixmap whole = around.shadow;
    QPainter onShadow(&whole);
    onShadow.drawImage(QPointF(reach, reach), body);
    if (!around.edge.isNull())
        onShadow.drawPixmap(QPointF(reach, reach), around.edge);
    return whole;
}

void CellPictures::paint(QPainter &painter, const QPointF &at, const Look &look) {
    const double reach = std::ceil(shadowReach(look.shadow) * look.ratio) / look.ratio;
    const Key key{look.image.isNull() ? 0 : look.image.cacheKey(),
                  look.ground.isValid() ? look.ground.rgba() : 0,
                  look.size,
                  look.ratio,
                  look.shadow,
                  look.theme};
    const auto whole = [&](double value) { return std::round(value * look.ratio) / look.ratio; };
    const QPointF corner = QPointF(whole(at.x()), whole(at.y())) - QPointF(reach, reach);
    if (const QPixmap *kept = m_made.object(key)) {
        painter.drawPixmap(corner, *kept);
        return;
    }
    const QPixmap fresh = made(look, reach);
    painter.drawPixmap(corner, fresh);
    m_made.insert(key, new QPixmap(fresh), qsizetype(fresh.width()) * fresh.height() * 4);
}

} // namespace thanksmith
