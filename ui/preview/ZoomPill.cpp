// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/ZoomPill.h"

#include "ui/common/Buttons.h"
#include "ui/common/Surface.h"
#include "ui/common/Type.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>

namespace thanksmith {

namespace {

constexpr int shadowRoom = 22;
constexpr int pillHeight = 40;
constexpr int dividerGap = 13;

/// The percentage: quiet words that act.
class PercentButton final : public PaintedButton {
public:
    explicit PercentButton(QWidget *parent)
        : PaintedButton(QString(), parent) {
        setShape({.height = 32, .padding = 8, .glyphSize = 16, .radius = 8});
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override {
        return {std::max(62, PaintedButton::sizeHint().width()), shape().height};
    }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        const Theme &theme = themeOf(this);
        if (over())
            paintBox(painter, rect(), shape().radius, theme.hover, theme.hover, 0);
        paintContent(painter, rect(), theme.text);
    }
};

IconButton *iconButton(Icon icon, QAction *action, QWidget *parent) {
    auto *button = new IconButton(icon, QString(), parent);
    button->setAction(action);
    return button;
}

} // namespace

ZoomPill::ZoomPill(QAction *out, QAction *in, QAction *fit, QAction *preview, QWidget *parent)
    : QWidget(parent)
    , m_percent(new PercentButton(this)) {
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(shadowRoom + 4, shadowRoom + 2, shadowRoom + 4, shadowRoom + 2);
    row->setSpacing(0);
    row->addWidget(iconButton(Icon::Minus, out, this));
    row->addWidget(m_percent);
    row->addWidget(iconButton(Icon::Plus, in, this));
    row->addSpacing(dividerGap);
    row->addWidget(iconButton(Icon::FullScreen, preview, this));
    m_percent->setToolTip(fit->toolTip());
    connect(m_percent, &QPushButton::clicked, fit, &QAction::trigger);
    setFixedHeight(pillHeight + 2 * shadowRoom);
}

void ZoomPill::setZoom(double zoom) {
    const QString text = tr("%1 %").arg(qRound(zoom * 100));
    m_percent->setText(text);
    m_percent->setAccessibleName(tr("Zoom %1; show the whole card").arg(text));
    adjustSize();
}

void ZoomPill::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const QRect box = rect().adjusted(shadowRoom, shadowRoom, -shadowRoom, -shadowRoom);
    paintFloating(painter, box, box.height() / 2.0, Shadow::Pill, theme);
    const int x = layout()->itemAt(3)->geometry().center().x();
    painter.fillRect(QRect(x, box.center().y() - 8, 1, 17), theme.dark ? theme.border : theme.line);
}

} // namespace thanksmith
