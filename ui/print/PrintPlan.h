// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "layout/Page.h"

#include <QLineF>

namespace thanksmith {

/// What is to be printed.
struct PrintPlan {
    enum class Mode {
        OneByOne, ///< each card on paper of its own size
        Sheets,   ///< as many on a sheet as fit
    };
    Mode mode = Mode::OneByOne;
    QString sheet;         ///< id of a sheet size, for Sheets
    int copies = 1;        ///< of each card
    bool touching = false; ///< cards without gaps, up to the sheet's edges; for Sheets
    bool marks = false;    ///< for Sheets

    bool operator==(const PrintPlan &) const = default;
};

/// A size of paper that printers take.
struct SheetSize {
    QString id;    ///< "a4"
    QString name;  ///< "A4"
    QSizeF size;   ///< mm
    QString media; ///< as IPP names it (PWG 5101.1)
};
[[nodiscard]] const std::vector<SheetSize> &sheetSizes();
/// The first one where there is no such id.
[[nodiscard]] const SheetSize &sheetSize(const QString &id);

/// A card on a sheet.
struct CardPlace {
    int page = 0; ///< index into the cards' pages
    QRectF box;   ///< mm
    bool turned = false;
};

/// One side of paper, as the printed PDF has it.
struct PlannedSheet {
    QSizeF size; ///< mm
    std::vector<CardPlace> cards;
    std::vector<QLineF> marks; ///< mm
    double bleed = 0;          ///< mm beyond each box that what touches the card's edges reaches
};

/// The sheets a plan comes to; the same geometry as the PDF's. One by one, copies are the printer's matter and not
/// repeated here. Errors: sheet.card-too-big (args: card, sheet).
[[nodiscard]] Result<std::vector<PlannedSheet>> planSheets(const std::vector<Page> &pages, const PrintPlan &plan);

/// What prints one sheet of a plan by itself: its pages in their places' order, and the plan that sets them so again.
struct OneSheet {
    std::vector<Page> pages;
    PrintPlan plan;
};
[[nodiscard]] OneSheet oneSheet(const std::vector<Page> &pages, const PlannedSheet &sheet, const PrintPlan &plan);

/// How many cards of this size one sheet takes.
[[nodiscard]] int cardsPerSheet(const QSizeF &card, const PrintPlan &plan);

/// The PDF, page for page those sheets. Slow: off the GUI thread. Errors: sheet.card-too-big, those of encodePdf.
[[nodiscard]] Result<QByteArray> pdfOf(const std::vector<Page> &pages, const PrintPlan &plan);

/// The job's media attribute: the paper as printers feed it, upright.
[[nodiscard]] QString mediaOf(const std::vector<Page> &pages, const PrintPlan &plan);

} // namespace thanksmith
