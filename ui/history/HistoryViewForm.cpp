// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryView.h"

#include "studio/ErrorText.h"
#include "ui/common/Banner.h"
#include "ui/common/Buttons.h"
#include "ui/common/Fields.h"
#include "ui/history/CardPictures.h"
#include "ui/history/DetailPanel.h"
#include "ui/history/EmptyHistory.h"
#include "ui/history/FilterList.h"
#include "ui/history/HistoryExportFile.h"
#include "ui/history/SidePanel.h"
#include "ui/history/TimelineModel.h"
#include "ui/history/TimelineView.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

// What stands where in the view, and what runs between its parts.
namespace thanksmith {

namespace {

constexpr int wide = 1280;
constexpr int typingPause = 150; ///< ms before a search runs

} // namespace

void HistoryView::build() {
    m_timeline->setModel(m_model);
    m_middle->addWidget(m_timeline);
    m_middle->addWidget(m_empty);
    m_fault->setFloating(true);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(7, 16, 7, 20);
    side->setSpacing(16);
    const auto addNarrow = [side](QWidget *part) { // the rows' fill reaches beyond, so that words stand under words
        auto *row = new QHBoxLayout;
        row->setContentsMargins(13, 0, 13, 0);
        row->addWidget(part);
        side->addLayout(row);
    };
    addNarrow(m_search);
    side->addWidget(m_filters, 1);
    addNarrow(m_export);
    m_export->setGlyph(Icon::Export);
    m_export->setMenu(historyExportMenu(this, [this](const QString &path, bool json) { exportTo(path, json); }));
    auto *middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_fault);
    middle->addWidget(m_middle, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addLayout(middle, 1);
    row->addWidget(m_detail);
    m_side->setFixedWidth(308);
    m_detail->setFixedWidth(344);

    auto *find = new QAction(tr("Search the history"), this);
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(find);
    connect(find, &QAction::triggered, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    m_searchSoon.setSingleShot(true);
    m_searchSoon.setInterval(typingPause);
    connect(m_search, &QLineEdit::textChanged, &m_searchSoon, qOverload<>(&QTimer::start));
    connect(&m_searchSoon, &QTimer::timeout, this, &HistoryView::filterChanged);
    connect(m_filters, &FilterList::chosen, this, &HistoryView::filterChanged);
    connect(m_empty, &EmptyHistory::actionTriggered, this, [this] {
        if (m_loader.filter() == HistoryFilter{}) {
            Q_EMIT newCardWanted();
            return;
        }
        m_search->clear();
        m_filters->showAll();
        m_search->setFocus(Qt::OtherFocusReason);
    });
    connect(m_fault, &Banner::actionTriggered, &m_loader, &HistoryLoader::reload);
}

void HistoryView::wireLoader() {
    connect(&m_loader, &HistoryLoader::countsChanged, m_filters, &FilterList::setCounts);
    connect(&m_loader, &HistoryLoader::entriesChanged, this, &HistoryView::takeEntries);
    connect(&m_loader, &HistoryLoader::monthCounted, this, [this](QDate month, int cards, int people) {
        m_timeline->setMonthNote(month, cards == 0 ? QString() : monthNote(cards, people));
    });
    connect(&m_loader, &HistoryLoader::addressCounted, m_detail, &DetailPanel::setEraseCount);
    connect(&m_loader, &HistoryLoader::failed, this,
            [this](const Error &error) { m_fault->present(Banner::Tone::Warn, errorText(error), tr("Try again")); });
    connect(m_timeline, &TimelineView::moreWanted, &m_loader, &HistoryLoader::loadMore);
    connect(m_timeline, &TimelineView::opened, m_detail, &DetailPanel::takeFocus);
    connect(m_timeline->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryView::selectionChanged);
    connect(m_pictures, &CardPictures::came, this, [this](const QString &id) {
        m_model->pictureCame(id);
        if (m_detail->entry() && m_detail->entry()->id() == id && !m_card)
            m_detail->setImage(m_pictures->picture(*m_detail->entry()));
    });
}

void HistoryView::wireDetail() {
    connect(m_detail, &DetailPanel::newCardWanted, this, [this] { Q_EMIT openAsNewCard(*m_card); });
    connect(m_detail, &DetailPanel::exportWanted, this, [this] { Q_EMIT exportCard(*m_card); });
    connect(m_detail, &DetailPanel::retryWanted, &m_courier, &Courier::retry);
    connect(m_detail, &DetailPanel::sendNowWanted, this, [this](const QString &id) { m_courier.schedule({id}, {}); });
    connect(m_detail, &DetailPanel::cancelWanted, this, [this](const QString &id) {
        m_courier.cancel(id);
        if (m_card)
            Q_EMIT withdrawn(*m_card);
    });
    connect(m_detail, &DetailPanel::resolveWanted, &m_courier, &Courier::resolve);
    connect(m_detail, &DetailPanel::signInWanted, this, &HistoryView::signInWanted);
    connect(m_detail, &DetailPanel::eraseCountWanted, &m_loader, &HistoryLoader::countAddress);
    connect(m_detail, &DetailPanel::eraseWanted, &m_courier, &Courier::erasePerson);
    connect(&m_courier, &Courier::erased, m_pictures, &CardPictures::clear);
}

void HistoryView::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    const bool narrow = width() < wide;
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    m_side->setFixedWidth(narrow ? 256 : 308);
    m_detail->setFixedWidth(narrow ? 304 : 344);
}

} // namespace thanksmith
