// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/Courier.h"

#include "studio/CourierWorker.h"

#include <QThread>

namespace thanksmith {

Courier::Courier(const Paths &paths, std::shared_ptr<SessionSecrets> secrets, QObject *parent)
    : QObject(parent)
    , m_thread(new QThread(this))
    , m_worker(new CourierWorker(paths, std::move(secrets))) {
    m_thread->setObjectName(QStringLiteral("courier"));
    m_worker->moveToThread(m_thread);
    connect(m_worker, &CourierWorker::ready, this, &Courier::ready);
    connect(m_worker, &CourierWorker::broke, this, &Courier::broke);
    connect(m_worker, &CourierWorker::queued, this, &Courier::queued);
    connect(m_worker, &CourierWorker::refused, this, &Courier::refused);
    connect(m_worker, &CourierWorker::outboxChanged, this, &Courier::outboxChanged);
    connect(m_worker, &CourierWorker::progressed, this, &Courier::progressed);
    connect(m_worker, &CourierWorker::ended, this, &Courier::ended);
    connect(m_worker, &CourierWorker::historyChanged, this, &Courier::historyChanged);
    connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
}

Courier::~Courier() {
    if (m_thread->isRunning()) {
        QMetaObject::invokeMethod(m_worker, &CourierWorker::close);
        m_thread->wait();
    } else {
        delete m_worker;
    }
}

void Courier::start() {
    m_thread->start(QThread::LowPriority);
    QMetaObject::invokeMethod(m_worker, &CourierWorker::open);
}

void Courier::post(const Posting &posting) {
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, posting] { worker->post(posting); });
}

void Courier::recordPrinted(const std::vector<Card> &cards, const QString &printer, const QDateTime &writtenAt) {
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, cards, printer, writtenAt] {
        worker->change([&](Stores &stores) -> Result<void> {
            for (const Card &card : cards) {
                const auto entry = printedEntry(card, printer, writtenAt, QDateTime::currentDateTimeUtc());
                if (!entry)
                    return failure(entry);
                if (const auto added = stores.history->addPrinted(*entry); !added)
                    return added;
            }
            return {};
        });
    });
}

void Courier::retry(const QString &id) {
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, id] {
        worker->change([&id](Stores &stores) { return stores.outbox->retry(id); });
    });
}

void Courier::retryAccount(const QString &account) {
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, account] {
        worker->change([&account](Stores &stores) { return stores.outbox->retryAccount(account); });
    });
}

void Courier::cancel(const QString &id) {
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, id] { worker->cancel(id); });
}

void Courier::takeBack(const QStringList &ids) {
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, ids] {
        int stopped = 0;
        for (const QString &id : ids)
            stopped += worker->takeBack(id) ? 1 : 0;
        Q_EMIT takenBack(stopped, int(ids.size()));
    });
}

void Courier::schedule(const QStringList &ids, const QDateTime &sendAt) {
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, ids, sendAt] {
        worker->change([&](Stores &stores) { return stores.outbox->schedule(ids, sendAt); });
    });
}

void Courier::endGrace() {
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->change([](Stores &stores) { return stores.outbox->endGrace(); }); });
}

void Courier::resolve(const QString &id, bool arrived) {
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, id, arrived] {
        worker->change([&id, arrived](Stores &stores) { return stores.outbox->resolve(id, arrived); });
    });
}

void Courier::erasePerson(const QString &address) {
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, address] {
        worker->change([this, &address](Stores &stores) -> Result<void> {
            const Result<int> count = stores.history->erasePerson(address);
            if (!count)
                return failure(count);
            Q_EMIT erased(*count);
            return {};
        });
    });
}

void Courier::run(std::function<void(Stores *, const Error &)> job) {
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, job = std::move(job)] { job(worker->stores(), worker->reason()); });
}

} // namespace thanksmith
