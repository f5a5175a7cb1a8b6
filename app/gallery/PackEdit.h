// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "gallery/Pack.h"
#include "picture/Describe.h"

namespace thanksmith {

// Changes to imported packs in the folder `packs`. Each is done in one step for every pack it touches. Cards that show
// a picture keep theirs. Errors of all: pack.busy, folder.unwritable, file.*, gallery.no-such-pack,
// gallery.no-such-illustration.

/// Writes what is said of them into the files of pictures ("own/cat").
[[nodiscard]] Result<void> describePictures(const QString &packs, const QStringList &ids,
                                            const Description &description, Describing how);
[[nodiscard]] Result<void> removePictures(const QString &packs, const QStringList &ids);
/// Gives a pack one title for all languages.
[[nodiscard]] Result<void> renamePack(const QString &packs, const QString &id, const QString &title);
[[nodiscard]] Result<void> removePack(const QString &packs, const QString &id);

} // namespace thanksmith
