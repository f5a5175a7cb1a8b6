// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace thanksmith {

/// A small leaf beside a promise.
class LeafMark : public QWidget {
    Q_OBJECT
public:
    explicit LeafMark(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace thanksmith
