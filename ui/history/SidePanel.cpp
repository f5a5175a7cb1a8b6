// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/SidePanel.h"

#include "ui/common/Theme.h"

#include <QPainter>

namespace thanksmith {

void SidePanel::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(layoutDirection() == Qt::RightToLeft ? 0 : width() - 1, 0, 1, height(), theme.line);
}

} // namespace thanksmith
