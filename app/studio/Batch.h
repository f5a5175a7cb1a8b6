// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/Compose.h"
#include "merge/Merge.h"
#include "render/Export.h"

#include <functional>

namespace thanksmith {

/// One card for many people, into files.
struct BatchJob {
    std::shared_ptr<const Merge> merge;
    ExportFormat format = ExportFormat::Png;
    ExportOptions options;
    QString target;           ///< a folder, or the one PDF
    bool oneFile = false;     ///< all pages in `target`; PDF only
    int jobs = 0;             ///< threads; 0: one for each processor
    bool skipMissing = false; ///< leave out people whose values are missing, instead of refusing
};

/// Whose card was not made, and why.
struct BatchFault {
    std::size_t person = 0;
    Error error;
};

struct BatchReport {
    QStringList files;              ///< in the order of the people
    std::size_t made = 0;           ///< cards
    std::vector<BatchFault> faults; ///< in the order of the people
    bool cancelled = false;         ///< `files` are whole, the others are not there
    std::optional<Error> broke;     ///< why it ended early (a full disk)
};

/// Told after each card, from any thread, one call at a time; returns false to cancel.
using BatchProgress = std::function<bool(std::size_t done, std::size_t total)>;

/// Makes the cards; slow, blocks. Each file is there whole or not at all. Nothing is written where the card has
/// problems of its own, where values are missing (unless skipMissing), or where nobody's card can be made. A card whose
/// words do not fit or cannot be written with the fonts there are is left out and told (batch.too-long,
/// batch.missing-glyphs, arg: them).
/// Errors: merge.*, batch.missing (args: how many lack what, of how many, the first, what), those of preparePicture,
/// folder.unwritable, file.*, plugin.missing.
[[nodiscard]] Result<BatchReport> runBatch(const BatchJob &job, const BatchProgress &progress = {});

/// The page of one person. Errors: merge.* of that person, batch.too-long, batch.missing-glyphs, those of composePage.
[[nodiscard]] Result<Page> batchPage(const Merge &merge, std::size_t person, const PreparedPicture &picture);

/// A file name for each person, without folder, with `ending`: the name, readable, safe on every file system, and
/// "Name (2)" where two would be the same (also if only case tells them apart).
[[nodiscard]] QStringList batchFileNames(const People &people, const QString &ending);

/// The ending of a format's files.
[[nodiscard]] QString endingOf(ExportFormat format);

} // namespace thanksmith
