// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/CourierWorker.h"

#include "studio/DispatcherHooks.h"

#include <QThread>
#include <QTimer>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {
/// How long the program stays, unseen, for a card whose delivery has passed the point of no return.
constexpr int longestFarewell = 20'000; ///< ms

/// Opens and looks through the whole database: here nobody waits for it, and damage is best met before it is added to.
Result<Stores> openSound(const Paths &paths, const Clock &clock) {
    Result<Stores> stores = openStores(paths, clock);
    if (!stores)
        return stores;
    const Result<void> sound = stores->database->quickCheck();
    if (sound || sound.error().code != "db.damaged"_L1)
        return stores;
    *stores = {};
    return tl::unexpected<Error>(setAsideIfDamaged(paths, clock, sound.error()));
}

} // namespace

CourierWorker::CourierWorker(Paths paths, std::shared_ptr<SessionSecrets> secrets)
    : m_paths(std::move(paths))
    , m_sessionSecrets(std::move(secrets)) {}

CourierWorker::~CourierWorker() = default;

void CourierWorker::open() {
    Error notice;
    Result<Stores> stores = openSound(m_paths, m_clock);
    if (!stores && stores.error().code == "db.set-aside"_L1) {
        notice = stores.error();
        stores = openStores(m_paths, m_clock);
    }
    if (!stores) {
        m_reason = stores.error();
        Q_EMIT broke(m_reason);
        return;
    }
    m_stores.emplace(std::move(*stores));
    m_secrets = std::make_unique<Secrets>(m_sessionSecrets);
    m_dispatcher = std::make_unique<Dispatcher>(*m_stores->outbox, m_clock, dispatcherHooks(m_paths, *m_secrets),
                                                m_paths.data + u"/outbox.lock"_s);
    connect(m_dispatcher.get(), &Dispatcher::changed, this, &CourierWorker::itemChanged);
    connect(m_dispatcher.get(), &Dispatcher::progressed, this, &CourierWorker::progressed);
    connect(m_dispatcher.get(), &Dispatcher::broke, this, &CourierWorker::broke);
    Q_EMIT ready(notice);
    tellOpen();
    m_dispatcher->start();
}

void CourierWorker::close() {
    if (!m_dispatcher) {
        finishClosing();
        return;
    }
    connect(m_dispatcher.get(), &Dispatcher::idle, this, &CourierWorker::finishClosing);
    QTimer::singleShot(longestFarewell, this, &CourierWorker::finishClosing);
    m_dispatcher->stop();
}

void CourierWorker::finishClosing() {
    m_dispatcher.reset();
    m_secrets.reset();
    m_stores.reset();
    thread()->quit();
}

void CourierWorker::post(const Posting &posting) {
    if (!m_stores) {
        Q_EMIT refused(m_reason);
        return;
    }
    const Result<std::vector<OutboxEntry>> entries = makeEntries(posting, m_clock.now());
    if (!entries) {
        Q_EMIT refused(entries.error());
        return;
    }
    if (const auto stored = m_stores->outbox->enqueue(*entries); !stored) {
        Q_EMIT refused(stored.error());
        return;
    }
    QStringList ids;
    for (const OutboxEntry &entry : *entries)
        ids << entry.item.id;
    Q_EMIT queued(ids);
    tellOpen();
    m_dispatcher->wake();
}

void CourierWorker::change(const std::function<Result<void>(Stores &)> &step) {
    if (!m_stores) {
        Q_EMIT refused(m_reason);
        return;
    }
    if (const auto done = step(*m_stores); !done)
        Q_EMIT refused(done.error());
    tellOpen();
    Q_EMIT historyChanged();
    m_dispatcher->wake();
}

void CourierWorker::cancel(const QString &id) {
    if (m_dispatcher)
        m_dispatcher->cancelDelivery(id);
    change([id](Stores &stores) { return stores.outbox->cancel(id); });
}

bool CourierWorker::takeBack(const QString &id) {
    if (!m_stores)
        return false;
    m_dispatcher->cancelDelivery(id);
    const bool stopped = m_stores->outbox->cancel(id).has_value();
    tellOpen();
    Q_EMIT historyChanged();
    m_dispatcher->wake();
    return stopped;
}

void CourierWorker::itemChanged(const QString &id) {
    const Result<OutboxItem> item = m_stores->outbox->item(id);
    if (item) {
        switch (item->state) {
        case OutboxState::Sent:
        case OutboxState::Accepted:
        case OutboxState::HandedOver:
            Q_EMIT historyChanged();
            Q_EMIT ended(*item);
            break;
        case OutboxState::RetryAt:
        case OutboxState::NeedsAuth:
        case OutboxState::Failed:
        case OutboxState::Unknown:
            Q_EMIT ended(*item);
            break;
        default:
            break;
        }
    }
    tellOpen();
}

void CourierWorker::tellOpen() {
    if (const auto open = m_stores->outbox->open())
        Q_EMIT outboxChanged(*open);
}

} // namespace thanksmith
