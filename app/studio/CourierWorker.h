// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/Dispatcher.h"
#include "studio/Courier.h"

namespace thanksmith {

/// Lives in the courier's thread. Private to Courier.
class CourierWorker : public QObject {
    Q_OBJECT
public:
    CourierWorker(Paths paths, std::shared_ptr<SessionSecrets> secrets);
    ~CourierWorker() override;

    void open();
    /// Lets a committing delivery end, then quits the thread.
    void close();
    void post(const Posting &posting);
    /// Runs one change of the outbox and tells what is open after it.
    void change(const std::function<Result<void>(Stores &)> &step);
    void cancel(const QString &id);
    /// Stops a card of which nothing has been sent yet; whether it could.
    [[nodiscard]] bool takeBack(const QString &id);
    [[nodiscard]] Stores *stores() { return m_stores ? &*m_stores : nullptr; }
    [[nodiscard]] const Error &reason() const { return m_reason; }

Q_SIGNALS:
    void ready(const thanksmith::Error &notice);
    void broke(const thanksmith::Error &error);
    void queued(const QStringList &ids);
    void refused(const thanksmith::Error &error);
    void outboxChanged(const std::vector<thanksmith::OutboxItem> &open);
    void progressed(const QString &id, qint64 done, qint64 total);
    void ended(const thanksmith::OutboxItem &item);
    void historyChanged();

private:
    void finishClosing();
    void itemChanged(const QString &id);
    void tellOpen();

    Paths m_paths;
    std::shared_ptr<SessionSecrets> m_sessionSecrets;
    SystemClock m_clock;
    std::optional<Stores> m_stores;
    std::unique_ptr<Secrets> m_secrets;
    std::unique_ptr<Dispatcher> m_dispatcher;
    Error m_reason;
};

} // namespace thanksmith
