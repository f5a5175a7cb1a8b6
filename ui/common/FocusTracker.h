// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFocusFrame>
#include <QObject>
#include <QPointer>

namespace thanksmith {

/// Whether the widget has the focus and got it, or is used, by keyboard: then, and only then, it shows a ring.
[[nodiscard]] bool keyboardFocus(const QWidget *widget);

/// Says how round a widget's focus ring is (the radius of the widget itself, px). Negative: the widget paints its own.
void setRingRadius(QWidget *widget, double radius);

/// Watches the application's events and puts the one focus ring around whatever the keyboard is on. Whether a window
/// is being used by keyboard is kept in Qt::WA_KeyboardFocusChange of that window.
class FocusTracker : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~FocusTracker() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void setByKeyboard(QWidget *widget, bool byKeyboard);

    QPointer<QFocusFrame> m_frame;
    bool m_keyLast = false; ///< the last thing a person did was a key, not a click
};

} // namespace thanksmith
