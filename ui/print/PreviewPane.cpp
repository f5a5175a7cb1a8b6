// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/PreviewPane.h"

#include "ui/common/Buttons.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/Type.h"
#include "ui/print/CardOverview.h"

#include <QEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace thanksmith {

namespace {

constexpr int topRoom = 72;
constexpr int footRoom = 64;

} // namespace

PreviewPane::PreviewPane(QWidget *parent)
    : DeskPane(Place::SheetCorner, parent)
    , m_view(new SegmentedControl(this))
    , m_stack(new QStackedWidget(this))
    , m_cardsPage(new QWidget)
    , m_sheets(new SheetPreview)
    , m_cards(new CardOverview) {
    m_view->setAccessibleName(tr("What is seen"));
    m_view->addSegment(tr("Sheets"));
    m_view->addSegment(tr("All cards"));
    m_view->hide();
    m_stack->addWidget(m_sheets);
    auto *around = new QVBoxLayout(m_cardsPage);
    around->setContentsMargins(20, topRoom, 4, 0);
    around->addWidget(m_cards);
    m_stack->addWidget(m_cardsPage);
    makePager();
    connect(m_view, &SegmentedControl::currentChanged, this, [this](int view) {
        m_stack->setCurrentIndex(view);
        place();
    });
    connect(m_sheets, &SheetPreview::currentChanged, this, &PreviewPane::showSheet);
    connect(m_cards, &CardOverview::chosen, this, &PreviewPane::goToPage);
    m_view->setCurrentIndex(0);
}

void PreviewPane::makePager() {
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
}

void PreviewPane::resizeEvent(QResizeEvent *event) {
    DeskPane::resizeEvent(event);
    place();
}

void PreviewPane::changeEvent(QEvent *event) {
    DeskPane::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        place();
}

/// What is above and below the sheet lies over it, so that its shadow ends nowhere.
void PreviewPane::place() {
    const bool many = !m_view->isHidden();
    const bool pages = m_sheets->sheetCount() > 1 && m_stack->currentIndex() == 0;
    m_stack->setGeometry(rect());
    m_sheets->setMargins({32, many ? topRoom : 32, 32, pages ? footRoom : 32});
    m_view->resize(m_view->sizeHint());
    m_view->move((width() - m_view->width()) / 2, 18);
    m_pager->setVisible(pages);
    m_pager->resize(m_pager->sizeHint());
    m_pager->move((width() - m_pager->width()) / 2, height() - m_pager->height() - 8);
    for (QWidget *over : {static_cast<QWidget *>(m_view), m_pager})
        over->raise();
}

void PreviewPane::setPages(const Pages &pages, const QStringList &names) {
    m_cards->setPages(pages, names);
    m_view->setVisible(pages && pages->size() > 1);
    if (m_view->isHidden())
        m_view->setCurrentIndex(0);
    place();
}

void PreviewPane::setSheets(const Pages &pages, std::vector<PlannedSheet> sheets) {
    m_planned = sheets;
    m_sheets->setSheets(pages, std::move(sheets));
}

void PreviewPane::setTestEnabled(bool enabled) {
    m_test->setEnabled(enabled);
}

void PreviewPane::showSheet(int sheet) {
    m_number->setText(tr("Sheet %1 of %2").arg(sheet + 1).arg(m_sheets->sheetCount()));
    m_previous->setEnabled(sheet > 0);
    m_next->setEnabled(sheet + 1 < m_sheets->sheetCount());
    place();
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
