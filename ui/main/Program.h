// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace thanksmith {

/// Runs the window until it closes; returns the exit code. `arguments` without the program's name.
[[nodiscard]] int runWindow(int &argc, char **argv, QStringList arguments);

} // namespace thanksmith
