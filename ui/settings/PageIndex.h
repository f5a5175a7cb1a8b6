// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace thanksmith {

/// The settings' pages by name, at the sheet's reading side.
class PageIndex : public QListWidget {
    Q_OBJECT
public:
    static constexpr int iconRole = Qt::UserRole + 1; ///< int(Icon)

    explicit PageIndex(QWidget *parent = nullptr);
};

} // namespace thanksmith
