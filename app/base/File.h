// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>

namespace thanksmith {

/// Reads a whole file. Only a regular file of at most `maxBytes` is read (a FIFO or a device never blocks us).
/// Errors: file.missing, file.unreadable, file.not-a-file, file.too-big (arg: limit in bytes).
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 maxBytes);

/// Writes `bytes` so that `path` holds either all of them or what it held before: temporary file, fsync, rename, fsync
/// of the folder (QSaveFile leaves that out). Errors: file.unwritable, file.disk-full.
[[nodiscard]] Result<void> writeFile(const QString &path, const QByteArray &bytes);

/// Makes sure the folder exists, private to the user (0700) where it has to be made. Errors: folder.unwritable.
[[nodiscard]] Result<void> ensureFolder(const QString &path);

} // namespace thanksmith
