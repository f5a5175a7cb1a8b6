// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace thanksmith {

/// What the program is, its version, licence and what it is built on.
class AboutPage : public QWidget {
    Q_OBJECT
public:
    explicit AboutPage(const QString &version, QWidget *parent = nullptr);
};

} // namespace thanksmith
