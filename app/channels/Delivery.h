// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "channels/Account.h"
#include "channels/Parcel.h"

#include <QObject>

#include <chrono>
#include <functional>

namespace thanksmith {

/// How a delivery ended.
struct Outcome {
    enum class Kind {
        Sent,       ///< the other side took it for good
        Accepted,   ///< taken for processing, no word yet that it stands there
        HandedOver, ///< another program has it
        Retry,      ///< definitely not arrived, may work later (4yz, no network, busy)
        NeedsAuth,  ///< definitely not arrived: sign-in refused or secret missing
        Failed,     ///< definitely not arrived and will not (5yz, certificate, bad address)
        Unknown     ///< committed, no answer: may have arrived
    };
    Kind kind = Kind::Failed;
    Error reason = {};  ///< for all but the first three; codes "delivery.*" and those of account and address checks
    int retryAfter = 0; ///< seconds the other side asked for; 0: none
    QString where = {}; ///< for people: what the service said or the path written

    bool operator==(const Outcome &) const = default;
};

/// How long to wait for a service that is spoken to by HTTP.
struct Patience {
    std::chrono::milliseconds idle = std::chrono::seconds(45); ///< without a single byte
    std::chrono::milliseconds total = std::chrono::minutes(3); ///< for one request and its answer, besides its size
};

/// What is delivered.
struct Shipment {
    QString id; ///< outbox id
    Account account;
    Recipient to;
    QByteArray payload; ///< as packed
    QString secret;
    /// Called right before the step that cannot be undone (DATA's body, the commit request); it must make that durable
    /// and return true. False: the delivery stops and ends as Retry.
    std::function<bool()> committing;
    Patience patience = {};
};

/// One attempt. Lives in the thread that made it; never blocks it; emits finished exactly once, also after cancel().
class Delivery : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void start() = 0;
    /// Before commit: ends as Retry with delivery.cancelled. After it: goes on.
    virtual void cancel() = 0;

Q_SIGNALS:
    /// Bytes handed to the network so far, of all; for the progress ring.
    void progressed(qint64 done, qint64 total);
    void finished(const thanksmith::Outcome &outcome);
};

} // namespace thanksmith
