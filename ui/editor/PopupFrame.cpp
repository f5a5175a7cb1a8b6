// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/PopupFrame.h"

#include "ui/common/Compositing.h"
#include "ui/common/Surface.h"

#include <QPainter>
#include <QScreen>
#include <QWidget>

namespace thanksmith {

namespace {

constexpr int gap = 6; ///< between the anchor and the panel

} // namespace

void makePopup(QWidget *popup) {
    popup->setWindowFlag(Qt::FramelessWindowHint);
    popup->setWindowFlag(Qt::NoDropShadowWindowHint);
    popup->setAttribute(Qt::WA_TranslucentBackground);
    cutUnlessComposited(popup, popupShadow, popupRadius);
}

void paintPopup(QPainter &painter, const QWidget *popup) {
    const Theme &theme = themeOf(popup);
    const QRectF panel = QRectF(popup->rect()).adjusted(popupShadow, popupShadow, -popupShadow, -popupShadow);
    paintShadow(painter, panel, popupRadius, Shadow::Pill, theme);
    paintBox(painter, panel, popupRadius, theme.dark ? theme.raised : theme.field, theme.border, 1);
}

QRect popupGeometry(const QWidget *owner, const QRect &anchor, int panelHeight) {
    const QRect screen = owner->screen()->availableGeometry();
    const int below = screen.bottom() - anchor.bottom() - gap;
    const int above = anchor.top() - screen.top() - gap;
    const bool under = below >= panelHeight || below >= above;
    const int height = qMin(panelHeight, qMax(80, under ? below : above));
    const int top = under ? anchor.bottom() + 1 + gap : anchor.top() - gap - height;
    return QRect(anchor.left(), top, anchor.width(), height)
        .adjusted(-popupShadow, -popupShadow, popupShadow, popupShadow);
}

} // namespace thanksmith
