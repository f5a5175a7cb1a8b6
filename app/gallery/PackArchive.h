// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gallery/Archive.h"
#include "gallery/ImportSources.h"

namespace thanksmith {

/// Reads a .thankspack: a zip file with a pack.json (at its top, or in the one folder that all is in) and pictures
/// beside and below it; other files in it are let be. The pictures are not checked yet. Errors: file.*, those of
/// readArchive, pack.no-manifest, pack.bad-manifest (place: the member), pack.newer-version, pack.no-pictures,
/// pack.reserved-id (arg: the id), json.*.
[[nodiscard]] Result<ImportGroup> readPackArchive(const QString &path);
/// The same with the file's bytes.
[[nodiscard]] Result<ImportGroup> readPackArchive(const QByteArray &zip, const QString &name);

} // namespace thanksmith
