// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "layout/Page.h"

#include <QLineF>

namespace thanksmith {

enum class ExportFormat { Png, Jpeg, Svg, Pdf };

/// By id ("png", "jpg", "jpeg", "svg", "pdf") or file name ending. Errors: export.unknown-format (arg).
[[nodiscard]] Result<ExportFormat> exportFormat(const QString &nameOrId);

struct ExportOptions {
    double dpi = 300;   ///< of PNG and JPEG
    int width = 0;      ///< pixels; > 0 overrides dpi
    bool marks = false; ///< crop marks around the page, with bleed: it grows by 6 mm on each side
    bool bleed = false; ///< what touches the cut reaches 3 mm beyond it: the page grows by 3 mm on each side
};

/// PNG with pHYs, sRGB and a text description; opaque.
[[nodiscard]] Result<QByteArray> encodePng(const Page &page, const ExportOptions &options);
[[nodiscard]] Result<QByteArray> encodeJpeg(const Page &page, const ExportOptions &options);
/// Outlines in <defs>/<use>, art clipped to its box, emoji as images, the words in <title> and <desc>.
[[nodiscard]] Result<QByteArray> encodeSvg(const Page &page, const ExportOptions &options);
/// One PDF page each, searchable text, equal pictures once per file, title, language, alt text.
/// Made by the plug-in library "pdf" at first use. Errors: plugin.missing, export.failed (arg).
[[nodiscard]] Result<QByteArray> encodePdf(const std::vector<Page> &pages, const ExportOptions &options);

/// One page in the asked format.
[[nodiscard]] Result<QByteArray> exportPage(const Page &page, ExportFormat format, const ExportOptions &options);

/// Many cards on sheets of paper, as many as fit, with crop marks if wanted: a PDF.
struct SheetOptions {
    QSizeF sheet; ///< mm
    bool marks = true;
    double gap = 6;    ///< mm between cards
    double margin = 8; ///< mm the printer cannot reach
};
/// Where cards of `card` size (mm) stand on a sheet; turned by 90 degrees where more fit that way.
struct SheetPlan {
    bool turned = false;
    std::vector<QRectF> places; ///< mm
};
[[nodiscard]] SheetPlan planSheet(const QSizeF &card, const SheetOptions &options);
/// Where to cut: short lines outside the corners of each card, or on the line between cards that touch.
[[nodiscard]] std::vector<QLineF> sheetMarks(const std::vector<QRectF> &places, const SheetOptions &options);
/// How far beyond the cut (mm) what touches a card's edges reaches.
[[nodiscard]] double sheetBleed(const SheetOptions &options);
/// Errors: sheet.card-too-big (args: card, sheet), and those of encodePdf.
[[nodiscard]] Result<QByteArray> encodeSheets(const std::vector<Page> &pages, const SheetOptions &options);

} // namespace thanksmith
