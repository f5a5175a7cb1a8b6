// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "layout/Page.h"

#include <QLineF>

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
};

/// Writes PDF; implemented by the plug-in library "pdf".
class PdfWriter {
public:
    PdfWriter() = default;
    PdfWriter(const PdfWriter &) = delete;
    PdfWriter &operator=(const PdfWriter &) = delete;
    virtual ~PdfWriter() = default;
    /// Title, language and alt text are those of the first page. Errors: export.failed (arg: the library's reason).
    [[nodiscard]] virtual Result<QByteArray> write(const std::vector<PdfSheet> &sheets) = 0;
};

} // namespace thanksmith
