// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Delivering.h"

#include "outbox/Dispatcher.h"
#include "studio/DispatcherHooks.h"

#include <QCoreApplication>
#include <QTimer>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr int longestFarewell = 20'000; ///< ms

/// A delivery past the point of no return is let end, so that nobody has to wonder whether it arrived.
void letEnd(Dispatcher &dispatcher) {
    QObject::disconnect(&dispatcher, nullptr, nullptr, nullptr);
    QObject::connect(
        &dispatcher, &Dispatcher::idle, &dispatcher, [] { QCoreApplication::exit(); }, Qt::QueuedConnection);
    QTimer::singleShot(longestFarewell, &dispatcher, [] { QCoreApplication::exit(); });
    QTimer::singleShot(0, &dispatcher, &Dispatcher::stop);
    QCoreApplication::exec();
}

/// Whether waiting longer can change anything before the deadline.
bool isSettled(const OutboxItem &item, const QDateTime &deadline) {
    switch (item.state) {
    case OutboxState::Queued:
        return item.sendAt.isValid() && item.sendAt > deadline;
    case OutboxState::Leased:
    case OutboxState::Uploading:
    case OutboxState::Committing:
        return false;
    case OutboxState::RetryAt:
        return item.retryAt > deadline;
    default:
        return true;
    }
}

} // namespace

Delivering::Delivering(const Paths &paths, Stores &stores, const Clock &clock, std::shared_ptr<SessionSecrets> secrets)
    : m_paths(paths)
    , m_stores(stores)
    , m_clock(clock)
    , m_session(std::move(secrets)) {}

Result<void> Delivering::waitFor(const QStringList &ids, int seconds) {
    const QDateTime deadline = m_clock.now().addSecs(seconds);
    Secrets secrets(m_session);
    Dispatcher dispatcher(*m_stores.outbox, m_clock, dispatcherHooks(m_paths, secrets),
                          m_paths.data + u"/outbox.lock"_s);
    Result<void> result;
    const auto look = [&] {
        for (const QString &id : ids) {
            const Result<OutboxItem> item = m_stores.outbox->item(id);
            if (!item) {
                result = failure(item);
                QCoreApplication::exit();
                return;
            }
            if (!isSettled(*item, deadline))
                return;
        }
        QCoreApplication::exit();
    };
    QObject::connect(&dispatcher, &Dispatcher::changed, &dispatcher, look);
    QObject::connect(&dispatcher, &Dispatcher::broke, &dispatcher, [&](const Error &error) {
        result = tl::unexpected<Error>(error);
        QCoreApplication::exit();
    });
    QTimer poll; // another process may deliver: its changes reach us by looking
    QObject::connect(&poll, &QTimer::timeout, &dispatcher, look);
    poll.start(300);
    QTimer::singleShot(seconds * 1000, &dispatcher, [] { QCoreApplication::exit(); });
    dispatcher.start();
    QCoreApplication::exec();
    poll.stop();
    if (result)
        letEnd(dispatcher);
    return result;
}

Result<void> Delivering::runAll() {
    Secrets secrets(m_session);
    Dispatcher dispatcher(*m_stores.outbox, m_clock, dispatcherHooks(m_paths, secrets),
                          m_paths.data + u"/outbox.lock"_s);
    Result<void> result;
    QObject::connect(
        &dispatcher, &Dispatcher::idle, &dispatcher, [] { QCoreApplication::exit(); }, Qt::QueuedConnection);
    QObject::connect(&dispatcher, &Dispatcher::broke, &dispatcher, [&](const Error &error) {
        result = tl::unexpected<Error>(error);
        QCoreApplication::exit();
    });
    QTimer::singleShot(0, &dispatcher, &Dispatcher::start);
    QCoreApplication::exec();
    if (result)
        letEnd(dispatcher);
    return result;
}

} // namespace thanksmith
