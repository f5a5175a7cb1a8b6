// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/DeskPane.h"

#include <QPainter>
#include <QPainterPath>

namespace thanksmith {

namespace {

constexpr int sheetRadius = 16;

} // namespace

DeskPane::DeskPane(Place place, QWidget *parent)
    : QWidget(parent)
    , m_place(place) {}

void DeskPane::paintEvent(QPaintEvent *) {
    const Theme &theme = themeOf(this);
    const QPixmap &desk = m_desk.pixmap(size(), devicePixelRatioF(), theme);
    QPainter painter(this);
    if (m_place == Place::View) {
        painter.drawPixmap(0, 0, desk);
        return;
    }
    // The box reaches beyond the edges that are not the sheet's, so that only the outer upper corner is round.
    painter.setRenderHint(QPainter::Antialiasing);
    const double border = theme.dark || theme.highContrast ? 1 : 0; // the sheet's own stays to be seen
    const QRectF box = layoutDirection() == Qt::RightToLeft
                           ? QRectF(rect()).adjusted(border, border, sheetRadius, sheetRadius)
                           : QRectF(rect()).adjusted(-sheetRadius, border, -border, sheetRadius);
    QPainterPath shape;
    shape.addRoundedRect(box, sheetRadius - border, sheetRadius - border);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush(desk));
    painter.drawPath(shape);
}

} // namespace thanksmith
