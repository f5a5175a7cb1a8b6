// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gallery/ImportSources.h"
#include "picture/Describe.h"

#include <atomic>
#include <functional>

namespace thanksmith {

/// A picture that is in the gallery now.
struct ImportedPicture {
    QString id;
    QString file; ///< where it came from
    bool described = false;
    bool licensed = false;

    bool operator==(const ImportedPicture &) const = default;
};

/// What came of an import: each file is in one of the lists, where it was not cancelled.
struct ImportReport {
    std::vector<ImportedPicture> added;
    std::vector<Error> refused; ///< subject: the file
    QStringList packs;          ///< ids of the packs that have changed
    bool cancelled = false;     ///< then nothing was changed

    bool operator==(const ImportReport &) const = default;
};

/// How an import is watched and stopped, from any thread.
struct ImportControl {
    std::atomic<bool> cancelled = false;
    std::atomic<int> done = 0;
    std::atomic<int> total = 0; ///< 0: still looking
};

/// Draws a picture for the first time, where it can do no harm; null: not tried.
using FirstDrawing = std::function<Result<void>(const Picture &picture, const QString &file)>;

/// Takes illustrations into the folder `packs`: each is read within limits, checked, made canonical, described as far
/// as its file says, drawn once by a drawing that `makeDrawing` makes for each thread, and written. Each pack changes
/// in one step, after all pictures are there. Waits for the result; works on two threads. Errors are those that stop
/// all of it: pack.busy, folder.unwritable, file.disk-full.
[[nodiscard]] Result<ImportReport> importPictures(const QString &packs, const ImportRequest &request,
                                                  ImportControl &control,
                                                  const std::function<FirstDrawing()> &makeDrawing);

} // namespace thanksmith
