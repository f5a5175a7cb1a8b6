// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>

namespace thanksmith {

/// Makes the folder `staged` the folder `path` (both beside each other) in one step that survives a power loss: at any
/// moment `path` is what it was or all of `staged`. What it was is deleted afterwards.
/// Errors: file.disk-full, file.unwritable (arg: reason); then `staged` is still there.
[[nodiscard]] Result<void> replaceFolder(const QString &staged, const QString &path);

/// Takes a folder away in one step, then deletes what was in it. Errors: file.unwritable (arg: reason).
[[nodiscard]] Result<void> removeFolder(const QString &path);

/// An empty folder beside `path`, for replaceFolder; its name begins with ".staged-". Errors: folder.unwritable.
[[nodiscard]] Result<QString> stagingFolder(const QString &path);

/// Finishes in `parent` what a crash left: takes staged folders away, and gives a folder back that was moved aside.
/// Only while nobody else works there.
void clearLeftovers(const QString &parent);

/// Writes a file into a staged folder; replaceFolder makes it last. A file of that name is replaced, not written into
/// (it may be a link). Errors: file.disk-full, file.unwritable.
[[nodiscard]] Result<void> writeStaged(const QString &path, const QByteArray &bytes);

/// The same file under a second name, without a copy where the disk can do that. Errors: those of writeStaged.
[[nodiscard]] Result<void> linkStaged(const QString &from, const QString &to);

} // namespace thanksmith
