// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/PrintSheet.h"

#include <QFuture>

// What printing does off the GUI thread.
namespace thanksmith {

/// Errors: those of composePage.
[[nodiscard]] QFuture<Result<std::vector<Page>>> composeAll(const std::vector<Card> &cards);
/// Errors: print.unavailable, print.no-printer, plugin.missing.
[[nodiscard]] QFuture<Result<std::vector<Printer>>> findPrinters(const QueueSource &queue);
/// Makes the PDF and hands it over; the job's number. Errors: those of pdfOf and PrintQueue::submit.
[[nodiscard]] QFuture<Result<int>> sendToPrinter(const QueueSource &queue, const Pages &pages, const PrintPlan &plan,
                                                 const PrintTicket &ticket);
/// Errors: those of pdfOf and writeFile.
[[nodiscard]] QFuture<Result<void>> savePdf(const Pages &pages, const PrintPlan &plan, const QString &path);

/// A title as a file name: without what file systems refuse.
[[nodiscard]] QString fileNameOf(const QString &title);

} // namespace thanksmith
