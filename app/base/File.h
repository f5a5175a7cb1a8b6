// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>

#include <functional>

class QIODevice;

namespace thanksmith {

/// Reads a whole file. Only a regular file of at most `maxBytes` is read (a FIFO or a device never blocks us).
/// Errors: file.missing, file.unreadable, file.not-a-file, file.too-big (arg: limit in bytes).
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 maxBytes);

/// Writes `bytes` so that `path` holds either all of them or what it held before: temporary file, fsync, rename, fsync
/// of the folder (QSaveFile leaves that out). Errors: file.unwritable, file.disk-full.
[[nodiscard]] Result<void> writeFile(const QString &path, const QByteArray &bytes);

/// The same for what is too large to be held at once: `write` writes it piece by piece; where it fails, `path` keeps
/// what it held. Errors: those of writeFile and of `write`.
[[nodiscard]] Result<void> writeFile(const QString &path, const std::function<Result<void>(QIODevice &)> &write);

/// Makes sure the folder exists, private to the user (0700) where it has to be made. Errors: folder.unwritable.
[[nodiscard]] Result<void> ensureFolder(const QString &path);

} // namespace thanksmith
