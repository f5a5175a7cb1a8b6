// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Eyedropper.h"

#include "ui/common/FocusTracker.h"
#include "ui/common/Surface.h"
#include "ui/common/Type.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace thanksmith {

namespace {

constexpr int around = 5; ///< pixels on each side of the middle one
constexpr int cell = 9;   ///< px a pixel is shown in
constexpr int lens = (2 * around + 1) * cell;
constexpr int away = 18; ///< from the pointer to the lens
constexpr int labelHeight = 24;

} // namespace

Eyedropper::Eyedropper(QWidget *view)
    : QWidget(view)
    , m_shown(view->grab().toImage())
    , m_at(view->rect().center()) {
    setObjectName(QStringLiteral("eyedropper"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Take a colour from the card"));
    setAccessibleDescription(tr("Arrow keys move, Enter takes the colour, Esc leaves it"));
    setFocusPolicy(Qt::StrongFocus);
    setRingRadius(this, -1);
    setMouseTracking(true);
    setCursor(Qt::CrossCursor);
    setGeometry(view->rect());
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
}

QColor Eyedropper::colour() const {
    const QPoint pixel = (QPointF(m_at) * m_shown.devicePixelRatio()).toPoint();
    return m_shown.valid(pixel) ? QColor(m_shown.pixelColor(pixel).rgb()) : QColor();
}

void Eyedropper::moveTo(const QPoint &point) {
    m_at = QPoint(qBound(0, point.x(), width() - 1), qBound(0, point.y(), height() - 1));
    setToolTip({});
    update();
}

void Eyedropper::end(bool pick) {
    if (m_ended)
        return;
    m_ended = true;
    if (pick && colour().isValid())
        Q_EMIT picked(colour());
    Q_EMIT ended();
    close();
}

void Eyedropper::mouseMoveEvent(QMouseEvent *event) {
    moveTo(event->pos());
}

void Eyedropper::mousePressEvent(QMouseEvent *event) {
    moveTo(event->pos());
    end(event->button() == Qt::LeftButton);
}

void Eyedropper::keyPressEvent(QKeyEvent *event) {
    const int step = event->modifiers().testFlag(Qt::ShiftModifier) ? 10 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(m_at - QPoint(step, 0));
    case Qt::Key_Right:
        return moveTo(m_at + QPoint(step, 0));
    case Qt::Key_Up:
        return moveTo(m_at - QPoint(0, step));
    case Qt::Key_Down:
        return moveTo(m_at + QPoint(0, step));
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return end(true);
    case Qt::Key_Escape:
        return end(false);
    default:
        QWidget::keyPressEvent(event);
    }
}

void Eyedropper::focusOutEvent(QFocusEvent *) {
    end(false);
}

void Eyedropper::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    QRect box(m_at + QPoint(away, away), QSize(lens, lens + labelHeight));
    if (box.right() >= width())
        box.moveRight(m_at.x() - away);
    if (box.bottom() >= height())
        box.moveBottom(m_at.y() - away);
    paintFloating(painter, box.adjusted(-4, -4, 4, 4), 10, Shadow::Pill, theme);
    const double ratio = m_shown.devicePixelRatio();
    const QPoint middle = (QPointF(m_at) * ratio).toPoint();
    const QRect source(middle - QPoint(around, around), QSize(2 * around + 1, 2 * around + 1));
    QImage part = m_shown.copy(source);
    part.setDevicePixelRatio(1);
    const QRectF view(box.topLeft(), QSizeF(lens, lens));
    QPainterPath round;
    round.addRoundedRect(view, 7, 7);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    painter.setClipPath(round);
    painter.drawImage(view, part);
    painter.restore();
    const QRectF own(view.left() + around * cell, view.top() + around * cell, cell, cell);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::black, 1));
    painter.drawRect(own.adjusted(-1, -1, 1, 1));
    painter.setPen(QPen(Qt::white, 1));
    painter.drawRect(own);
    painter.setPen(theme.text);
    painter.setFont(uiFont(TextRole::CaptionStrong));
    painter.drawText(QRect(box.left(), box.top() + lens, lens, labelHeight), Qt::AlignCenter,
                     colour().name().toUpper());
    // The pixel itself, for those who move by keys.
    painter.setPen(QPen(Qt::black, 3));
    painter.drawEllipse(QPointF(m_at), 5, 5);
    painter.setPen(QPen(Qt::white, 1.4));
    painter.drawEllipse(QPointF(m_at), 5, 5);
}

} // namespace thanksmith
