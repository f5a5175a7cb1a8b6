// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

namespace thanksmith {

/// A piece of the desk in a sheet's upper corner, rounded as the sheet is.
class DeskPane : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QPixmap m_desk;
};

/// A small leaf beside a promise.
class LeafMark : public QWidget {
    Q_OBJECT
public:
    explicit LeafMark(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace thanksmith
