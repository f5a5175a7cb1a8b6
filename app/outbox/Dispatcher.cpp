// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/Dispatcher.h"

#include "outbox/DispatcherPrivate.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <chrono>

namespace thanksmith {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t maxAccountsAtOnce = 4;

/// A holder killed while it wrote the file leaves one that names nobody, or (where process ids begin anew) us;
/// QLockFile would wait for it for ever. Removing it fails while someone holds the system's own lock on it; the age
/// spares one that is just being made.
bool removeLeftover(QLockFile &lock) {
    qint64 pid = 0;
    QString host;
    QString program;
    const bool namesNobody = !lock.getLockInfo(&pid, &host, &program);
    if (!namesNobody && pid != QCoreApplication::applicationPid())
        return false;
    const QDateTime made = QFileInfo(lock.fileName()).lastModified();
    return made.isValid() && made.secsTo(QDateTime::currentDateTime()) >= 2 && lock.removeStaleLockFile();
}

bool isUnderWay(OutboxState state) {
    return state == OutboxState::Leased || state == OutboxState::Uploading || state == OutboxState::Committing;
}

} // namespace

Dispatcher::Private::Private(Dispatcher *owner, Outbox &theOutbox, const Clock &theClock, DispatcherHooks theHooks,
                             const QString &lockFile)
    : q(owner)
    , outbox(theOutbox)
    , clock(theClock)
    , hooks(std::move(theHooks))
    , lock(lockFile) {
    // Never stale by age, since we hold it for days; a holder that died is told by its process id.
    lock.setStaleLockTime(0);
    ticks.setInterval(1s);
    QObject::connect(&ticks, &QTimer::timeout, q, [this] { tick(); });
}

Dispatcher::Dispatcher(Outbox &outbox, const Clock &clock, DispatcherHooks hooks, const QString &lockFile,
                       QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, outbox, clock, std::move(hooks), lockFile)) {}

Dispatcher::~Dispatcher() {
    blockSignals(true);
    d->abandon();
}

void Dispatcher::start() {
    d->started = true;
    d->stopping = false;
    d->broken = false;
    d->idleTold = false;
    d->mustRefresh = true;
    d->ticks.start();
    d->lookSoon();
}

void Dispatcher::stop() {
    if (!d->started || d->stopping)
        return;
    d->stopping = true;
    d->cancelAll();
    d->settle();
}

void Dispatcher::wake() {
    d->idleTold = false;
    d->mustRefresh = true;
    d->lookSoon();
}

void Dispatcher::cancelDelivery(const QString &id) {
    d->cancel(id);
}

void Dispatcher::Private::lookSoon() {
    QMetaObject::invokeMethod(
        q, [this] { look(); }, Qt::QueuedConnection);
}

void Dispatcher::Private::tick() {
    const QDateTime now = clock.now();
    const bool clockTurned = lastTick.isValid() && now < lastTick;
    lastTick = now;
    std::vector<QString> unrecorded;
    for (const auto &[id, item] : running) {
        if (item.outcome)
            unrecorded.push_back(id);
    }
    for (const QString &id : unrecorded)
        record(id);
    if (!isActive())
        return;
    const auto found = outbox.foreignVersion();
    if (!found)
        return fault(found.error());
    const bool othersWrote = *found != version;
    if (othersWrote || mustLook || clockTurned || !lock.isLocked() || (due.isValid() && due <= now))
        look();
}

/// Leases and begins all that can be tried now.
void Dispatcher::Private::look() {
    if (!isActive())
        return;
    mustLook = false;
    const bool isOurs = holdLock();
    if (!isActive())
        return;
    // Only when something changed without us: it reads the whole queue.
    const auto found = outbox.foreignVersion();
    if (!found)
        return fault(found.error());
    if (mustRefresh || *found != version)
        refresh(*found);
    while (isActive() && isOurs && running.size() < maxAccountsAtOnce) {
        QStringList busy;
        for (const auto &[id, item] : running)
            busy += item.shipment.account.name;
        const auto id = outbox.lease(busy);
        if (!id)
            return fault(id.error());
        if (id->isEmpty())
            break;
        idleTold = false;
        begin(*id);
    }
    if (!isActive())
        return;
    const auto next = outbox.nextDue();
    if (!next)
        return fault(next.error());
    due = *next;
    if (running.empty() && (isOurs || !othersWork()))
        tellIdle();
}

bool Dispatcher::Private::holdLock() {
    if (lock.isLocked())
        return true;
    if (!lock.tryLock(0) && !(lock.error() == QLockFile::LockFailedError && removeLeftover(lock) && lock.tryLock(0))) {
        if (lock.error() != QLockFile::LockFailedError)
            fault({u"outbox.lock-unwritable"_s, lock.fileName(), {}, {}});
        return false;
    }
    if (const auto recovered = outbox.recover(); !recovered) {
        lock.unlock();
        fault(recovered.error());
        return false;
    }
    return true;
}

/// Tells what changed without us, and gives up deliveries that someone took out of our hands.
void Dispatcher::Private::refresh(qint64 foundVersion) {
    const auto items = outbox.open();
    if (!items)
        return fault(items.error());
    version = foundVersion;
    mustRefresh = false;
    QHash<QString, Seen> present;
    for (const OutboxItem &item : *items)
        present.insert(item.id, {item.state, item.account, item.attempts, item.sendAt});
    QSet<QString> different;
    for (auto it = present.cbegin(); it != present.cend(); ++it) {
        const auto before = seen.constFind(it.key());
        if (before == seen.cend() || !(*before == *it))
            different.insert(it.key());
    }
    for (auto it = seen.cbegin(); it != seen.cend(); ++it) {
        if (!present.contains(it.key()))
            different.insert(it.key());
    }
    seen = present;
    QStringList lost;
    for (const auto &[id, item] : running) {
        const auto now = present.constFind(id);
        if (now == present.cend() || !isUnderWay(now->state))
            lost += id;
    }
    if (!different.isEmpty())
        idleTold = false;
    for (const QString &id : lost)
        cancel(id);
    for (const QString &id : std::as_const(different))
        Q_EMIT q->changed(id);
}

/// Our own change of this item.
void Dispatcher::Private::note(const QString &id) {
    const auto item = outbox.item(id);
    if (item && !isFinished(item->state))
        seen.insert(id, {item->state, item->account, item->attempts, item->sendAt});
    else
        seen.remove(id);
    Q_EMIT q->changed(id);
}

/// Whether the process that holds the lock has something it can do.
bool Dispatcher::Private::othersWork() const {
    QSet<QString> paused;
    for (const Seen &item : seen) {
        if (item.state == OutboxState::NeedsAuth)
            paused.insert(item.account);
    }
    return std::any_of(seen.cbegin(), seen.cend(), [this, &paused](const Seen &item) {
        const bool due = !item.sendAt.isValid() || item.sendAt <= clock.now();
        return isUnderWay(item.state) || (item.state == OutboxState::Queued && due && !paused.contains(item.account));
    });
}

void Dispatcher::Private::tellIdle() {
    if (!std::exchange(idleTold, true))
        Q_EMIT q->idle();
}

void Dispatcher::Private::fault(const Error &error) {
    if (error.code == u"db.busy"_s) { // someone else writes for long: it passes
        mustLook = true;
        return;
    }
    if (std::exchange(broken, true))
        return;
    Q_EMIT q->broke(error);
    cancelAll();
    settle();
}

void Dispatcher::Private::cancelAll() {
    std::vector<QString> ids;
    for (const auto &[id, item] : running)
        ids.push_back(id);
    for (const QString &id : ids)
        cancel(id);
}

/// Nothing is under way any more: the next step, or the end.
void Dispatcher::Private::settle() {
    if (isActive())
        return lookSoon();
    if (!running.empty())
        return;
    ticks.stop();
    lock.unlock();
    if (!stopping)
        return;
    started = false;
    stopping = false;
    QMetaObject::invokeMethod(
        q, [this] { Q_EMIT q->idle(); }, Qt::QueuedConnection);
}

} // namespace thanksmith
