// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/Outbox.h"

#include "outbox/Backoff.h"
#include "outbox/OutboxRow.h"
#include "store/Values.h"

#include <algorithm>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

/// One checked change: state and row are read, changed and written under the same lock.
template <class Change>
Result<void> transition(Database &database, const QString &id, std::initializer_list<OutboxState> from, qint64 now,
                        Change change) {
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return failure(transaction);
    auto item = readItem(database, id);
    if (!item)
        return failure(item);
    if (const auto allowed = requireState(*item, from); !allowed)
        return allowed;
    if (const Result<void> changed = change(*item); !changed)
        return changed;
    if (const auto updated = updateItem(database, *item, now); !updated)
        return updated;
    return transaction->commit();
}

/// Queued by the user's word: attempts and age count from now.
Result<void> requeue(Database &database, OutboxItem &item, qint64 now) {
    item.state = OutboxState::Queued;
    item.reason = {};
    item.attempts = 0;
    item.retryAt = {};
    item.committedAt = {};
    if (const auto done = database.run(u"UPDATE outbox SET since = ? WHERE id = ?"_s, {now, item.id}); !done)
        return failure(done);
    return {};
}

Result<void> requeueAccount(Database &database, const QString &account, qint64 now) {
    const auto done = database.run(u"UPDATE outbox SET state = 'queued', reason_code = '', reason_subject = '', "
                                   "reason_place = '', reason_args = '[]', attempts = 0, since = ? "
                                   "WHERE finished_at IS NULL AND state = 'needs_auth' AND account = ?"_s,
                                   {now, account});
    if (!done)
        return failure(done);
    return {};
}

OutboxState stateAfter(Outcome::Kind kind) {
    switch (kind) {
    case Outcome::Kind::Sent:
        return OutboxState::Sent;
    case Outcome::Kind::Accepted:
        return OutboxState::Accepted;
    case Outcome::Kind::HandedOver:
        return OutboxState::HandedOver;
    case Outcome::Kind::Retry:
        return OutboxState::RetryAt;
    case Outcome::Kind::NeedsAuth:
        return OutboxState::NeedsAuth;
    case Outcome::Kind::Failed:
        return OutboxState::Failed;
    case Outcome::Kind::Unknown:
        return OutboxState::Unknown;
    }
    Q_UNREACHABLE();
}

Result<void> applyRetry(Database &database, OutboxItem &item, const Outcome &outcome, qint64 now) {
    auto query = database.run(u"SELECT since FROM outbox WHERE id = ?"_s, {item.id});
    if (!query)
        return failure(query);
    const qint64 since = query->next() ? query->value(0).toLongLong() : now;
    const qint64 wait = std::max<qint64>(outcome.retryAfter, backoffSeconds(item.id, item.attempts));
    // A wait that ends past the age limit is as good as none.
    if (item.attempts >= maxAttempts || now + wait * 1000 - since > maxAgeSeconds * 1000) {
        item.state = OutboxState::Failed;
        item.reason.code = u"outbox.gave-up"_s;
        item.reason.args = QStringList{outcome.reason.code} + outcome.reason.args;
        return {};
    }
    item.retryAt = QDateTime::fromMSecsSinceEpoch(now + wait * 1000, Qt::UTC);
    return {};
}

} // namespace

Result<void> Outbox::markUploading(const QString &id) {
    return transition(m_database, id, {OutboxState::Leased}, nowMs(), [](OutboxItem &item) -> Result<void> {
        item.state = OutboxState::Uploading;
        return {};
    });
}

Result<void> Outbox::markCommitting(const QString &id) {
    return transition(m_database, id, {OutboxState::Uploading}, nowMs(), [this](OutboxItem &item) -> Result<void> {
        item.state = OutboxState::Committing;
        item.committedAt = m_clock.now();
        return {};
    });
}

Result<void> Outbox::release(const QString &id) {
    return transition(m_database, id, {OutboxState::Leased, OutboxState::Uploading}, nowMs(),
                      [](OutboxItem &item) -> Result<void> {
                          item.state = OutboxState::Queued;
                          item.attempts = std::max(0, item.attempts - 1);
                          return {};
                      });
}

Result<void> Outbox::markDelivered(OutboxItem &item) {
    item.reason = {};
    item.retryAt = {};
    item.finishedAt = m_clock.now();
    auto entry = readEntry(m_database, item.id);
    if (!entry)
        return failure(entry);
    entry->item = item;
    for (DeliveryObserver *observer : m_observers) {
        if (const auto told = observer->delivered(m_database, *entry); !told)
            return told;
    }
    return removeBytes(m_database, item.id);
}

Result<void> Outbox::finish(const QString &id, const Outcome &outcome) {
    const OutboxState next = stateAfter(outcome.kind);
    const bool needsUpload = isFinished(next) || next == OutboxState::Unknown;
    const auto change = [this, &outcome, next](OutboxItem &item) -> Result<void> {
        item.state = next;
        item.where = outcome.where;
        if (isFinished(next))
            return markDelivered(item);
        item.reason = outcome.reason;
        if (next == OutboxState::Unknown)
            return {};
        item.committedAt = {}; // it definitely did not arrive
        return next == OutboxState::RetryAt ? applyRetry(m_database, item, outcome, nowMs()) : Result<void>();
    };
    if (needsUpload)
        return transition(m_database, id, {OutboxState::Uploading, OutboxState::Committing}, nowMs(), change);
    return transition(m_database, id, {OutboxState::Leased, OutboxState::Uploading, OutboxState::Committing}, nowMs(),
                      change);
}

Result<void> Outbox::retry(const QString &id) {
    return transition(m_database, id,
                      {OutboxState::Failed, OutboxState::RetryAt, OutboxState::NeedsAuth, OutboxState::Unknown},
                      nowMs(), [this](OutboxItem &item) -> Result<void> {
                          // The pause is the account's: one try of it is a try of all.
                          if (item.state == OutboxState::NeedsAuth) {
                              if (const auto all = requeueAccount(m_database, item.account, nowMs()); !all)
                                  return all;
                          }
                          return requeue(m_database, item, nowMs());
                      });
}

Result<void> Outbox::retryAccount(const QString &account) {
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction);
    if (const auto done = requeueAccount(m_database, account, nowMs()); !done)
        return done;
    return transaction->commit();
}

Result<void> Outbox::cancel(const QString &id) {
    return transition(m_database, id,
                      {OutboxState::Queued, OutboxState::Leased, OutboxState::Uploading, OutboxState::RetryAt,
                       OutboxState::NeedsAuth, OutboxState::Failed, OutboxState::Unknown},
                      nowMs(), [this](OutboxItem &item) -> Result<void> {
                          item.state = OutboxState::Cancelled;
                          item.retryAt = {};
                          item.finishedAt = m_clock.now();
                          return removeBytes(m_database, item.id);
                      });
}

Result<void> Outbox::schedule(const QStringList &ids, const QDateTime &sendAt) {
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction);
    const qint64 since = std::max(nowMs(), sendAt.isValid() ? sendAt.toMSecsSinceEpoch() : 0);
    for (const QString &id : ids) {
        const auto item = readItem(m_database, id);
        if (!item)
            return failure(item);
        if (const auto allowed = requireState(*item, {OutboxState::Queued}); !allowed)
            return allowed;
        const auto done =
            m_database.run(u"UPDATE outbox SET send_at = ?, since = ? WHERE id = ?"_s, {sqlTime(sendAt), since, id});
        if (!done)
            return failure(done);
    }
    return transaction->commit();
}

Result<void> Outbox::endGrace() {
    const auto done = m_database.run(u"UPDATE outbox SET send_at = NULL WHERE finished_at IS NULL AND "
                                     "state = 'queued' AND send_at - created_at <= ?"_s,
                                     {longestGraceSeconds * 1000});
    if (!done)
        return failure(done);
    return {};
}

Result<void> Outbox::resolve(const QString &id, bool arrived) {
    return transition(m_database, id, {OutboxState::Unknown}, nowMs(),
                      [this, arrived](OutboxItem &item) -> Result<void> {
                          item.resolved = arrived;
                          if (arrived) {
                              item.state = OutboxState::Sent;
                              return markDelivered(item);
                          }
                          item.state = OutboxState::Cancelled;
                          item.finishedAt = m_clock.now();
                          return removeBytes(m_database, item.id);
                      });
}

} // namespace thanksmith
