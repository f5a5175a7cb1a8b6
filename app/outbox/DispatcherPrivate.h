// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/Dispatcher.h"

#include <QHash>

#include <map>
#include <optional>

namespace thanksmith {

class Dispatcher::Private {
public:
    Private(Dispatcher *owner, Outbox &theOutbox, const Clock &theClock, DispatcherHooks theHooks,
            const QString &lockFile);

    /// One item between its lease and the record of its outcome.
    struct Running {
        quint64 attempt = 0; ///< tells late answers of an earlier attempt apart
        Shipment shipment;
        const ChannelKind *kind = nullptr;
        Delivery *delivery = nullptr; ///< null: waiting for the secret, or over
        bool committing = false;
        std::optional<Outcome> outcome; ///< known, not yet recorded
    };

    // Dispatcher.cpp: when to look, lock, what others changed
    void tick();
    void look();
    void lookSoon();
    bool holdLock();
    void refresh(qint64 foundVersion);
    void note(const QString &id);
    void tellIdle();
    void fault(const Error &error);
    void cancelAll();
    void settle();
    [[nodiscard]] bool isActive() const { return started && !stopping && !broken; }
    [[nodiscard]] bool othersWork() const;

    // DispatcherDelivery.cpp: one item
    void begin(const QString &id);
    [[nodiscard]] std::optional<Outcome> prepare(const OutboxEntry &entry, Running &running);
    void askSecret(const QString &id, const Account &account);
    void deliver(const QString &id);
    [[nodiscard]] bool commit(const QString &id);
    void cancel(const QString &id);
    void end(const QString &id, const Outcome &outcome);
    void record(const QString &id);
    void dropDelivery(Running &running);
    void abandon();

    Dispatcher *q;
    Outbox &outbox;
    const Clock &clock;
    DispatcherHooks hooks;
    QLockFile lock;
    QTimer ticks;
    bool started = false;
    bool stopping = false;
    bool broken = false;
    bool mustLook = false;
    bool mustRefresh = true;
    bool idleTold = false;
    qint64 version = -1;
    quint64 lastAttempt = 0;
    QDateTime lastTick;
    QDateTime due;
    struct Seen {
        OutboxState state;
        QString account;
        int attempts;
        QDateTime sendAt;
        bool operator==(const Seen &) const = default;
    };
    QHash<QString, Seen> seen; ///< the open items as last told
    std::map<QString, Running> running;
};

} // namespace thanksmith
