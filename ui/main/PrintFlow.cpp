// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/PrintFlow.h"

#include "studio/CardDocument.h"
#include "ui/main/CardFiles.h"
#include "ui/main/ManyFlow.h"
#include "ui/print/PrintSheet.h"

#include <QFileInfo>

namespace thanksmith {

PrintFlow::PrintFlow(Services &services, CardDocument &document, ManyFlow &many, CardFiles &files, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_document(document)
    , m_many(many)
    , m_files(files)
    , m_window(window) {}

void PrintFlow::print() {
    if (m_many.isOn())
        m_many.whenReady([this](std::vector<Card> cards) { printCards(std::move(cards)); });
    else
        printCards({m_document.card()});
}

void PrintFlow::printCards(std::vector<Card> printed) {
    const int count = int(printed.size());
    auto *sheet = new PrintSheet(m_services.settings, m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setCards(std::move(printed));
    connect(sheet, &PrintSheet::printed, this, [this, count](const QString &printer, const std::vector<Card> &cards) {
        m_services.courier.recordPrinted(cards, printer, m_document.begunAt());
        m_files.markSent();
        Q_EMIT said(count > 1 ? tr("%n cards are at the printer.", nullptr, count)
                              : tr("Your card is at the printer."));
    });
    connect(sheet, &PrintSheet::savedPdf, this,
            [this](const QString &path) { Q_EMIT said(tr("Exported as %1").arg(QFileInfo(path).fileName())); });
    sheet->open();
}

} // namespace thanksmith
