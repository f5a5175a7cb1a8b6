// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/DeskPane.h"

#include "ui/common/Surface.h"
#include "ui/common/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

namespace thanksmith {

namespace {

constexpr int sheetRadius = 16;

} // namespace

DeskPane::DeskPane(Place place, QWidget *parent)
    : QWidget(parent)
    , m_place(place) {}

void DeskPane::changeEvent(QEvent *event) {
    if (event->type() == QEvent::PaletteChange)
        m_desk = {};
    QWidget::changeEvent(event);
}

void DeskPane::paintEvent(QPaintEvent *) {
    const double ratio = devicePixelRatioF();
    const Theme &theme = themeOf(this);
    if (m_desk.deviceIndependentSize().toSize() != size() || m_desk.devicePixelRatio() != ratio)
        m_desk = deskPixmap(size(), ratio, theme);
    QPainter painter(this);
    if (m_place == Place::View) {
        painter.drawPixmap(0, 0, m_desk);
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
    painter.setBrush(QBrush(m_desk));
    painter.drawPath(shape);
}

} // namespace thanksmith
