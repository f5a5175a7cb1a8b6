// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Chips.h"

#include "ui/common/Surface.h"
#include "ui/common/Type.h"

#include <QButtonGroup>
#include <QEvent>
#include <QPainter>

namespace thanksmith {

namespace {

constexpr int chipHeight = 30;
constexpr int chipGap = 6;

} // namespace

Chip::Chip(const QString &text, QWidget *parent)
    : PaintedButton(text, parent) {
    setCheckable(true);
    setFont(uiFont(TextRole::Heading)); // the widest it gets: choosing moves nothing
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setShape({.height = chipHeight, .padding = 11, .glyphSize = 16, .radius = chipHeight / 2.0});
}

QSize Chip::sizeHint() const {
    return PaintedButton::sizeHint();
}

void Chip::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const bool on = isChecked();
    const QColor fill = on ? theme.accentSoft : isDown() ? theme.press : over() ? theme.hover : theme.panel;
    const QColor border = on ? (theme.highContrast ? theme.accentText : theme.accentSoft) : theme.border;
    paintBox(painter, rect(), chipHeight / 2.0, fill, border, 1);
    painter.setFont(uiFont(on ? TextRole::Heading : TextRole::Button));
    painter.setPen(!isEnabled() ? theme.text3 : on ? theme.accentText : theme.text2);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
}

ChipRow::ChipRow(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this)) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        if (on)
            Q_EMIT chosen(m_ids.value(index));
    });
}

void ChipRow::addChip(const QString &text, const QString &id) {
    auto *chip = new Chip(text, this);
    chip->setAutoExclusive(true); // told as one of a few, not as a box to tick
    m_group->addButton(chip, count());
    m_chips.push_back(chip);
    m_ids.append(id);
    chip->setChecked(count() == 1);
    chip->show();
    place(width(), true);
    updateGeometry();
}

void ChipRow::clear() {
    for (Chip *chip : m_chips) {
        m_group->removeButton(chip);
        delete chip;
    }
    m_chips.clear();
    m_ids.clear();
    updateGeometry();
}

QString ChipRow::current() const {
    return m_ids.value(m_group->checkedId());
}

void ChipRow::setCurrent(const QString &id) {
    if (QAbstractButton *button = m_group->button(int(m_ids.indexOf(id))))
        button->setChecked(true);
}

int ChipRow::place(int width, bool move) const {
    int x = 0;
    int y = 0;
    for (Chip *chip : m_chips) {
        const QSize size(std::min(chip->sizeHint().width(), width), chipHeight);
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += chipHeight + chipGap;
        }
        if (move)
            chip->setGeometry(style()
                                  ->visualRect(layoutDirection(), QRect(0, 0, width, 1), QRect(x, y, size.width(), 1))
                                  .adjusted(0, 0, 0, chipHeight - 1));
        x += size.width() + chipGap;
    }
    return m_chips.empty() ? 0 : y + chipHeight;
}

int ChipRow::heightForWidth(int width) const {
    return place(width, false);
}

QSize ChipRow::sizeHint() const {
    int width = 0;
    for (const Chip *chip : m_chips)
        width += chip->sizeHint().width() + chipGap;
    return {std::max(0, width - chipGap), chipHeight};
}

QSize ChipRow::minimumSizeHint() const {
    return {80, chipHeight};
}

void ChipRow::resizeEvent(QResizeEvent *event) {
    place(width(), true);
    QWidget::resizeEvent(event);
}

bool ChipRow::event(QEvent *event) {
    if (event->type() == QEvent::LayoutDirectionChange)
        place(width(), true);
    return QWidget::event(event);
}

} // namespace thanksmith
