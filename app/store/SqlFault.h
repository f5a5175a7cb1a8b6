// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QSqlError>

namespace thanksmith {

/// Names SQLite's result code (https://www.sqlite.org/rescode.html): db.disk-full, db.busy, db.read-only, db.damaged
/// (arg: reason), db.unopenable (arg), else db.failed (arg).
[[nodiscard]] Error sqlFault(const QSqlError &error, const QString &file);

} // namespace thanksmith
