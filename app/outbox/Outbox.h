// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/OutboxItem.h"

#include "base/Clock.h"
#include "channels/Channel.h"
#include "store/Database.h"

#include <functional>
#include <vector>

namespace thanksmith {

/// Called inside the transaction that marks an item as delivered; an error rolls both back.
class DeliveryObserver {
public:
    DeliveryObserver() = default;
    DeliveryObserver(const DeliveryObserver &) = delete;
    DeliveryObserver &operator=(const DeliveryObserver &) = delete;
    virtual ~DeliveryObserver() = default;
    /// The entry is as it will stand: its state, finishedAt and where are those of the delivery.
    [[nodiscard]] virtual Result<void> delivered(Database &database, const OutboxEntry &entry) = 0;
};

/// Where the outbox looks up what kind of channel an item travels by; null: there is none of this id.
using KindFinder = std::function<const ChannelKind *(const QString &id)>;

/// The durable queue: a table and its transitions, each one transaction, each checked against the state found there
/// (error outbox.wrong-state, subject: id, args: found, wanted "a|b"). Used from the thread of its database. Any call
/// may also fail with db.*; then nothing has changed.
class Outbox {
public:
    Outbox(Database &database, const Clock &clock, std::vector<DeliveryObserver *> observers = {},
           KindFinder kind = findChannelKind);

    /// Commits the entries (all or none) as QUEUED. Errors: outbox.duplicate-id (subject: id).
    [[nodiscard]] Result<void> enqueue(const std::vector<OutboxEntry> &entries);

    /// What is open: everything but sent, accepted, handed over and cancelled. Oldest first.
    [[nodiscard]] Result<std::vector<OutboxItem>> open();
    /// Any item, finished or not. Errors: outbox.no-such-item.
    [[nodiscard]] Result<OutboxItem> item(const QString &id);
    /// With its bytes; those of a finished item are gone (a delivered card is the observers' then).
    /// Errors: outbox.no-such-item, outbox.damaged-payload (hash differs).
    [[nodiscard]] Result<OutboxEntry> entry(const QString &id);

    /// After a crash: LEASED and UPLOADING become QUEUED, COMMITTING becomes UNKNOWN with reason outbox.interrupted
    /// (QUEUED where the channel is repeatable). Call only while holding the outbox lock. Returns how many changed.
    [[nodiscard]] Result<int> recover();

    /// The next item that may be tried now, marked LEASED; none: an empty id. Items of `pausedAccounts` are skipped,
    /// and those of an account that has an item in NEEDS_AUTH.
    [[nodiscard]] Result<QString> lease(const QStringList &pausedAccounts = {});
    /// When the next RETRY_AT or planned card is due (of accounts that do not wait for sign-in); invalid: none.
    [[nodiscard]] Result<QDateTime> nextDue();
    [[nodiscard]] Result<void> markUploading(const QString &id);
    [[nodiscard]] Result<void> markCommitting(const QString &id);
    /// LEASED or UPLOADING -> QUEUED, as if this attempt had not begun (the program is being closed).
    [[nodiscard]] Result<void> release(const QString &id);
    /// Takes an outcome: SENT etc. with the observers (from UPLOADING or COMMITTING); RETRY_AT with the longer of
    /// backoff and what the service asked for, FAILED with outbox.gave-up (args: last reason's code and args) past 12
    /// attempts or 3 days; NEEDS_AUTH, FAILED, UNKNOWN.
    [[nodiscard]] Result<void> finish(const QString &id, const Outcome &outcome);

    /// The user's words. retry: FAILED, RETRY_AT, NEEDS_AUTH (with all others of its account) or UNKNOWN -> QUEUED.
    /// cancel: any open state but COMMITTING. resolve: UNKNOWN -> SENT (with observers) or CANCELLED ("it did not
    /// arrive, forget it").
    [[nodiscard]] Result<void> retry(const QString &id);
    [[nodiscard]] Result<void> retryAccount(const QString &account); ///< all NEEDS_AUTH of it
    [[nodiscard]] Result<void> cancel(const QString &id);
    /// QUEUED: goes out at this time, or, where it is invalid, at once. Of several, all or none.
    [[nodiscard]] Result<void> schedule(const QStringList &ids, const QDateTime &sendAt);
    /// All cards that wait only for the moment in which sending can be taken back go out at once.
    [[nodiscard]] Result<void> endGrace();
    [[nodiscard]] Result<void> resolve(const QString &id, bool arrived);

    /// Changes whenever another connection has written.
    [[nodiscard]] Result<qint64> foreignVersion();

private:
    [[nodiscard]] Result<void> markDelivered(OutboxItem &item);
    [[nodiscard]] qint64 nowMs() const;

    Database &m_database;
    const Clock &m_clock;
    std::vector<DeliveryObserver *> m_observers;
    KindFinder m_kind;
};

} // namespace thanksmith
