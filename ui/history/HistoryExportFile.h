// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/Courier.h"

class QMenu;
class QWidget;

namespace thanksmith {

/// The menu of the history's export formats; each asks for a file (without blocking) and calls `chosen` with it.
[[nodiscard]] QMenu *historyExportMenu(QWidget *parent, std::function<void(const QString &path, bool json)> chosen);

/// Writes the whole history, in the courier's thread. Errors: db.*, file.*.
[[nodiscard]] QFuture<Result<void>> exportHistory(Courier &courier, const QString &path, bool json);

/// "14 cards to 9 people"
[[nodiscard]] QString monthNote(int cards, int people);

} // namespace thanksmith
