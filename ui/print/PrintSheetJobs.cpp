// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/PrintSheet.h"

#include "ui/common/Banner.h"
#include "ui/print/PrintWork.h"
#include "ui/print/PrinterList.h"

#include <QCheckBox>
#include <QFileDialog>

// The sheet's jobs: what goes to the driver, the printer, or a file.
namespace thanksmith {
using namespace Qt::StringLiterals;

QString PrintSheet::jobTitle() const {
    const QString title = m_cards.empty() ? QString() : m_cards.front().texts.title.simplified();
    return title.isEmpty() ? tr("Card") : title;
}

void PrintSheet::remember() {
    m_settings.set(lastPrinter, m_printers->current()->name);
    m_settings.set(lastSheet, m_plan.sheet);
    m_settings.set(onSheets(), m_plan.mode == PrintPlan::Mode::Sheets);
    m_settings.set(lastTouching, m_touching->isChecked());
    m_settings.set(lastMarks, m_plan.marks);
}

void PrintSheet::ask(const std::vector<PlannedSheet> &sheets, int copies, std::function<void(DriverAnswer)> done) {
    DriverRequest request;
    request.printer = m_printers->current()->name;
    request.title = jobTitle();
    request.paper = sheets.front().size;
    request.media = mediaOf(*m_pages, m_plan);
    request.copies = copies;
    request.pages = int(sheets.size());
    m_driver(this, request, std::move(done));
}

void PrintSheet::askDriver() {
    if (m_printers->current() == nullptr || !m_pages)
        return;
    remember();
    ask(*planSheets(*m_pages, m_plan), m_plan.mode == PrintPlan::Mode::Sheets ? 1 : m_plan.copies,
        [this](const DriverAnswer &answer) { submit(answer); });
}

void PrintSheet::askDriverForTest(int sheet) {
    if (m_printers->current() == nullptr || !m_pages)
        return;
    remember();
    const PlannedSheet planned = (*planSheets(*m_pages, m_plan))[std::size_t(sheet)];
    ask({planned}, 1,
        [this, one = oneSheet(*m_pages, planned, m_plan)](const DriverAnswer &answer) { submitTest(answer, one); });
}

void PrintSheet::submitTest(const DriverAnswer &answer, const OneSheet &one) {
    const auto pages = std::make_shared<const std::vector<Page>>(one.pages);
    if (!answer.file.isEmpty()) {
        savePdf(pages, one.plan, answer.file).then(this, [this](const Result<void> &done) {
            if (!done)
                present(done.error());
        });
        return;
    }
    setBusy(true);
    sendToPrinter(m_queue, pages, one.plan, answer.ticket).then(this, [this](const Result<int> &job) {
        setBusy(false);
        if (!job)
            present(job.error());
        else
            m_fault->present(Banner::Tone::Info,
                             tr("The test sheet is at the printer. When it came out well, print them all."));
    });
}

void PrintSheet::submit(const DriverAnswer &answer) {
    if (!answer.file.isEmpty()) {
        writePdf(answer.file);
        return;
    }
    setBusy(true);
    sendToPrinter(m_queue, m_pages, m_plan, answer.ticket)
        .then(this, [this, name = answer.ticket.printer](const Result<int> &job) {
            setBusy(false);
            if (!job) {
                present(job.error());
                return;
            }
            Q_EMIT printed(name, m_cards);
            accept();
        });
}

void PrintSheet::askForFile() {
    auto *dialog = new QFileDialog(this, tr("Save as PDF"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF (*.pdf)"));
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(fileNameOf(jobTitle()) + u".pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &PrintSheet::writePdf);
    dialog->open();
}

void PrintSheet::writePdf(const QString &path) {
    setBusy(true);
    savePdf(m_pages, m_plan, path).then(this, [this, path](const Result<void> &done) {
        setBusy(false);
        if (!done) {
            present(done.error());
            return;
        }
        Q_EMIT savedPdf(path);
        accept();
    });
}

void PrintSheet::setBusy(bool busy) {
    m_busy = busy;
    if (busy)
        m_fault->hide();
    showReadiness();
}

} // namespace thanksmith
