// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryLoader.h"

#include <QSet>

#include <algorithm>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 100;
constexpr int countPage = 500;
constexpr int soonMs = 60;

/// Goes through a query page by page until `visit` says false.
template <class Visit>
Result<void> eachItem(History &history, History::Query query, Visit visit) {
    query.limit = countPage;
    for (;;) {
        const Result<std::vector<HistoryItem>> page = history.list(query);
        if (!page)
            return failure(page);
        for (const HistoryItem &item : *page) {
            if (!visit(item))
                return {};
        }
        if (int(page->size()) < countPage)
            return {};
        query.beforeRow = page->back().row;
    }
}

QDate monthOf(const QDateTime &time) {
    const QDate day = time.toLocalTime().date();
    return {day.year(), day.month(), 1};
}

bool passes(const HistoryFilter &filter, const OutboxItem &item) {
    return (filter.channel.isEmpty() || item.channel == filter.channel) && matches(item, filter.words);
}

struct MonthCount {
    int cards = 0;
    int people = 0;
};

Result<MonthCount> countIn(Stores &stores, const HistoryFilter &filter, const History::Query &query, QDate month) {
    MonthCount count;
    QSet<QString> people;
    const auto add = [&](const Recipient &to) {
        ++count.cards;
        people.insert(addressKey(to.address.isEmpty() ? to.name : to.address));
    };
    const Result<std::vector<OutboxItem>> open = stores.outbox->open();
    if (!open)
        return failure(open);
    for (const OutboxItem &item : *open) {
        if (monthOf(item.createdAt) == month && passes(filter, item))
            add(item.to);
    }
    if (filter.kind == HistoryFilter::Kind::Open) {
        count.people = int(people.size());
        return count;
    }
    const Result<void> done = eachItem(*stores.history, query, [&](const HistoryItem &item) {
        const QDate at = monthOf(item.sentAt);
        if (at != month)
            return at > month; // newer ones come first
        add(item.to);
        return true;
    });
    if (!done)
        return failure(done);
    count.people = int(people.size());
    return count;
}

Result<int> countCardsTo(Stores &stores, const QString &address) {
    int cards = 0;
    const QString key = addressKey(address);
    History::Query query;
    query.words = address;
    const Result<void> done = eachItem(*stores.history, query, [&](const HistoryItem &item) {
        cards += addressKey(item.to.address) == key ? 1 : 0;
        return true;
    });
    if (!done)
        return failure(done);
    const Result<std::vector<OutboxItem>> open = stores.outbox->open();
    if (!open)
        return failure(open);
    for (const OutboxItem &item : *open)
        cards += addressKey(item.to.address) == key ? 1 : 0;
    return cards;
}

} // namespace

HistoryLoader::HistoryLoader(Courier &courier, QObject *parent)
    : QObject(parent)
    , m_courier(courier) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &HistoryLoader::reload);
    const auto soon = [this] { m_soon.start(); };
    connect(&courier, &Courier::historyChanged, this, soon);
    connect(&courier, &Courier::outboxChanged, this, soon);
    connect(&courier, &Courier::erased, this, soon);
    connect(&courier, &Courier::ready, this, soon);
}

History::Query HistoryLoader::query() const {
    History::Query wanted;
    wanted.words = m_filter.words;
    wanted.channel = m_filter.channel;
    return wanted;
}

void HistoryLoader::setFilter(const HistoryFilter &filter) {
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_sent.clear();
    reload();
}

void HistoryLoader::reload() {
    m_soon.stop();
    m_loading = true;
    const int generation = ++m_generation;
    History::Query wanted = query();
    wanted.limit = std::max(pageSize, int(m_sent.size()));
    const int limit = wanted.limit;
    const bool sentToo = m_filter.kind != HistoryFilter::Kind::Open;
    m_courier
        .ask<Answer>([wanted, sentToo](Stores &stores) -> Result<Answer> {
            Answer answer;
            if (sentToo) {
                auto sent = stores.history->list(wanted);
                if (!sent)
                    return failure(sent);
                answer.sent = std::move(*sent);
            }
            auto open = stores.outbox->open();
            if (!open)
                return failure(open);
            answer.open = std::move(*open);
            auto counts = stores.history->counts(wanted.words);
            if (!counts)
                return failure(counts);
            answer.counts = std::move(*counts);
            return answer;
        })
        .then(this, [this, generation, limit](const Result<Answer> &answer) {
            if (generation != m_generation)
                return;
            m_loading = false;
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            m_complete = int(answer->sent.size()) < limit;
            take(*answer);
        });
}

void HistoryLoader::take(const Answer &answer) {
    m_sent = answer.sent;
    m_open = answer.open;
    Q_EMIT countsChanged(answer.counts, answer.open, m_filter.words);
    tell();
}

void HistoryLoader::tell() {
    std::vector<OutboxItem> open;
    std::copy_if(m_open.begin(), m_open.end(), std::back_inserter(open),
                 [this](const OutboxItem &item) { return passes(m_filter, item); });
    Q_EMIT entriesChanged(timelineOf(open, m_sent));
}

void HistoryLoader::loadMore() {
    if (m_loading || m_complete || m_sent.empty())
        return;
    m_loading = true;
    History::Query wanted = query();
    wanted.beforeRow = m_sent.back().row;
    wanted.limit = pageSize;
    m_courier.ask<std::vector<HistoryItem>>([wanted](Stores &stores) { return stores.history->list(wanted); })
        .then(this, [this, generation = m_generation](const Result<std::vector<HistoryItem>> &page) {
            if (generation != m_generation)
                return;
            m_loading = false;
            if (!page) {
                Q_EMIT failed(page.error());
                return;
            }
            m_complete = int(page->size()) < pageSize;
            m_sent.insert(m_sent.end(), page->begin(), page->end());
            tell();
        });
}

void HistoryLoader::countMonth(QDate month) {
    const QDate first(month.year(), month.month(), 1);
    m_courier
        .ask<MonthCount>([wanted = query(), filter = m_filter, first](Stores &stores) {
            return countIn(stores, filter, wanted, first);
        })
        .then(this, [this, first, filter = m_filter](const Result<MonthCount> &count) {
            if (count && filter == m_filter)
                Q_EMIT monthCounted(first, count->cards, count->people);
        });
}

void HistoryLoader::countAddress(const QString &address) {
    m_courier.ask<int>([address](Stores &stores) { return countCardsTo(stores, address); })
        .then(this, [this, address](const Result<int> &count) {
            if (count)
                Q_EMIT addressCounted(address, *count);
            else
                Q_EMIT failed(count.error());
        });
}

} // namespace thanksmith
