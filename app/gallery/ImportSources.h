// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "gallery/Pack.h"

#include <atomic>
#include <vector>

namespace thanksmith {

/// One picture that is to be imported.
struct ImportSource {
    QString file;        ///< where it comes from, for people
    QString path;        ///< the file; empty: `bytes` has it
    QByteArray bytes;    ///< as it came
    QString name;        ///< what it will be called in its pack
    QStringList folders; ///< that it was in, below the imported one: words to find it by
};

/// Those that go into one pack.
struct ImportGroup {
    Pack pack;
    bool replaces = false; ///< the pack is a new edition: what it held before goes
    bool renames = false;  ///< a picture never takes the place of another one
    std::vector<ImportSource> sources;
};

/// What somebody wants imported.
struct ImportRequest {
    QStringList paths = {}; ///< pictures, folders (with all below them), .thankspack files
    std::vector<ImportSource> pasted = {};
    /// Title of the collection that all goes into; empty: each folder makes one, files go to ownPack().
    QString pack = {};
    QString licence = {}; ///< of pictures that name none
    QString author = {};
};

/// Finds all pictures of a request. `refused` gets what cannot be read: files that are not there, folders without any
/// picture, archives that mean harm. Errors of one place do not stop the others. Links are not followed.
[[nodiscard]] std::vector<ImportGroup> findSources(const ImportRequest &request, std::vector<Error> &refused,
                                                   const std::atomic<bool> &cancelled);

} // namespace thanksmith
