// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/DispatcherPrivate.h"

#include <QPointer>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

Outcome outcomeOf(Outcome::Kind kind, const Error &reason) {
    Outcome outcome;
    outcome.kind = kind;
    outcome.reason = reason;
    return outcome;
}

Outcome cancelled() {
    return outcomeOf(Outcome::Kind::Retry, {u"delivery.cancelled"_s, {}, {}, {}});
}

bool needsSecret(const ChannelKind &kind, const Account &account) {
    return kind.usesSecret && (!kind.needsSecret || kind.needsSecret(account));
}

} // namespace

void Dispatcher::Private::begin(const QString &id) {
    Running &item = running[id];
    item.attempt = ++lastAttempt;
    note(id);
    const auto entry = outbox.entry(id);
    if (!entry) {
        const bool isDamaged = entry.error().code == u"outbox.damaged-payload"_s;
        return end(id, outcomeOf(isDamaged ? Outcome::Kind::Failed : Outcome::Kind::Retry, entry.error()));
    }
    if (const auto refused = prepare(*entry, item))
        return end(id, *refused);
    if (needsSecret(*item.kind, item.shipment.account))
        askSecret(id, item.shipment.account);
    else
        deliver(id);
}

/// Fills in what is delivered, or tells why it cannot be.
std::optional<Outcome> Dispatcher::Private::prepare(const OutboxEntry &entry, Running &item) {
    const QString name = entry.item.account;
    item.shipment.account.name = name; // also while it only fails, no second one of this account begins
    const auto account = hooks.account(name);
    if (!account && account.error().code == u"account.unknown"_s)
        return outcomeOf(Outcome::Kind::Failed, {u"outbox.account-gone"_s, name, {}, {}});
    if (!account)
        return outcomeOf(Outcome::Kind::Retry, account.error());
    // The bytes were packed for one kind of channel and mean nothing to another.
    if (account->kind != entry.item.channel)
        return outcomeOf(Outcome::Kind::Failed,
                         {u"outbox.account-changed"_s, name, {}, {entry.item.channel, account->kind}});
    item.kind = hooks.kind(entry.item.channel);
    if (!item.kind)
        return outcomeOf(Outcome::Kind::Failed, {u"outbox.no-such-channel"_s, entry.item.channel, {}, {}});
    const QString id = entry.item.id;
    item.shipment = {id, *account, entry.item.to, entry.payload, {}, [this, id] { return commit(id); }};
    return std::nullopt;
}

void Dispatcher::Private::askSecret(const QString &id, const Account &account) {
    const quint64 attempt = running.at(id).attempt;
    const auto answered = [this, guard = QPointer(q), id, attempt](const Result<QString> &secret) {
        if (!guard)
            return;
        const auto found = running.find(id);
        if (found == running.end() || found->second.attempt != attempt || found->second.outcome)
            return;
        const QString account = found->second.shipment.account.name;
        if (!secret)
            return end(id, outcomeOf(Outcome::Kind::NeedsAuth, secret.error()));
        if (secret->isEmpty())
            return end(id, outcomeOf(Outcome::Kind::NeedsAuth, {u"outbox.no-secret"_s, account, {}, {}}));
        found->second.shipment.secret = *secret;
        deliver(id);
    };
    hooks.secret(account, answered);
}

void Dispatcher::Private::deliver(const QString &id) {
    if (const auto marked = outbox.markUploading(id); !marked)
        return end(id, outcomeOf(Outcome::Kind::Retry, marked.error()));
    note(id);
    Running &item = running.at(id);
    item.delivery = item.kind->deliver(item.shipment).release();
    item.shipment.payload.clear();
    item.shipment.secret.clear();
    const quint64 attempt = item.attempt;
    const auto isCurrent = [this, id, attempt] {
        const auto found = running.find(id);
        return found != running.end() && found->second.attempt == attempt && !found->second.outcome;
    };
    QObject::connect(item.delivery, &Delivery::progressed, q,
                     [this, id](qint64 done, qint64 total) { Q_EMIT q->progressed(id, done, total); });
    QObject::connect(item.delivery, &Delivery::finished, q, [this, id, isCurrent](const Outcome &outcome) {
        if (isCurrent())
            end(id, outcome);
    });
    item.delivery->start();
}

/// The point of no return: made durable here, or the delivery stops before it.
bool Dispatcher::Private::commit(const QString &id) {
    const auto found = running.find(id);
    if (found == running.end() || found->second.outcome || !isActive())
        return false;
    if (!outbox.markCommitting(id))
        return false;
    found->second.committing = true;
    note(id);
    return true;
}

void Dispatcher::Private::cancel(const QString &id) {
    const auto found = running.find(id);
    if (found == running.end() || found->second.committing || found->second.outcome)
        return;
    if (found->second.delivery)
        found->second.delivery->cancel();
    else
        end(id, cancelled());
}

void Dispatcher::Private::end(const QString &id, const Outcome &outcome) {
    Running &item = running.at(id);
    item.outcome = outcome;
    dropDelivery(item);
    record(id);
}

/// Writes down how it ended. What cannot be written stays here and is tried again with each tick: the item keeps its
/// state, and the lock keeps others from taking it for a crash.
void Dispatcher::Private::record(const QString &id) {
    const Outcome outcome = *running.at(id).outcome;
    const bool isClosing = stopping && outcome.reason.code == u"delivery.cancelled"_s;
    const auto recorded =
        isClosing && outcome.kind == Outcome::Kind::Retry ? outbox.release(id) : outbox.finish(id, outcome);
    // The user cancelled or erased it meanwhile: their word stands.
    const bool isTaken = !recorded && (recorded.error().code == u"outbox.wrong-state"_s ||
                                       recorded.error().code == u"outbox.no-such-item"_s);
    if (!recorded && !isTaken)
        return fault(recorded.error());
    running.erase(id);
    note(id);
    settle();
}

/// The end of the dispatcher: a last try to write down what is known. What went past the point of no return without an
/// answer is sorted out by the next recover().
void Dispatcher::Private::abandon() {
    started = false;
    stopping = true;
    std::vector<QString> known;
    for (auto &[id, item] : running) {
        if (item.delivery)
            item.delivery->disconnect(q);
        delete item.delivery;
        item.delivery = nullptr;
        if (!item.outcome && !item.committing)
            item.outcome = cancelled();
        if (item.outcome)
            known.push_back(id);
    }
    for (const QString &id : known)
        record(id);
}

void Dispatcher::Private::dropDelivery(Running &item) {
    if (!item.delivery)
        return;
    item.delivery->disconnect(q);
    item.delivery->deleteLater(); // we may be inside its signal
    item.delivery = nullptr;
}

} // namespace thanksmith
