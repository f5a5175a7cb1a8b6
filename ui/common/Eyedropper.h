// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace thanksmith {

/// Takes a colour from what a widget shows: lies over it, magnifies what is under the pointer (arrow keys move it, with
/// Shift by ten), and ends with a click, Enter or Esc. Deletes itself then.
class Eyedropper : public QWidget {
    Q_OBJECT
public:
    explicit Eyedropper(QWidget *view);
    [[nodiscard]] QColor colour() const;

Q_SIGNALS:
    void picked(const QColor &colour);
    /// Ended in any way.
    void ended();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void moveTo(const QPoint &point);
    void end(bool pick);

    QImage m_shown; ///< what the view showed when it began
    QPoint m_at;
    bool m_ended = false;
};

} // namespace thanksmith
