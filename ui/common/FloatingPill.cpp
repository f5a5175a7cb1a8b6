// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FloatingPill.h"

#include "ui/common/Surface.h"
#include "ui/common/Theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>

namespace thanksmith {

namespace {
constexpr int pillHeight = 40;
}

FloatingPill::FloatingPill(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this)) {
    m_row->setContentsMargins(shadowRoom + 4, shadowRoom + 2, shadowRoom + 4, shadowRoom + 2);
    m_row->setSpacing(0);
    setFixedHeight(pillHeight + 2 * shadowRoom);
}

QRect FloatingPill::box() const {
    return rect().adjusted(shadowRoom, shadowRoom, -shadowRoom, -shadowRoom);
}

void FloatingPill::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paintFloating(painter, box(), box().height() / 2.0, Shadow::Pill, themeOf(this));
}

IconButton *FloatingPill::buttonOf(Icon icon, QAction *action) {
    auto *button = new IconButton(icon, QString());
    button->setAction(action);
    return button;
}

WordButton::WordButton(QWidget *parent)
    : PaintedButton(QString(), parent) {
    setPadding(8, 32);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void WordButton::setLeastWidth(int width) {
    m_least = width;
    updateGeometry();
}

void WordButton::setPadding(int padding, int height) {
    setShape({.height = height, .padding = padding, .glyphSize = 16, .radius = 8});
}

QSize WordButton::sizeHint() const {
    return {std::max(m_least, PaintedButton::sizeHint().width()), shape().height};
}

void WordButton::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    if (over())
        paintBox(painter, rect(), shape().radius, theme.hover, theme.hover, 0);
    paintContent(painter, rect(), glyph() ? theme.warn : theme.text, m_centred);
}

} // namespace thanksmith
