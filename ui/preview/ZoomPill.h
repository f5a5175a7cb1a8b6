// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/FloatingPill.h"

namespace thanksmith {

/// The zoom control that floats at the foot of the desk: smaller, the percentage (fits the card), larger, preview.
class ZoomPill : public FloatingPill {
    Q_OBJECT
public:
    ZoomPill(QAction *out, QAction *in, QAction *fit, QAction *preview, QWidget *parent);
    /// 1 is real size.
    void setZoom(double zoom);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    WordButton *m_percent;
};

} // namespace thanksmith
