// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/ZoomPill.h"

#include "ui/common/Surface.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>

namespace thanksmith {

namespace {

constexpr int percentWidth = 62; ///< it does not jump between 95 % and 105 %
constexpr int dividerGap = 13;

} // namespace

ZoomPill::ZoomPill(QAction *out, QAction *in, QAction *fit, QAction *preview, QWidget *parent)
    : FloatingPill(parent)
    , m_percent(new WordButton(this)) {
    m_percent->setLeastWidth(percentWidth);
    row()->addWidget(buttonOf(Icon::Minus, out));
    row()->addWidget(m_percent);
    row()->addWidget(buttonOf(Icon::Plus, in));
    row()->addSpacing(dividerGap);
    row()->addWidget(buttonOf(Icon::FullScreen, preview));
    m_percent->setToolTip(fit->toolTip());
    connect(m_percent, &QPushButton::clicked, fit, &QAction::trigger);
}

void ZoomPill::setZoom(double zoom) {
    const QString text = tr("%1 %").arg(qRound(zoom * 100));
    m_percent->setText(text);
    m_percent->setAccessibleName(tr("Zoom %1; show the whole card").arg(text));
    adjustSize();
}

void ZoomPill::paintEvent(QPaintEvent *event) {
    FloatingPill::paintEvent(event);
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const int x = layout()->itemAt(3)->geometry().center().x();
    painter.fillRect(QRect(x, box().center().y() - 8, 1, 17), theme.dark ? theme.border : theme.line);
}

} // namespace thanksmith
