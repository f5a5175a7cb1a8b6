// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Motion.h"

#include <QStyle>
#include <QWidget>

namespace thanksmith {

int motion(const QWidget *widget, int milliseconds) {
    return widget->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, widget) > 0 ? milliseconds : 0;
}

} // namespace thanksmith
