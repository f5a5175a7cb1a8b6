// SPDX-License-Identifier: GPL-3.0-or-later
// What DeskWidget paints.
#include "ui/preview/DeskWidget.h"

#include "ui/common/FocusTracker.h"
#include "ui/common/Surface.h"
#include "ui/preview/CardImage.h"
#include "ui/preview/DeskGeometry.h"

#include <QPaintEvent>
#include <QPainter>

#include <utility>

namespace thanksmith {

void DeskWidget::paintEvent(QPaintEvent *event) {
    QPainter painter(viewport());
    const Theme &theme = themeOf(this);
    const double ratio = devicePixelRatioF();
    const QRectF card = cardRect();
    const bool hasCard = m_page != nullptr && !m_image->image().isNull();
    const double corner = cardCornerMm * scale();
    const bool inside = hasCard && card.adjusted(corner, corner, -corner, -corner).contains(event->rect());
    if (!inside)
        painter.drawPixmap(0, 0, m_desk.pixmap(viewport()->size(), ratio, theme));
    if (!hasCard)
        return;
    if (m_stacked && !inside)
        paintStack(painter, card);
    if (!inside)
        paintShadow(painter, card, corner, thanksmith::Shadow::Card, theme);
    const QImage &image = m_image->image();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, image.size() != (card.size() * ratio).toSize());
    painter.drawImage(card, image, QRectF(image.rect()));
    if (!std::exchange(m_everShown, true))
        Q_EMIT cardShown();
    paintHover(painter, card);
    if (keyboardFocus(this)) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(card.adjusted(-4, -4, 4, 4), 6, 6);
    }
}

/// Two more of the same, a little turned: enough of their edges is seen to say that there are many.
void DeskWidget::paintStack(QPainter &painter, const QRectF &card) const {
    const Theme &theme = themeOf(this);
    const QImage &image = m_image->image();
    painter.save();
    painter.setClipRegion(QRegion(viewport()->rect()) - card.toRect().adjusted(2, 2, -2, -2)); // the rest is covered
    for (const double angle : {1.9, -1.4}) {
        painter.save();
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        painter.translate(card.center());
        painter.rotate(angle);
        const QRectF box(-card.width() / 2, -card.height() / 2, card.width(), card.height());
        paintShadow(painter, box, cardCornerMm * scale(), thanksmith::Shadow::Thumb, theme);
        painter.drawImage(box, image, QRectF(image.rect()));
        painter.fillRect(box, QColor(0, 0, 0, 10)); // it lies in the shade of those above
        painter.restore();
    }
    painter.restore();
}

void DeskWidget::paintHover(QPainter &painter, const QRectF &card) const {
    if (!m_hovered)
        return;
    const QRectF region = regionOf(*m_page, *m_hovered);
    const QRectF box = QRectF(card.topLeft() + region.topLeft() * scale(), region.size() * scale())
                           .adjusted(-8, -5, 8, 5)
                           .intersected(card.adjusted(3, 3, -3, -3));
    const Theme &onCard = themeFor(m_page->sheet.lightness() < 128); // the card keeps its colours in the dark
    QColor line = onCard.accentText;
    QColor fill = line;
    line.setAlphaF(0.55F);
    fill.setAlphaF(0.05F);
    paintBox(painter, box, 6, fill, line, 1.5);
}

} // namespace thanksmith
