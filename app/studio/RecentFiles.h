// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Settings.h"

#include <QStringList>

namespace thanksmith {

inline const Setting<QStringList> recentFiles{"recent", {}};

/// Puts a file first in the list of recent ones, at most ten, absolute paths.
void addRecentFile(Settings &settings, const QString &path);
/// Those that still exist.
[[nodiscard]] QStringList existingRecentFiles(const Settings &settings);

} // namespace thanksmith
