// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/Export.h"

#include <memory>

class QIODevice;

namespace thanksmith {

class PdfWriter;

/// One PDF of many pages, written page by page: pictures and fonts once for all, and no page is kept after it is
/// added, so that thousands of people need no more memory than one.
class PdfBatch {
public:
    /// `out` is open for writing and lives until finish(). Loads the plug-in library "pdf". Errors: plugin.missing.
    [[nodiscard]] static Result<PdfBatch> begin(QIODevice &out, const ExportOptions &options);
    PdfBatch(PdfBatch &&) noexcept;
    PdfBatch &operator=(PdfBatch &&) noexcept;
    ~PdfBatch();

    /// Adds a page; title and language of the document are those of the first one. Errors: export.failed (arg),
    /// file.unwritable, file.disk-full; the file is of no use then.
    [[nodiscard]] Result<void> add(const Page &page);
    /// Writes fonts and structure; the file is complete then (closing it is the caller's). Errors: as add.
    [[nodiscard]] Result<void> finish();

private:
    PdfBatch(std::unique_ptr<PdfWriter> writer, const ExportOptions &options);

    std::unique_ptr<PdfWriter> m_writer;
    ExportOptions m_options;
};

} // namespace thanksmith
