// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/Paths.h"

#include <QWidget>

namespace thanksmith {

/// Where everything is kept.
class StoragePage : public QWidget {
    Q_OBJECT
public:
    explicit StoragePage(const Paths &paths, QWidget *parent = nullptr);
};

} // namespace thanksmith
