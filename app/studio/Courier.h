// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/Posting.h"
#include "studio/Secrets.h"
#include "studio/Stores.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <functional>

class QThread;

namespace thanksmith {

class CourierWorker;

/// The window's side of sending: a thread of its own holds the database, renders, stores and delivers; the window asks
/// and is told. All methods return at once.
class Courier : public QObject {
    Q_OBJECT
public:
    Courier(const Paths &paths, std::shared_ptr<SessionSecrets> secrets, QObject *parent = nullptr);
    ~Courier() override;

    /// Opens the database and begins to deliver. `ready` follows, or `broke`.
    void start();
    /// Puts the card into the outbox and wakes the delivery: `queued` or `refused`.
    void post(const Posting &posting);
    /// Enters printed cards into the history; their small pictures are drawn here.
    void recordPrinted(const std::vector<Card> &cards, const QString &printer, const QDateTime &writtenAt);
    void retry(const QString &id);
    /// All cards of an account whose sign-in was refused, after a new password.
    void retryAccount(const QString &account);
    void cancel(const QString &id);
    /// Cards that were posted and not yet sent at all; `takenBack` tells how many of them could still be stopped.
    void takeBack(const QStringList &ids);
    /// Waiting cards go out at this time; invalid: at once.
    void schedule(const QStringList &ids, const QDateTime &sendAt);
    /// What waits only so that it can be taken back goes out at once.
    void endGrace();
    void resolve(const QString &id, bool arrived);
    void erasePerson(const QString &address);

    /// Runs a question in the thread of the database; the answer comes as a future.
    template <class T>
    [[nodiscard]] QFuture<Result<T>> ask(std::function<Result<T>(Stores &)> question) {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        QFuture<Result<T>> future = promise->future();
        promise->start();
        run([promise, question = std::move(question)](Stores *stores, const Error &reason) {
            promise->addResult(stores ? question(*stores) : Result<T>(tl::unexpected<Error>(reason)));
            promise->finish();
        });
        return future;
    }

Q_SIGNALS:
    /// The database is open. `notice`: what the user should know (db.set-aside), or an empty code.
    void ready(const thanksmith::Error &notice);
    void broke(const thanksmith::Error &error);
    void queued(const QStringList &ids);
    void refused(const thanksmith::Error &error);
    /// What is open now, after any change.
    void outboxChanged(const std::vector<thanksmith::OutboxItem> &open);
    void progressed(const QString &id, qint64 done, qint64 total);
    /// An item came to an end, good or bad.
    void ended(const thanksmith::OutboxItem &item);
    void historyChanged();
    void takenBack(int stopped, int asked);
    void erased(int cards);

private:
    void run(std::function<void(Stores *, const Error &)> job);

    QThread *m_thread;
    CourierWorker *m_worker;
};

} // namespace thanksmith
