// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryView.h"

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

#include "card/CardFile.h"
#include "layout/Compose.h"
#include "render/ScreenPainter.h"
#include "studio/ErrorText.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QThreadPool>
#include <QVBoxLayout>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr int wide = 1280;
constexpr int typingPause = 150; ///< ms before a search runs

struct Rendered {
    Card card;
    QImage image;
};

/// The card as it was sent, drawn anew. Off the GUI thread.
Result<Rendered> drawAnew(const Result<QByteArray> &bytes, const QString &id, const QSize &room) {
    if (!bytes)
        return failure(bytes);
    const Result<Card> card = parseCard(*bytes, id);
    if (!card)
        return failure(card);
    const Result<Page> page = composePage(*card);
    if (!page)
        return failure(page);
    return Rendered{*card, renderPage(*page, page->size.scaled(room, Qt::KeepAspectRatio).toSize())};
}

} // namespace

HistoryView::HistoryView(Courier &courier, QWidget *parent)
    : QWidget(parent)
    , m_courier(courier)
    , m_loader(courier)
    , m_pictures(new CardPictures(courier, this))
    , m_model(new TimelineModel([this](const TimelineEntry &entry) { return m_pictures->picture(entry); }, this))
    , m_search(new SearchField(tr("Search the history"), this))
    , m_filters(new FilterList(this))
    , m_export(new QuietButton(tr("Export history"), this))
    , m_side(new SidePanel(this))
    , m_fault(new Banner(this))
    , m_middle(new QStackedWidget(this))
    , m_timeline(new TimelineView(this))
    , m_empty(new EmptyHistory(this))
    , m_detail(new DetailPanel(this)) {
    build();
    wireLoader();
    wireDetail();
}

HistoryView::~HistoryView() = default;

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

void HistoryView::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    if (!m_began) {
        m_began = true;
        m_loader.reload();
    }
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

void HistoryView::filterChanged() {
    HistoryFilter filter = m_filters->current();
    filter.words = m_search->text().simplified();
    m_timeline->clearMonthNotes();
    m_loader.setFilter(filter);
}

void HistoryView::takeEntries(const std::vector<TimelineEntry> &entries) {
    m_fault->hide();
    const QString kept = !m_wanted.isEmpty() ? m_wanted : m_detail->entry() ? m_detail->entry()->id() : QString();
    m_model->setEntries(entries);
    const int row = m_model->rowOf(kept);
    if (row >= 0)
        m_wanted.clear();
    const QModelIndex chosen = m_model->index(std::max(0, row), 0);
    const bool moved = chosen != m_timeline->currentIndex();
    m_timeline->setCurrentIndex(chosen);
    if (!moved || !chosen.isValid())
        selectionChanged(); // the same row may stand differently now
    showDesk();
    countMonths();
}

void HistoryView::showDesk() {
    const bool empty = m_model->rowCount() == 0;
    m_middle->setCurrentIndex(empty ? 1 : 0);
    const bool never = empty && m_loader.filter() == HistoryFilter{};
    m_detail->setVisible(!never);
    m_export->setEnabled(!never);
    if (!empty)
        return;
    if (never)
        m_empty->present(tr("The first thank-you is still to come"),
                         tr("Every card that is sent or printed stands here, with its words and its day. "
                            "It all stays on this computer."),
                         tr("Begin a card"));
    else
        m_empty->present(tr("Nothing found"), tr("No card fits this search."), tr("Clear search"));
}

void HistoryView::countMonths() {
    m_timeline->doItemsLayout();
    for (const QDate &month : m_timeline->months())
        m_loader.countMonth(month);
}

void HistoryView::selectionChanged() {
    const QModelIndex index = m_timeline->currentIndex();
    if (!index.isValid()) {
        m_card.reset();
        m_detail->setEntry(std::nullopt);
        return;
    }
    const TimelineEntry &entry = m_model->entry(index.row());
    const bool other = !m_detail->entry() || m_detail->entry()->id() != entry.id();
    m_detail->setEntry(entry);
    if (!other)
        return;
    m_card.reset();
    m_detail->setImage(m_pictures->picture(entry));
    renderSelected();
}

void HistoryView::renderSelected() {
    const QString id = m_detail->entry()->id();
    const QSize room = m_detail->pixelsFor(QSizeF(1000, 1000));
    const QSize box(room.width(), m_detail->pixelsFor(QSizeF(1, 1000)).height());
    m_courier.ask<QByteArray>([id](Stores &stores) { return cardBytes(stores, id); })
        .then(QThreadPool::globalInstance(),
              [id, box](const Result<QByteArray> &bytes) { return drawAnew(bytes, id, box); })
        .then(this, [this, turn = ++m_rendering](const Result<Rendered> &rendered) {
            if (turn != m_rendering || !rendered)
                return; // the small picture stays
            m_card = rendered->card;
            m_detail->setImage(rendered->image);
            m_detail->setCardThere(true);
        });
}

void HistoryView::showCard(const QString &id) {
    m_wanted = id;
    m_search->clear();
    m_filters->showAll();
    m_loader.reload();
}

void HistoryView::showOpen() {
    m_search->clear();
    m_filters->showOpen();
}

void HistoryView::exportTo(const QString &path, bool json) {
    exportHistory(m_courier, path, json).then(this, [this, path](const Result<void> &done) {
        if (done)
            Q_EMIT exported(path);
        else
            m_fault->present(Banner::Tone::Warn, errorText(done.error()));
    });
}

} // namespace thanksmith
