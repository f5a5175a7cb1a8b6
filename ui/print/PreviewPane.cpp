// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/PreviewPane.h"

#include "ui/common/Buttons.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/Type.h"
#include "ui/print/CardOverview.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace thanksmith {

PreviewPane::PreviewPane(QWidget *parent)
    : DeskPane(Place::SheetCorner, parent)
    , m_view(new SegmentedControl(this))
    , m_stack(new QStackedWidget(this))
    , m_sheets(new SheetPreview)
    , m_cards(new CardOverview) {
    m_view->setAccessibleName(tr("What is seen"));
    m_view->addSegment(tr("Sheets"));
    m_view->addSegment(tr("All cards"));
    m_view->hide();
    m_stack->addWidget(m_sheets);
    auto *cards = new QWidget;
    auto *around = new QVBoxLayout(cards);
    around->setContentsMargins(20, 12, 4, 12);
    around->addWidget(m_cards);
    m_stack->addWidget(cards);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 10);
    column->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(0, 20, 0, 0);
    top->addStretch(1);
    top->addWidget(m_view);
    top->addStretch(1);
    column->addLayout(top);
    column->addWidget(m_stack, 1);
    column->addWidget(makePager(), 0, Qt::AlignHCenter);
    connect(m_view, &SegmentedControl::currentChanged, this, [this](int view) {
        m_stack->setCurrentIndex(view);
        m_pager->setVisible(view == 0 && m_sheets->sheetCount() > 1);
    });
    connect(m_sheets, &SheetPreview::currentChanged, this, &PreviewPane::showSheet);
    connect(m_cards, &CardOverview::chosen, this, &PreviewPane::goToPage);
    m_view->setCurrentIndex(0);
}

QWidget *PreviewPane::makePager() {
    m_pager = new QWidget(this);
    auto *row = new QHBoxLayout(m_pager);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_previous = new IconButton(Icon::ChevronLeft, tr("Previous sheet"), m_pager);
    m_next = new IconButton(Icon::ChevronRight, tr("Next sheet"), m_pager);
    m_number = new QLabel(m_pager);
    m_number->setFont(uiFont(TextRole::Button));
    m_number->setTextFormat(Qt::PlainText);
    m_test = new LinkButton(tr("Print this one as a test"), m_pager);
    m_test->setObjectName(QStringLiteral("test"));
    m_test->setToolTip(tr("Only this sheet; the others wait until it came out well."));
    row->addWidget(m_previous);
    row->addWidget(m_number);
    row->addWidget(m_next);
    row->addSpacing(8);
    row->addWidget(m_test);
    connect(m_previous, &IconButton::clicked, this, [this] { m_sheets->setCurrent(m_sheets->current() - 1); });
    connect(m_next, &IconButton::clicked, this, [this] { m_sheets->setCurrent(m_sheets->current() + 1); });
    connect(m_test, &LinkButton::clicked, this, [this] { Q_EMIT testRequested(m_sheets->current()); });
    m_pager->hide();
    return m_pager;
}

void PreviewPane::setPages(const Pages &pages, const QStringList &names) {
    m_cards->setPages(pages, names);
    m_view->setVisible(pages && pages->size() > 1);
    if (!m_view->isVisibleTo(this))
        m_view->setCurrentIndex(0);
}

void PreviewPane::setSheets(const Pages &pages, std::vector<PlannedSheet> sheets) {
    m_planned = sheets;
    m_sheets->setSheets(pages, std::move(sheets));
}

void PreviewPane::setTestEnabled(bool enabled) {
    m_test->setEnabled(enabled);
}

void PreviewPane::showSheet(int sheet) {
    m_pager->setVisible(m_sheets->sheetCount() > 1 && m_stack->currentIndex() == 0);
    m_number->setText(tr("Sheet %1 of %2").arg(sheet + 1).arg(m_sheets->sheetCount()));
    m_previous->setEnabled(sheet > 0);
    m_next->setEnabled(sheet + 1 < m_sheets->sheetCount());
}

void PreviewPane::goToPage(int page) {
    const auto holds = [page](const PlannedSheet &sheet) {
        return std::any_of(sheet.cards.begin(), sheet.cards.end(),
                           [page](const CardPlace &card) { return card.page == page; });
    };
    const auto found = std::find_if(m_planned.begin(), m_planned.end(), holds);
    if (found == m_planned.end())
        return;
    m_sheets->setCurrent(int(found - m_planned.begin()));
    m_view->setCurrentIndex(0);
    m_sheets->setFocus(Qt::OtherFocusReason);
}

} // namespace thanksmith
