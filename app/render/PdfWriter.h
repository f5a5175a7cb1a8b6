// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "layout/Page.h"

#include <QLineF>

class QIODevice;

namespace thanksmith {

/// One card on a sheet of paper.
struct PlacedPage {
    const Page *page = nullptr;
    QPointF origin;      ///< mm, where the card's upper left corner stands on the sheet
    double bleed = 0;    ///< mm that what touches the card's edges reaches beyond them
    bool turned = false; ///< by 90 degrees clockwise around that corner, which is then the upper right one
};

/// One page of a PDF.
struct PdfSheet {
    QSizeF size; ///< mm
    std::vector<PlacedPage> pages;
    std::vector<QLineF> marks; ///< mm
    double trim = 0;           ///< mm from each edge to where the page is cut; 0: it is not
    double bleed = 0;          ///< mm beyond the cut that ink reaches
};

/// Writes one PDF, sheet by sheet; implemented by the plug-in library "pdf". Pictures, emoji and fonts are kept once
/// for all sheets; a sheet goes to the file when it is added, so that thousands need no memory.
class PdfWriter {
public:
    PdfWriter() = default;
    PdfWriter(const PdfWriter &) = delete;
    PdfWriter &operator=(const PdfWriter &) = delete;
    virtual ~PdfWriter() = default;

    /// Starts the file on `out`, which is open for writing and lives until finish(). Title and language are those of
    /// the first page.
    virtual void begin(QIODevice &out) = 0;
    /// Errors: export.failed (arg: the library's reason), file.unwritable and file.disk-full (out's).
    [[nodiscard]] virtual Result<void> add(const PdfSheet &sheet) = 0;
    /// Errors: as add.
    [[nodiscard]] virtual Result<void> finish() = 0;
};

} // namespace thanksmith
