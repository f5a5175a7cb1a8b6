// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/send/LeafMark.h"

#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QPainter>

namespace thanksmith {

namespace {
constexpr int leafSide = 16;
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
