// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/send/DeskPane.h"

#include "ui/common/Icons.h"
#include "ui/common/Surface.h"
#include "ui/common/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

namespace thanksmith {

namespace {

constexpr int sheetRadius = 16;
constexpr int leafSide = 16;

} // namespace

void DeskPane::changeEvent(QEvent *event) {
    if (event->type() == QEvent::PaletteChange)
        m_desk = {};
    QWidget::changeEvent(event);
}

void DeskPane::paintEvent(QPaintEvent *) {
    const double ratio = devicePixelRatioF();
    if (m_desk.size() != size() * ratio)
        m_desk = deskPixmap(size(), ratio, themeOf(this));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // The box reaches beyond the edges that are not the sheet's, so that only the outer upper corner is round.
    const Theme &theme = themeOf(this);
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

LeafMark::LeafMark(QWidget *parent)
    : QWidget(parent) {
    setFixedSize(leafSide, leafSide);
}

void LeafMark::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paintIcon(painter, Icon::Leaf, QRectF(rect()), themeOf(this).accentText);
}

} // namespace thanksmith
