// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/TurnSwitch.h"

#include "ui/common/FocusTracker.h"
#include "ui/common/Surface.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

namespace thanksmith {

using namespace Qt::StringLiterals;

namespace {

constexpr int trackPadding = 3;
constexpr double longSide = 16;
constexpr double shortSide = 11.5;

class SheetButton final : public QAbstractButton {
public:
    SheetButton(bool landscape, const QString &name, QWidget *parent)
        : QAbstractButton(parent)
        , m_landscape(landscape) {
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        setFixedSize(34, 30);
        setRingRadius(this, 7);
        setObjectName(landscape ? u"landscape"_s : u"portrait"_s);
        setAccessibleName(name);
        setToolTip(name);
    }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        const Theme &theme = themeOf(this);
        if (isChecked() && isEnabled()) {
            paintShadow(painter, QRectF(rect()).adjusted(1, 1, -1, -1), 7, Shadow::Thumb, theme);
            paintBox(painter, rect(), 7, theme.thumb, theme.border, 1);
        } else if (underMouse() && isEnabled()) {
            paintBox(painter, rect(), 7, theme.press, theme.press, 0);
        }
        const QSizeF sheet = m_landscape ? QSizeF(longSide, shortSide) : QSizeF(shortSide, longSide);
        const QRectF box(width() / 2.0 - sheet.width() / 2, height() / 2.0 - sheet.height() / 2, sheet.width(),
                         sheet.height());
        QColor ink = isChecked() ? theme.accentText : theme.text2;
        if (!isEnabled()) {
            ink = theme.text3;
            ink.setAlphaF(0.5F);
        }
        paintBox(painter, box, 2.2, isChecked() && isEnabled() ? theme.accentSoft : QColor(Qt::transparent), ink, 1.5);
    }

private:
    bool m_landscape;
};

} // namespace

TurnSwitch::TurnSwitch(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this)) {
    setAccessibleName(tr("Orientation"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(trackPadding, trackPadding, trackPadding, trackPadding);
    row->setSpacing(2);
    m_group->addButton(new SheetButton(false, tr("Portrait"), this), 0);
    m_group->addButton(new SheetButton(true, tr("Landscape"), this), 1);
    row->addWidget(m_group->button(0));
    row->addWidget(m_group->button(1));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_group->button(0)->setChecked(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            Q_EMIT chosen(id == 1);
    });
}

void TurnSwitch::setLandscape(bool landscape) {
    const QSignalBlocker quiet(this);
    m_group->button(landscape ? 1 : 0)->setChecked(true);
}

void TurnSwitch::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    paintBox(painter, rect(), 9, theme.track, theme.track, 0);
}

} // namespace thanksmith
