// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ProgressRing.h"

#include "ui/common/Motion.h"
#include "ui/common/Theme.h"

#include <QPainter>
#include <QTimerEvent>

#include <cmath>

namespace thanksmith {

namespace {

constexpr int frameMs = 40;
constexpr double turnPerFrame = 0.036; // once round in about 1.1 s

} // namespace

void paintRing(QPainter &painter, const QRectF &box, double share, double turn, const QColor &track,
               const QColor &colour) {
    const double width = std::max(1.8, box.height() * 0.13);
    const QRectF circle = box.adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(track, width));
    painter.drawEllipse(circle);
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap));
    const double length = share < 0 ? 0.62 : std::min(share, 1.0);
    painter.drawArc(circle, qRound((90 - turn * 360) * 16), -qRound(length * 360 * 16));
    painter.restore();
}

ProgressRing::ProgressRing(int side, QWidget *parent)
    : QWidget(parent) {
    setFixedSize(side, side);
}

void ProgressRing::setShare(double share) {
    m_share = share;
    startOrStop();
    update();
}

void ProgressRing::startOrStop() {
    const bool turns = m_share < 0 && isVisible() && motion(this, frameMs) > 0;
    if (turns && !m_timer.isActive())
        m_timer.start(frameMs, this);
    else if (!turns)
        m_timer.stop();
}

void ProgressRing::showEvent(QShowEvent *) {
    startOrStop();
}
void ProgressRing::hideEvent(QHideEvent *) {
    m_timer.stop();
}

void ProgressRing::timerEvent(QTimerEvent *event) {
    if (event->timerId() != m_timer.timerId())
        return;
    m_turn = std::fmod(m_turn + turnPerFrame, 1.0);
    update();
}

void ProgressRing::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    paintRing(painter, rect(), m_share, m_share < 0 ? m_turn : 0, theme.border, theme.accentText);
}

} // namespace thanksmith
