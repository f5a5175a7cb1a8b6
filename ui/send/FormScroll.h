// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace thanksmith {

/// Scrolls a form downwards when there is not room for all of it. `edge` px stay free at both sides (the scroll bar
/// stands in them, so that it takes nothing from the form). What gets the focus comes into view.
class FormScroll : public QScrollArea {
    Q_OBJECT
public:
    FormScroll(QWidget *form, int edge, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// It wants another height: look at sizeHint().
    void formResized();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_inside;
};

} // namespace thanksmith
