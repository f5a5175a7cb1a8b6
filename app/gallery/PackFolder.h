// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gallery/Pack.h"
#include "gallery/PackIndex.h"

#include <optional>

namespace thanksmith {

/// A pack as its folder has it.
struct PackFolder {
    Pack pack;
    std::vector<Illustration> illustrations; ///< in the order of the gallery
};

/// The packs of a folder of packs by their order; what is no pack is left out, as is a file that is no picture.
/// `installed`: what it reads of their pictures is kept in each pack's index file.
[[nodiscard]] std::vector<PackFolder> readPackFolders(const QString &root, bool installed);
/// The pack.json of one of them; none: it is no pack.
[[nodiscard]] std::optional<Pack> readPackManifest(const QString &root, const QString &id);
/// Is it the id of a built-in pack, or of ownPack()?
[[nodiscard]] bool isReservedPackId(const QString &id);
/// What an index file keeps of a picture file that was just written or read.
[[nodiscard]] IndexedPicture indexedPicture(const QString &path, const PictureInfo &info, const QByteArray &bytes);

} // namespace thanksmith
