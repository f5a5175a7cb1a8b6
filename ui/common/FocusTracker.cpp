// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FocusTracker.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QFocusEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace thanksmith {

namespace {

constexpr auto ringProperty = "ringRadius";

/// Text fields show their focus in their border; views ring their current item themselves.
bool wantsRing(const QWidget *widget) {
    const QVariant radius = widget->property(ringProperty);
    if (radius.isValid())
        return radius.toDouble() >= 0;
    return !widget->isWindow() && qobject_cast<const QLineEdit *>(widget) == nullptr &&
           qobject_cast<const QAbstractScrollArea *>(widget) == nullptr &&
           qobject_cast<const QAbstractSpinBox *>(widget) == nullptr;
}

bool isKeyboardReason(Qt::FocusReason reason) {
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

bool movesFocus(const QKeyEvent &event) {
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true;
    default:
        return false;
    }
}

} // namespace

bool keyboardFocus(const QWidget *widget) {
    return widget->hasFocus() && widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

void setRingRadius(QWidget *widget, double radius) {
    widget->setProperty(ringProperty, radius);
}

FocusTracker::~FocusTracker() {
    delete m_frame;
}

bool FocusTracker::eventFilter(QObject *watched, QEvent *event) {
    auto *widget = qobject_cast<QWidget *>(watched);
    if (widget == nullptr)
        return false;
    switch (event->type()) {
    case QEvent::FocusIn: {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (isKeyboardReason(reason)) // also what a dialog gives at its opening, whoever opened it
            setByKeyboard(widget, m_keyLast);
        else if (reason == Qt::MouseFocusReason)
            setByKeyboard(widget, false);
        follow();
        break;
    }
    case QEvent::FocusOut:
        if (m_frame != nullptr && m_frame->widget() == widget)
            m_frame->setWidget(nullptr);
        break;
    case QEvent::ShortcutOverride:
        m_keyLast = true;
        break;
    case QEvent::KeyPress:
        m_keyLast = true;
        if (movesFocus(*static_cast<QKeyEvent *>(event)))
            setByKeyboard(widget, true);
        break;
    case QEvent::MouseButtonPress:
        m_keyLast = false;
        setByKeyboard(widget, false);
        break;
    default:
        break;
    }
    return false;
}

void FocusTracker::setByKeyboard(QWidget *widget, bool byKeyboard) {
    QWidget *window = widget->window();
    if (window->testAttribute(Qt::WA_KeyboardFocusChange) == byKeyboard)
        return;
    window->setAttribute(Qt::WA_KeyboardFocusChange, byKeyboard);
    follow();
    if (QWidget *focused = QApplication::focusWidget())
        focused->update();
    if (auto *view = qobject_cast<QAbstractScrollArea *>(QApplication::focusWidget()))
        view->viewport()->update();
}

void FocusTracker::follow() {
    QWidget *focused = QApplication::focusWidget();
    const bool ringed = focused != nullptr && keyboardFocus(focused) && wantsRing(focused);
    if (!ringed && m_frame == nullptr)
        return;
    if (m_frame == nullptr)
        m_frame = new QFocusFrame; // its window takes it along when it goes
    m_frame->setWidget(ringed ? focused : nullptr);
}

} // namespace thanksmith
