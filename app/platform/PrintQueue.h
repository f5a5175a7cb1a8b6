// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QMap>

#include <memory>
#include <vector>

namespace thanksmith {

/// A printer of the system.
struct Printer {
    QString name;  ///< the queue, as jobs name it
    QString title; ///< for people ("Office 3"); the name where it has none
    QString place; ///< where it stands; may be empty
    bool isDefault = false;
    bool accepting = true; ///< takes jobs now
    bool stopped = false;  ///< takes jobs, but does not print them until somebody sees to it

    bool operator==(const Printer &) const = default;
};

/// What is handed to a printer besides the pages.
struct PrintTicket {
    QString printer; ///< Printer::name
    QString title;   ///< of the job, as the queue shows it
    /// IPP attributes as CUPS takes them: "copies", "media" ("iso_a4_210x297mm", "Custom.105x148mm"), "sides",
    /// "page-ranges", "print-scaling", and options of the driver.
    QMap<QString, QString> options;

    bool operator==(const PrintTicket &) const = default;
};

/// The system's print queue. Blocks on the print server: off the GUI thread. Use one queue from one thread at a time.
class PrintQueue {
public:
    PrintQueue() = default;
    PrintQueue(const PrintQueue &) = delete;
    PrintQueue &operator=(const PrintQueue &) = delete;
    virtual ~PrintQueue() = default;

    /// All printers, the default one first. Errors: print.unavailable (arg: the system's reason), print.no-printer.
    [[nodiscard]] virtual Result<std::vector<Printer>> printers() = 0;
    /// Hands a PDF over; returns the job's number. Errors (subject: the printer): print.unavailable (arg: reason),
    /// print.unknown-printer, print.refused (arg: reason).
    [[nodiscard]] virtual Result<int> submit(const PrintTicket &ticket, const QByteArray &pdf) = 0;
};

/// The system's queue (CUPS, in the plug-in library "cups"). Errors: plugin.missing.
[[nodiscard]] Result<std::unique_ptr<PrintQueue>> systemPrintQueue();

} // namespace thanksmith
