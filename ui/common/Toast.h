// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;

namespace thanksmith {

class LinkButton;
class IconButton;

/// A short notice at the foot of its parent that goes by itself, with at most one action ("Undo"). Waits while the
/// pointer or the focus is on it. Says itself to screen readers.
class Toast : public QWidget {
    Q_OBJECT
public:
    explicit Toast(QWidget *parent);
    /// `milliseconds` until it goes; 0: it stays until closed. Replaces what it showed.
    void present(const QString &text, const QString &action, int milliseconds);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void actionTriggered();
    /// It went without its action.
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void place();
    void restart();

    QLabel *m_words;
    LinkButton *m_action;
    IconButton *m_close;
    QTimer m_timer;
    int m_milliseconds = 0;
};

} // namespace thanksmith
