// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/DeskGround.h"

#include <QWidget>

namespace thanksmith {

/// A piece of the desk.
class DeskPane : public QWidget {
    Q_OBJECT
public:
    enum class Place {
        View,        ///< all of its box
        SheetCorner, ///< in a sheet's far upper corner, rounded as the sheet is
    };
    explicit DeskPane(Place place, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Place m_place;
    DeskGround m_desk;
};

} // namespace thanksmith
