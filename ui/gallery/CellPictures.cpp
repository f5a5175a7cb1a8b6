// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/CellPictures.h"

#include "ui/common/Surface.h"

#include <QPainter>

#include <cmath>

namespace thanksmith {

namespace {

constexpr qsizetype maxBytes = 12 << 20; ///< of pixels: some eighty at ratio 1, all that a window shows at ratio 2
constexpr double radius = 6;
constexpr QColor paper(0xFE, 0xFD, 0xFB);

void paintThumbnail(QPainter &painter, const QRectF &box, const CellPictures::Look &look) {
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setPen(Qt::NoPen);
    QBrush brush(look.ground.isValid() ? look.ground : look.theme->press);
    if (!look.image.isNull()) {
        if (!look.ground.isValid()) { // clip art has no ground of its own: it stands on paper, as on the card
            painter.setBrush(paper);
            painter.drawRoundedRect(box, radius, radius);
        }
        QImage plain = look.image;
        plain.setDevicePixelRatio(1);
        brush = QBrush(plain);
        brush.setTransform(QTransform::fromTranslate(box.left(), box.top())
                               .scale(box.width() / plain.width(), box.height() / plain.height()));
    }
    painter.setBrush(brush);
    painter.drawRoundedRect(box, radius, radius);
    if (!look.theme->dark) { // pale pictures need an edge on the pale panel
        QColor edge = look.theme->shadow;
        edge.setAlphaF(look.theme->highContrast ? 0.7F : 0.14F);
        paintBox(painter, box, radius, Qt::transparent, edge, 1);
    }
}

} // namespace

CellPictures::CellPictures()
    : m_made(maxBytes) {}

void CellPictures::paint(QPainter &painter, const QPointF &at, const Look &look) {
    const double reach = std::ceil(shadowReach(look.shadow) * look.ratio) / look.ratio;
    const Key key{look.image.isNull() ? 0 : look.image.cacheKey(),
                  look.ground.isValid() ? look.ground.rgba() : 0,
                  look.size,
                  look.ratio,
                  look.shadow,
                  look.theme};
    QPixmap *made = m_made.object(key);
    if (!made) {
        const QSizeF device = (QSizeF(look.size) + 2 * QSizeF(reach, reach)) * look.ratio;
        made = new QPixmap(int(std::ceil(device.width())), int(std::ceil(device.height())));
        made->setDevicePixelRatio(look.ratio);
        made->fill(Qt::transparent);
        QPainter onCell(made);
        const QRectF box(QPointF(reach, reach), look.size);
        paintShadow(onCell, box, radius, look.shadow, *look.theme);
        paintThumbnail(onCell, box, look);
        onCell.end();
        m_made.insert(key, made, qsizetype(made->width()) * made->height() * 4);
    }
    const auto whole = [&](double value) { return std::round(value * look.ratio) / look.ratio; };
    painter.drawPixmap(QPointF(whole(at.x()), whole(at.y())) - QPointF(reach, reach), *made);
}

} // namespace thanksmith
