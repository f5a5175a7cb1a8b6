// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/PrintQueue.h"

#include <QSizeF>

#include <functional>

class QWidget;

namespace thanksmith {

/// What the system's print dialog begins with.
struct DriverRequest {
    QString printer; ///< Printer::name
    QString title;
    QSizeF paper; ///< mm
    QString media;
    int copies = 1;
    int pages = 1;
};

/// What it was left with: a ticket, or a file to write the PDF to.
struct DriverAnswer {
    PrintTicket ticket;
    QString file;
};

/// Asks for the driver's options and calls back; not at all where it is cancelled. Must not block.
using DriverDialog = std::function<void(QWidget *parent, const DriverRequest &, std::function<void(DriverAnswer)>)>;

/// The system's print dialog (QPrintDialog).
[[nodiscard]] DriverDialog systemDriverDialog();

} // namespace thanksmith
