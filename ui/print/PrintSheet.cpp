// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/PrintSheet.h"

#include "ui/common/Banner.h"
#include "ui/common/Buttons.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/Type.h"
#include "ui/print/PrintWork.h"
#include "ui/print/PrinterList.h"

#include "card/Paper.h"
#include "studio/ErrorText.h"

#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QSpinBox>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

const QSize largest(920, 660);
constexpr int roomAround = 48;

QString sizeText(const QSizeF &size) {
    const QLocale locale;
    return PrintSheet::tr("%1 × %2 mm")
        .arg(locale.toString(size.width(), 'g', 4), locale.toString(size.height(), 'g', 4));
}

} // namespace

PrintSheet::~PrintSheet() = default;

void PrintSheet::setCards(std::vector<Card> cards) {
    m_cards = std::move(cards);
    m_pages.reset();
    m_copies->setValue(1);
    m_mode->setCurrentIndex(m_settings.get(onSheets()) ? 1 : 0);
    composeAll(m_cards).then(this, [this](const Result<std::vector<Page>> &pages) { takePages(pages); });
    showReadiness();
}

void PrintSheet::takePages(const Result<std::vector<Page>> &pages) {
    if (!pages) {
        present(pages.error());
        return;
    }
    m_pages = std::make_shared<const std::vector<Page>>(*pages);
    const auto tooLong =
        std::count_if(pages->begin(), pages->end(), [](const Page &page) { return page.fit == Fit::TooLong; });
    if (tooLong > 0)
        m_fault->present(Banner::Tone::Warn, tr("On %n cards the words do not fit.", nullptr, int(tooLong)));
    QStringList missing;
    for (const Page &page : *pages)
        missing += page.missingGlyphs;
    missing.removeDuplicates();
    if (tooLong == 0 && !missing.isEmpty())
        m_fault->present(Banner::Tone::Warn,
                         tr("No installed font has these characters, they are left out: %1").arg(missing.join(u' ')));
    QStringList names;
    for (const Card &card : m_cards)
        names << (card.texts.to.isEmpty() ? card.texts.title : card.texts.to).simplified();
    m_preview->setPages(m_pages, names);
    if (m_plan.mode == PrintPlan::Mode::Sheets && m_cards.size() == 1)
        fillSheet();
    if (m_cards.size() > 1 && cardsPerSheet(m_pages->front().size, m_plan) < 2)
        m_mode->setCurrentIndex(0); // no sheet takes several
    planChanged();
}

void PrintSheet::showEvent(QShowEvent *event) {
    const QSize room =
        parentWidget() != nullptr ? parentWidget()->window()->size() - QSize(roomAround, roomAround) : largest;
    body()->setFixedSize(room.boundedTo(largest).expandedTo(QSize(840, 560)));
    Sheet::showEvent(event);
    m_preview->sheets()->setFocus(Qt::OtherFocusReason); // until there is something to confirm
    loadPrinters();
}

void PrintSheet::loadPrinters() {
    m_looking->show();
    m_noPrinters->hide();
    m_printers->hide();
    findPrinters(m_queue).then(this, [this](const Result<std::vector<Printer>> &printers) { takePrinters(printers); });
}

void PrintSheet::takePrinters(const Result<std::vector<Printer>> &printers) {
    m_looking->hide();
    m_printers->setVisible(printers.has_value());
    if (printers) {
        m_printers->setPrinters(*printers, m_settings.get(lastPrinter));
    } else {
        m_printers->setPrinters({}, {});
        m_noPrinters->present(Banner::Tone::Warn, errorText(printers.error()), tr("Look again"));
        if (focusWidget() == m_preview->sheets())
            m_save->setFocus(Qt::OtherFocusReason); // the way that is left
        Q_EMIT failed(printers.error());
    }
    showReadiness();
}

void PrintSheet::present(const Error &error) {
    m_fault->present(Banner::Tone::Warn, errorText(error));
    Q_EMIT failed(error);
}

void PrintSheet::planChanged() {
    m_plan = chosenPlan();
    showPaper();
    if (!m_pages)
        return;
    Result<std::vector<PlannedSheet>> sheets = planSheets(*m_pages, m_plan);
    m_planOk = sheets.has_value();
    if (!sheets) {
        m_planFault = errorText(sheets.error());
        present(sheets.error());
        m_preview->setSheets(m_pages, {});
    } else {
        if (!m_planFault.isEmpty() && m_fault->text() == m_planFault)
            m_fault->hide();
        const int count = int(sheets->size());
        m_preview->setSheets(m_pages, std::move(*sheets));
        showFacts(count);
    }
    showReadiness();
}

PrintPlan PrintSheet::chosenPlan() const {
    PrintPlan plan;
    plan.mode = m_mode->currentIndex() == 1 ? PrintPlan::Mode::Sheets : PrintPlan::Mode::OneByOne;
    plan.sheet = sheetSizes()[std::size_t(std::max(0, m_paper->currentIndex()))].id;
    plan.copies = m_copies->value();
    plan.touching = m_touching->isChecked();
    plan.marks = m_marks->isChecked();
    return plan;
}

void PrintSheet::fillSheet() {
    m_plan = chosenPlan();
    if (m_pages && !m_pages->empty())
        m_copies->setValue(std::max(1, cardsPerSheet(m_pages->front().size, m_plan)));
}

void PrintSheet::showPaper() {
    const bool sheets = m_plan.mode == PrintPlan::Mode::Sheets;
    m_paper->setVisible(sheets);
    m_ownPaper->setVisible(!sheets);
    m_fill->setVisible(sheets && m_cards.size() == 1);
    m_marks->setVisible(sheets);
    offerTouching();
    if (!m_cards.empty()) {
        const Paper *paper = findPaper(m_cards.front().paper);
        m_ownPaper->setText(paper ? tr("%1, %2", "paper, size")
                                        .arg(paper->name.in(QLocale().bcp47Name()),
                                             sizeText(paper->oriented(m_cards.front().landscape)))
                                  : QString());
    }
}

/// Cards that touch are a choice where more of them fit that way.
void PrintSheet::offerTouching() {
    bool offered = false;
    if (m_plan.mode == PrintPlan::Mode::Sheets && m_pages && !m_pages->empty()) {
        PrintPlan plan = m_plan;
        plan.touching = false;
        const int apart = cardsPerSheet(m_pages->front().size, plan);
        plan.touching = true;
        const int touching = cardsPerSheet(m_pages->front().size, plan);
        offered = touching > apart;
        m_touching->setText(tr("Edge to edge: %1 on a sheet instead of %2").arg(touching).arg(apart));
        m_plan.touching = m_plan.touching && offered;
    }
    m_touching->setVisible(offered);
    m_rim->setVisible(offered && m_plan.touching);
}

void PrintSheet::showFacts(int sheets) {
    const int cards = int(m_cards.size()) * m_plan.copies;
    const int papers = m_plan.mode == PrintPlan::Mode::Sheets ? sheets : sheets * m_plan.copies;
    m_facts->setText(tr("%1 on %2, one-sided", "4 cards / 1 sheet")
                         .arg(tr("%n cards", nullptr, cards), tr("%n sheets", nullptr, papers)));
}

void PrintSheet::showReadiness() {
    QString reason;
    if (m_busy)
        reason = tr("Handing over to the printer …");
    else if (!m_pages)
        reason = tr("The cards are being laid out.");
    else if (!m_planOk)
        reason = tr("The card does not fit this paper.");
    else if (m_printers->current() == nullptr)
        reason = tr("There is no printer to print on.");
    else if (!m_printers->current()->accepting)
        reason = tr("This printer is not accepting jobs.");
    m_print->setBlocked(reason);
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    if (reason.isEmpty() && !m_begun && isVisible()) {
        m_begun = true;
        if (focusWidget() == m_preview->sheets())
            m_print->setFocus(Qt::OtherFocusReason);
    }
    m_save->setEnabled(m_pages && m_planOk && !m_busy);
    m_preview->setTestEnabled(reason.isEmpty());
}

} // namespace thanksmith
