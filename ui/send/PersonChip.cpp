// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/send/PersonChip.h"

#include "ui/common/Avatar.h"
#include "ui/common/FocusTracker.h"
#include "ui/common/Icons.h"
#include "ui/common/Surface.h"
#include "ui/common/Theme.h"
#include "ui/common/Type.h"

#include <QKeyEvent>
#include <QPainter>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr int chipHeight = 30;
constexpr int face = 22;
constexpr int crossSide = 14;
constexpr int gap = 7;
constexpr int widest = 300;

} // namespace

PersonChip::PersonChip(const Recipient &person, QWidget *parent)
    : QAbstractButton(parent)
    , m_person(person) {
    setFont(uiFont(TextRole::BodyStrong));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setRingRadius(this, chipHeight / 2.0);
    const QString whole = person.name.isEmpty() || person.name == person.address
                              ? person.address
                              : tr("%1, %2").arg(person.name, person.address);
    setAccessibleName(whole);
    setToolTip(whole);
    setAccessibleDescription(tr("Recipient. Delete removes it, Enter changes it."));
}

QString PersonChip::shown() const {
    return m_person.name.isEmpty() ? m_person.address : m_person.name;
}

void PersonChip::setFault(const QString &reason) {
    m_fault = reason;
    setToolTip(reason.isEmpty() ? accessibleName() : reason);
    setAccessibleDescription(reason.isEmpty() ? tr("Recipient. Delete removes it, Enter changes it.") : reason);
    update();
}

QSize PersonChip::sizeHint() const {
    const int words = fontMetrics().horizontalAdvance(shown()) + 2;
    return {std::min(widest, 4 + face + gap + words + gap + crossSide + 10), chipHeight};
}

QRect PersonChip::crossBox() const {
    const QRect cross(width() - 10 - crossSide, (height() - crossSide) / 2, crossSide, crossSide);
    return style()->visualRect(layoutDirection(), rect(), cross);
}

void PersonChip::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const QColor fill = !m_fault.isEmpty() ? theme.warnBg : underMouse() ? theme.press : theme.track;
    paintBox(painter, rect(), chipHeight / 2.0, fill, theme.border, theme.highContrast ? 1 : 0);
    const auto mirrored = [this](const QRect &part) { return style()->visualRect(layoutDirection(), rect(), part); };
    const QRect head = mirrored(QRect(4, (height() - face) / 2, face, face));
    if (m_fault.isEmpty())
        paintAvatar(painter, head, shown());
    else
        paintIcon(painter, Icon::Warning, QRectF(head).adjusted(2, 2, -2, -2), theme.warn);
    const int left = 4 + face + gap;
    const int room = width() - left - gap - crossSide - 10;
    painter.setFont(font());
    painter.setPen(m_fault.isEmpty() ? theme.text : theme.warn);
    const Qt::Alignment near = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawText(mirrored(QRect(left, 0, room + 1, height())), int(near) | Qt::TextSingleLine,
                     elided(shown(), font(), room));
    paintIcon(painter, Icon::Close, crossBox(), theme.text2, 2.2);
}

void PersonChip::keyPressEvent(QKeyEvent *event) {
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT removeRequested();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ControlModifier)
            break; // sends the card
        Q_EMIT changeRequested();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        focusNextPrevChild((event->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight));
        return;
    default:
        break;
    }
    QAbstractButton::keyPressEvent(event);
}

void PersonChip::mouseReleaseEvent(QMouseEvent *event) {
    setDown(false);
    if (event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint()))
        return;
    if (crossBox().adjusted(-8, -8, 10, 8).contains(event->position().toPoint()))
        Q_EMIT removeRequested();
    else
        Q_EMIT changeRequested();
}

} // namespace thanksmith
