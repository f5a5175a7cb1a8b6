// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/ColourPlane.h"

#include "ui/common/FocusTracker.h"
#include "ui/common/Surface.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace thanksmith {

using namespace Qt::StringLiterals;

namespace {

constexpr int room = 4; ///< for the focus ring and the handles
constexpr int stripHeight = 14;
constexpr int gap = 8;

void paintHandle(QPainter &painter, const QPointF &point, const QColor &colour) {
    painter.setBrush(colour);
    painter.setPen(QPen(QColor(0, 0, 0, 110), 1));
    painter.drawEllipse(point, 8, 8);
    painter.setPen(QPen(Qt::white, 2));
    painter.drawEllipse(point, 6.5, 6.5);
}

} // namespace

ColourPlane::ColourPlane(QWidget *parent)
    : QWidget(parent) {
    setAccessibleName(tr("Colour"));
    setFocusPolicy(Qt::StrongFocus);
    setRingRadius(this, 10);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::CrossCursor);
}

void ColourPlane::setColour(const QColor &colour) {
    if (colour.rgb() == this->colour().rgb())
        return; // keeps the hue of a grey
    float hue = 0;
    float saturation = 0;
    float value = 0;
    colour.getHsvF(&hue, &saturation, &value);
    if (hue >= 0)
        m_hue = double(hue);
    m_saturation = double(saturation);
    m_value = double(value);
    setAccessibleDescription(this->colour().name().toUpper());
    update();
}

QColor ColourPlane::colour() const {
    return QColor(QColor::fromHsvF(float(m_hue), float(m_saturation), float(m_value)).rgb());
}

QRectF ColourPlane::plane() const {
    return QRectF(rect()).adjusted(room, room, -room, -room - stripHeight - gap);
}

QRectF ColourPlane::strip() const {
    return {double(room), height() - room - stripHeight + 0.0, width() - 2.0 * room, double(stripHeight)};
}

void ColourPlane::set(double hue, double saturation, double value) {
    m_hue = qBound(0.0, hue, 1.0);
    m_saturation = qBound(0.0, saturation, 1.0);
    m_value = qBound(0.0, value, 1.0);
    setAccessibleDescription(colour().name().toUpper());
    update();
    Q_EMIT changed(colour());
}

void ColourPlane::take(const QPointF &point) {
    const QRectF box = m_onStrip ? strip() : plane();
    const double x = (point.x() - box.left()) / box.width();
    if (m_onStrip)
        set(x, m_saturation, m_value);
    else
        set(m_hue, x, 1 - (point.y() - box.top()) / box.height());
}

void ColourPlane::mousePressEvent(QMouseEvent *event) {
    if (event->button() != Qt::LeftButton)
        return;
    m_onStrip = event->position().y() > plane().bottom() + gap / 2.0;
    take(event->position());
}

void ColourPlane::mouseMoveEvent(QMouseEvent *event) {
    if (event->buttons().testFlag(Qt::LeftButton))
        take(event->position());
}

void ColourPlane::mouseReleaseEvent(QMouseEvent *event) {
    if (event->button() == Qt::LeftButton)
        Q_EMIT settled();
}

void ColourPlane::keyPressEvent(QKeyEvent *event) {
    const double step = event->modifiers().testFlag(Qt::ShiftModifier) ? 0.1 : 0.01;
    switch (event->key()) {
    case Qt::Key_Left:
        return set(m_hue, m_saturation - step, m_value);
    case Qt::Key_Right:
        return set(m_hue, m_saturation + step, m_value);
    case Qt::Key_Up:
        return set(m_hue, m_saturation, m_value + step);
    case Qt::Key_Down:
        return set(m_hue, m_saturation, m_value - step);
    case Qt::Key_PageUp:
        return set(m_hue + step, m_saturation, m_value);
    case Qt::Key_PageDown:
        return set(m_hue - step, m_saturation, m_value);
    default:
        QWidget::keyPressEvent(event);
    }
}

void ColourPlane::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(this);
    const QRectF box = plane();
    QPainterPath round;
    round.addRoundedRect(box, 8, 8);
    QLinearGradient across(box.topLeft(), box.topRight());
    across.setColorAt(0, Qt::white);
    across.setColorAt(1, QColor::fromHsvF(float(m_hue), 1, 1));
    painter.fillPath(round, across);
    QLinearGradient down(box.topLeft(), box.bottomLeft());
    down.setColorAt(0, QColor(0, 0, 0, 0));
    down.setColorAt(1, Qt::black);
    painter.fillPath(round, down);
    paintBox(painter, box, 8, Qt::transparent, theme.fieldBorder, 1);
    const QRectF bar = strip();
    QLinearGradient hues(bar.topLeft(), bar.topRight());
    for (int i = 0; i <= 6; ++i)
        hues.setColorAt(i / 6.0, QColor::fromHsvF(float(i % 6) / 6, 0.85F, 0.95F));
    QPainterPath pill;
    pill.addRoundedRect(bar, stripHeight / 2.0, stripHeight / 2.0);
    painter.fillPath(pill, hues);
    const auto within = [](double at, double low, double high) { return qBound(low, at, high); };
    paintHandle(painter,
                {within(box.left() + m_saturation * box.width(), box.left() + 6, box.right() - 6),
                 within(box.bottom() - m_value * box.height(), box.top() + 6, box.bottom() - 6)},
                colour());
    paintHandle(painter, {within(bar.left() + m_hue * bar.width(), bar.left() + 6, bar.right() - 6), bar.center().y()},
                QColor::fromHsvF(float(m_hue), 0.85F, 0.95F));
}

} // namespace thanksmith
