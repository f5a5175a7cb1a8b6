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

#include <QStackedWidget>
#include <QThreadPool>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

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

void HistoryView::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    if (!m_began) {
        m_began = true;
        m_loader.reload();
    }
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
