// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace thanksmith {

/// Asks how to go on where `faulty` of many cards cannot be made and `good` can: look at the list, or leave them out.
/// Does not block; neither is called where it is cancelled.
void askAboutFaults(QWidget *window, int faulty, int good, std::function<void()> look, std::function<void()> goOn);

} // namespace thanksmith
