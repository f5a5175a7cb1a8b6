// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/RouteButton.h"

#include "ui/common/FocusTracker.h"
#include "ui/common/Surface.h"
#include "ui/common/Type.h"

#include <QPainter>

namespace thanksmith {

namespace {

constexpr int tile = 38;
constexpr int chevron = 18;

} // namespace

RouteButton::RouteButton(QWidget *parent)
    : QAbstractButton(parent) {
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setRingRadius(this, 10);
}

void RouteButton::setRoute(Icon icon, const QString &title, const QString &detail) {
    if (icon == m_icon && title == text() && detail == m_detail) // asked with every key
        return;
    m_icon = icon;
    m_detail = detail;
    setText(title);
    tell();
}

void RouteButton::setWarning(const QString &warning) {
    if (warning == m_warning)
        return;
    m_warning = warning;
    tell();
}

void RouteButton::tell() {
    const QString second = m_warning.isEmpty() ? m_detail : m_warning;
    setAccessibleName(text());
    setAccessibleDescription(second);
    const QFontMetrics metrics(uiFont(TextRole::Caption));
    setToolTip(metrics.horizontalAdvance(second) > width() - tile - chevron - 32 ? second : QString());
    update();
}

void RouteButton::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    if (isDown() || underMouse())
        paintBox(painter, rect(), 10, isDown() ? theme.press : theme.hover, Qt::transparent, 0);
    const auto mirrored = [this](const QRect &box) { return style()->visualRect(layoutDirection(), rect(), box); };
    const QRect ground = mirrored(QRect(5, (height() - tile) / 2, tile, tile));
    paintBox(painter, ground, 9, theme.accentSoft, Qt::transparent, 0);
    paintIcon(painter, m_icon, QRectF(ground).adjusted(9, 9, -9, -9), theme.accentText);
    paintIcon(painter, Icon::ChevronDown,
              mirrored(QRect(width() - chevron - 6, (height() - chevron) / 2, chevron, chevron)), theme.text2);
    const int left = tile + 17;
    const int room = width() - left - chevron - 14;
    const auto line = [&](int top, int height, TextRole role, const QColor &ink, const QString &text) {
        const QFont font = uiFont(role);
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(mirrored(QRect(left, top, room, height)),
                         Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, elided(text, font, room));
    };
    const bool two = !m_warning.isEmpty() || !m_detail.isEmpty();
    line(two ? 6 : 0, two ? 22 : height(), TextRole::Primary, theme.text, text());
    if (!m_warning.isEmpty())
        line(28, 18, TextRole::Caption, theme.warn, m_warning);
    else if (two)
        line(28, 18, TextRole::Caption, theme.text2, m_detail);
}

} // namespace thanksmith
