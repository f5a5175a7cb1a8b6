// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/Outbox.h"

#include "outbox/OutboxRow.h"

#include <QCryptographicHash>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

/// Accounts whose sign-in the user has to mend first.
constexpr QLatin1StringView signedIn =
    "account NOT IN (SELECT account FROM outbox WHERE finished_at IS NULL AND state = 'needs_auth')"_L1;

/// SQL: when a queued card may go; takes the time it is now. A planned time is the user's and is kept whatever the
/// clock does; the short wait in which sending can be taken back ends where the clock was turned back meanwhile.
QString queuedDue() {
    return u"CASE WHEN send_at IS NULL OR (send_at - created_at <= %1 AND created_at > ?) THEN 0 ELSE send_at END"_s
        .arg(longestGraceSeconds * 1000);
}

Result<QString> nextToTry(Database &database, qint64 now, const QStringList &pausedAccounts) {
    QString sql = u"SELECT id FROM outbox WHERE finished_at IS NULL AND ((state = 'queued' AND "_s + queuedDue() +
                  " <= ?) OR (state = 'retry_at' AND (retry_at <= ? OR waits_from > ?))) AND "_L1 + signedIn;
    QVariantList values{now, now, now, now};
    for (const QString &account : pausedAccounts) {
        sql += " AND account <> ?"_L1;
        values += account;
    }
    return database.run(sql + " ORDER BY seq LIMIT 1"_L1, values).map([](QSqlQuery query) {
        return query.next() ? query.value(0).toString() : QString();
    });
}

} // namespace

Outbox::Outbox(Database &database, const Clock &clock, std::vector<DeliveryObserver *> observers, KindFinder kind)
    : m_database(database)
    , m_clock(clock)
    , m_observers(std::move(observers))
    , m_kind(std::move(kind)) {}

qint64 Outbox::nowMs() const {
    return m_clock.now().toMSecsSinceEpoch();
}

Result<void> Outbox::enqueue(const std::vector<OutboxEntry> &entries) {
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction);
    for (OutboxEntry entry : entries) {
        if (readItem(m_database, entry.item.id))
            return fail(u"outbox.duplicate-id"_s, entry.item.id);
        if (!entry.item.createdAt.isValid())
            entry.item.createdAt = m_clock.now();
        if (const auto inserted = insertEntry(m_database, entry); !inserted)
            return inserted;
    }
    return transaction->commit();
}

Result<std::vector<OutboxItem>> Outbox::open() {
    auto query =
        m_database.run(u"SELECT "_s + outboxColumns + " FROM outbox WHERE finished_at IS NULL ORDER BY seq"_L1);
    if (!query)
        return failure(query);
    std::vector<OutboxItem> items;
    while (query->next())
        items.push_back(itemFrom(*query));
    return items;
}

Result<OutboxItem> Outbox::item(const QString &id) {
    return readItem(m_database, id);
}

Result<OutboxEntry> Outbox::entry(const QString &id) {
    QByteArray stored;
    auto entry = readEntry(m_database, id, &stored);
    if (!entry || isFinished(entry->item.state))
        return entry;
    if (QCryptographicHash::hash(entry->payload, QCryptographicHash::Sha256) != stored)
        return fail(u"outbox.damaged-payload"_s, id);
    return entry;
}

Result<int> Outbox::recover() {
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction);
    const auto items = open();
    if (!items)
        return failure(items);
    int changed = 0;
    for (OutboxItem item : *items) {
        const ChannelKind *kind = m_kind(item.channel);
        if (item.state == OutboxState::Committing && !(kind && kind->repeatable)) {
            // Whether it arrived can't be known, and is never tried again unasked.
            item.state = OutboxState::Unknown;
            item.reason = {u"outbox.interrupted"_s, item.to.address, {}, {}};
        } else if (item.state == OutboxState::Leased || item.state == OutboxState::Uploading ||
                   item.state == OutboxState::Committing) {
            item.state = OutboxState::Queued;
            item.committedAt = {};
        } else {
            continue;
        }
        if (const auto updated = updateItem(m_database, item, nowMs()); !updated)
            return failure(updated);
        ++changed;
    }
    if (const auto committed = transaction->commit(); !committed)
        return failure(committed);
    return changed;
}

Result<QString> Outbox::lease(const QStringList &pausedAccounts) {
    // Looked up without the lock first: most of the time there is nothing to do.
    const auto candidate = nextToTry(m_database, nowMs(), pausedAccounts);
    if (!candidate || candidate->isEmpty())
        return candidate;
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction);
    const auto id = nextToTry(m_database, nowMs(), pausedAccounts);
    if (!id || id->isEmpty())
        return id;
    auto item = readItem(m_database, *id);
    if (!item)
        return failure(item);
    item->state = OutboxState::Leased;
    item->retryAt = {};
    ++item->attempts;
    if (const auto updated = updateItem(m_database, *item, nowMs()); !updated)
        return failure(updated);
    if (const auto committed = transaction->commit(); !committed)
        return failure(committed);
    return id;
}

Result<QDateTime> Outbox::nextDue() {
    // A clock turned back before the wait began: due at once.
    const qint64 now = nowMs();
    const QString sql = u"SELECT min(CASE WHEN state = 'queued' THEN "_s + queuedDue() +
                        " WHEN waits_from > ? THEN ? ELSE retry_at END) FROM outbox WHERE finished_at IS NULL AND "
                        "((state = 'queued' AND send_at IS NOT NULL) OR state = 'retry_at') AND "_L1 +
                        signedIn;
    return m_database.run(sql, {now, now, now}).map([now](QSqlQuery query) {
        if (!query.next() || query.value(0).isNull())
            return QDateTime();
        return QDateTime::fromMSecsSinceEpoch(std::max(query.value(0).toLongLong(), now), Qt::UTC);
    });
}

Result<qint64> Outbox::foreignVersion() {
    return m_database.foreignVersion();
}

} // namespace thanksmith
