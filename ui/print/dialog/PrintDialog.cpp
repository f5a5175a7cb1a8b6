// SPDX-License-Identifier: GPL-3.0-or-later
// Qt's printing is loaded when somebody prints.
#include "ui/print/DriverDialog.h"

#include <QPageSize>
#include <QPrintDialog>
#include <QPrintEngine>
#include <QPrinter>

#include <memory>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

/// Qt's CUPS engine keeps what was chosen of the driver's own options under this key, as name, value, name, value ...
/// (the engine declares it in a private header).
constexpr auto driverOptions = QPrintEngine::PrintEnginePropertyKey(0xfe00);

QString sidesOf(QPrinter::DuplexMode duplex) {
    switch (duplex) {
    case QPrinter::DuplexLongSide:
        return u"two-sided-long-edge"_s;
    case QPrinter::DuplexShortSide:
        return u"two-sided-short-edge"_s;
    case QPrinter::DuplexNone:
        return u"one-sided"_s;
    case QPrinter::DuplexAuto:
        break; // as the printer is set up
    }
    return {};
}

PrintTicket ticketOf(const QPrinter &printer, const DriverRequest &request) {
    PrintTicket ticket;
    ticket.printer = printer.printerName();
    ticket.title = request.title;
    const QStringList chosen = printer.printEngine()->property(driverOptions).toStringList();
    for (qsizetype i = 0; i + 1 < chosen.size(); i += 2)
        ticket.options.insert(chosen[i], chosen[i + 1]);
    ticket.options.insert(u"copies"_s, QString::number(printer.copyCount()));
    ticket.options.insert(u"multiple-document-handling"_s, printer.collateCopies()
                                                               ? u"separate-documents-collated-copies"_s
                                                               : u"separate-documents-uncollated-copies"_s);
    ticket.options.insert(u"media"_s, request.media);
    ticket.options.insert(u"print-scaling"_s, u"none"_s); // the cards have their true size
    if (const QString sides = sidesOf(printer.duplex()); !sides.isEmpty())
        ticket.options.insert(u"sides"_s, sides);
    if (printer.colorMode() == QPrinter::GrayScale)
        ticket.options.insert(u"print-color-mode"_s, u"monochrome"_s);
    if (printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0)
        ticket.options.insert(u"page-ranges"_s, u"%1-%2"_s.arg(printer.fromPage()).arg(printer.toPage()));
    return ticket;
}

class PrintDialog final : public SystemDriverDialog {
public:
    void open(QWidget *parent, const DriverRequest &request, std::function<void(DriverAnswer)> done) override {
        auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setPrinterName(request.printer);
        printer->setDocName(request.title);
        printer->setPageSize(QPageSize(request.paper, QPageSize::Millimeter));
        printer->setCopyCount(request.copies);
        printer->setFromTo(1, request.pages);
        printer->setPrintRange(QPrinter::AllPages);
        auto *dialog = new QPrintDialog(printer.get(), parent);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintPageRange |
                           QAbstractPrintDialog::PrintCollateCopies);
        dialog->setMinMax(1, request.pages);
        QObject::connect(dialog, &QDialog::accepted, parent, [printer, request, done = std::move(done)] {
            if (!printer->outputFileName().isEmpty())
                done({{}, printer->outputFileName()});
            else
                done({ticketOf(*printer, request), {}});
        });
        dialog->open();
    }
};

} // namespace

} // namespace thanksmith

extern "C" Q_DECL_EXPORT thanksmith::SystemDriverDialog *thanksmith_create_printdialog() {
    return new thanksmith::PrintDialog;
}
