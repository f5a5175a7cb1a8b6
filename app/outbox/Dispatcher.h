// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/Outbox.h"

#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace thanksmith {

/// Where the dispatcher finds an account's present settings and its secret. Both answer in the dispatcher's thread.
struct DispatcherHooks {
    /// Error account.unknown where it was removed.
    std::function<Result<Account>(const QString &name)> account;
    /// Asked before each attempt of an account that needs a secret; empty answer: none is known (NEEDS_AUTH).
    std::function<void(const Account &, std::function<void(Result<QString>)>)> secret;
    KindFinder kind = findChannelKind;
};

/// Delivers what the outbox holds, in the thread it lives in, without blocking it: one delivery at a time per account,
/// up to four accounts beside each other, so that a slow server holds up its own cards only. Holds the lock file while
/// it runs, so that window and command line never deliver the same card; where another process holds it, it waits and
/// only watches.
///
/// Reasons it gives itself: outbox.account-gone (subject: account), outbox.account-changed (subject: account; args:
/// channel then, channel now), outbox.no-such-channel (subject: channel id), outbox.no-secret (subject: account).
class Dispatcher : public QObject {
    Q_OBJECT
public:
    Dispatcher(Outbox &outbox, const Clock &clock, DispatcherHooks hooks, const QString &lockFile,
               QObject *parent = nullptr);
    ~Dispatcher() override;

    /// Looks for work now and whenever something is due, until stop().
    void start();
    /// Lets a committing delivery end, cancels others; `idle` follows. What can't be recorded (disk full) is tried
    /// again each second until it can.
    void stop();
    /// Something was put in, retried or cancelled.
    void wake();
    /// Cancels the delivery of this item if it is under way and not yet committing; it is tried again later unless
    /// Outbox::cancel takes it out (before or after).
    void cancelDelivery(const QString &id);

Q_SIGNALS:
    /// A state changed (also one that another process changed, noticed within a second).
    void changed(const QString &id);
    void progressed(const QString &id, qint64 done, qint64 total);
    /// Nothing can be done now: all sent, waiting for a time, or waiting for the user.
    void idle();
    /// The database failed us (db.*, an observer's error) or the lock file can't be made (outbox.lock-unwritable); no
    /// delivery begins until start() is called again. Outcomes not yet recorded are tried again each second.
    void broke(const thanksmith::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace thanksmith
