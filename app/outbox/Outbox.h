// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/OutboxItem.h"
#include "store/Database.h"

#include "base/Clock.h"

#include <vector>

namespace thanksmith {

/// Called inside the transaction that marks an item as delivered; an error rolls both back.
class DeliveryObserver {
public:
    DeliveryObserver() = default;
    DeliveryObserver(const DeliveryObserver &) = delete;
    DeliveryObserver &operator=(const DeliveryObserver &) = delete;
    virtual ~DeliveryObserver() = default;
    [[nodiscard]] virtual Result<void> delivered(Database &database, const OutboxEntry &entry) = 0;
};

/// The durable queue: a table and its transitions, each one transaction, each checked against the state found there
/// (error outbox.wrong-state, args: found, wanted). Used from the thread of its database.
class Outbox {
public:
    Outbox(Database &database, const Clock &clock, std::vector<DeliveryObserver *> observers = {});

    /// Commits the entries (all or none) as QUEUED.
    [[nodiscard]] Result<void> enqueue(const std::vector<OutboxEntry> &entries);

    /// What is open: everything but sent, accepted, handed over and cancelled. Oldest first.
    [[nodiscard]] Result<std::vector<OutboxItem>> open();
    /// Any item, finished or not. Errors: outbox.no-such-item.
    [[nodiscard]] Result<OutboxItem> item(const QString &id);
    /// With its bytes. Errors: outbox.no-such-item, outbox.damaged-payload (hash differs).
    [[nodiscard]] Result<OutboxEntry> entry(const QString &id);

    /// After a crash: LEASED and UPLOADING become QUEUED, COMMITTING becomes UNKNOWN (QUEUED where the channel is
    /// repeatable). Call only while holding the outbox lock. Returns how many changed.
    [[nodiscard]] Result<int> recover();

    /// The next item that may be tried now, marked LEASED; none: an empty id. Items of `pausedAccounts` are skipped.
    [[nodiscard]] Result<QString> lease(const QStringList &pausedAccounts = {});
    /// When the next RETRY_AT is due; invalid: none.
    [[nodiscard]] Result<QDateTime> nextDue();
    [[nodiscard]] Result<void> markUploading(const QString &id);
    [[nodiscard]] Result<void> markCommitting(const QString &id);
    /// Takes an outcome: SENT etc. with the observers, RETRY_AT with backoff and jitter (FAILED past the limit of
    /// attempts or age), NEEDS_AUTH, FAILED, UNKNOWN.
    [[nodiscard]] Result<void> finish(const QString &id, const Outcome &outcome);

    /// The user's words. retry: FAILED, RETRY_AT, NEEDS_AUTH or UNKNOWN -> QUEUED. cancel: any open state but
    /// COMMITTING. resolve: UNKNOWN -> SENT (with observers) or CANCELLED ("it did not arrive, forget it").
    [[nodiscard]] Result<void> retry(const QString &id);
    [[nodiscard]] Result<void> retryAccount(const QString &account); ///< all NEEDS_AUTH of it
    [[nodiscard]] Result<void> cancel(const QString &id);
    [[nodiscard]] Result<void> resolve(const QString &id, bool arrived);

private:
    Database &m_database;
    const Clock &m_clock;
    std::vector<DeliveryObserver *> m_observers;
};

} // namespace thanksmith
