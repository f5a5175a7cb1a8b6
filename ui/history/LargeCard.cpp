// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/LargeCard.h"

#include "ui/common/Surface.h"

#include <QPainter>

namespace thanksmith {

namespace {

constexpr int above = 6;
constexpr int below = 28; ///< for the shadow
constexpr double radius = 3;

} // namespace

LargeCard::LargeCard(QWidget *parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    fit();
}

void LargeCard::setImage(const QImage &image) {
    m_image = image;
    fit();
    update();
}

void LargeCard::setRoom(const QSize &room) {
    m_room = room;
    fit();
}

QSize LargeCard::shown() const {
    const QSizeF shape = m_image.isNull() ? QSizeF(105, 148) : QSizeF(m_image.size());
    return shape.scaled(m_room, Qt::KeepAspectRatio).toSize();
}

QSize LargeCard::pixelsFor(const QSizeF &shape) const {
    return (shape.scaled(m_room, Qt::KeepAspectRatio) * devicePixelRatioF()).toSize();
}

void LargeCard::fit() {
    setFixedHeight(above + shown().height() + below);
    update();
}

void LargeCard::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const QSize size = shown();
    const QRectF box((width() - size.width()) / 2, above, size.width(), size.height());
    paintShadow(painter, box, radius, Shadow::Hover, theme);
    if (m_image.isNull()) {
        paintBox(painter, box, radius, theme.hover, theme.border, 1);
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(box, m_image);
}

} // namespace thanksmith
