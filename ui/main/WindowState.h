// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Settings.h"
#include "card/Card.h"

class QWidget;

namespace thanksmith {

/// Size and place of the window, kept between starts; a window that would lie off every screen begins centred.
void restoreWindow(QWidget &window, const Settings &settings);
void saveWindow(const QWidget &window, Settings &settings);

/// The card the window begins with: blank, signed and set as the last one was.
[[nodiscard]] Card startCard(const Settings &settings, const QString &windowLanguage);

/// Gives the keyboard to the first control inside `area` that takes it. False: there is none.
bool focusFirst(QWidget *area);

} // namespace thanksmith
