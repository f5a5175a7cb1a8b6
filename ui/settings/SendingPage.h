// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Settings.h"

#include <QWidget>

namespace thanksmith {

/// When cards leave, and whether they do with the window closed. `settings` must outlive the page.
class SendingPage : public QWidget {
    Q_OBJECT
public:
    explicit SendingPage(Settings &settings, QWidget *parent = nullptr);
};

} // namespace thanksmith
