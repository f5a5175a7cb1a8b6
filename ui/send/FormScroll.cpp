// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/send/FormScroll.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace thanksmith {

namespace {

constexpr int focusRoom = 48; ///< what is said below a field is seen with it
constexpr int ringRoom = 6;   ///< a focus ring at the upper or lower end is not cut

} // namespace

FormScroll::FormScroll(QWidget *form, int edge, QWidget *parent)
    : QScrollArea(parent)
    , m_inside(new QWidget) {
    auto *column = new QVBoxLayout(m_inside);
    const int barEdge = edge - style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const bool rtl = layoutDirection() == Qt::RightToLeft; // margins are not mirrored by themselves
    column->setContentsMargins(rtl ? barEdge : edge, ringRoom, rtl ? edge : barEdge, ringRoom);
    column->addWidget(form);
    column->addStretch();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setWidget(m_inside);
    setWidgetResizable(true);
    viewport()->setAutoFillBackground(false);
    m_inside->setAutoFillBackground(false);
    m_inside->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now != nullptr && m_inside->isAncestorOf(now))
            ensureWidgetVisible(now, 0, focusRoom);
    });
}

QSize FormScroll::sizeHint() const {
    const int width = maximumWidth() < QWIDGETSIZE_MAX ? maximumWidth() : 480;
    const int inside = width - verticalScrollBar()->sizeHint().width();
    const int height = m_inside->layout()->hasHeightForWidth() ? m_inside->layout()->totalHeightForWidth(inside)
                                                               : m_inside->sizeHint().height();
    return {width, height};
}

bool FormScroll::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_inside && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        Q_EMIT formResized();
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace thanksmith
