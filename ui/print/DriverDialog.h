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

/// What plug-in "printdialog" offers.
class SystemDriverDialog {
public:
    virtual ~SystemDriverDialog() = default;
    /// May be destroyed while what it opened stands.
    virtual void open(QWidget *parent, const DriverRequest &request, std::function<void(DriverAnswer)> done) = 0;
};

/// The system's print dialog (QPrintDialog), loaded at first use; where it is missing, all goes as requested.
[[nodiscard]] DriverDialog systemDriverDialog();

} // namespace thanksmith
