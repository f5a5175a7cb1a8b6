// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace thanksmith {

/// Quiet paper with a hairline towards the desk.
class SidePanel : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace thanksmith
