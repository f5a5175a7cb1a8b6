// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the outbox until all is done, or until it kills itself at a chosen point:
//   crash_child FOLDER POINT NTH [NEW-ITEM...]
// What "arrives" is a line in FOLDER/arrivals, written and synced at once, as the other side would keep it.
#include "base/Resources.h"
#include "outbox/Dispatcher.h"

#include <QCoreApplication>
#include <QDebug>
#include <QFile>
#include <QTimer>

#include <csignal>
#include <unistd.h>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

struct Plan {
    QString folder;
    QString point;
    int nth = 0;
} plan;

void reach(const QString &point) {
    if (point == plan.point && --plan.nth == 0)
        ::kill(::getpid(), SIGKILL);
}

void append(const QString &name, const QString &line) {
    QFile file(plan.folder + u'/' + name);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered) ||
        file.write(line.toUtf8() + '\n') < 0 || ::fsync(file.handle()) != 0)
        std::abort();
}

class FakeDelivery final : public Delivery {
public:
    explicit FakeDelivery(const Shipment &shipment)
        : m_shipment(shipment) {}
    void start() override {
        QTimer::singleShot(0, this, [this] { run(); });
    }
    void cancel() override {}

private:
    void run() {
        reach(u"before-committing"_s);
        Outcome outcome;
        if (!m_shipment.committing()) {
            outcome.kind = Outcome::Kind::Retry;
            Q_EMIT finished(outcome);
            return;
        }
        reach(u"before-arrival"_s);
        append(u"arrivals"_s, m_shipment.id);
        reach(u"after-arrival"_s);
        outcome.kind = Outcome::Kind::Sent;
        Q_EMIT finished(outcome);
    }
    Shipment m_shipment;
};

class Observer final : public DeliveryObserver {
public:
    Result<void> delivered(Database &database, const OutboxEntry &entry) override {
        const auto done = database.run(u"INSERT INTO told (id) VALUES (?)"_s, {entry.item.id});
        reach(u"inside-sent"_s);
        if (!done)
            return failure(done);
        return {};
    }
};

ChannelKind makeKind() {
    ChannelKind kind{};
    kind.id = "fake";
    kind.deliver = [](const Shipment &shipment) -> std::unique_ptr<Delivery> {
        reach(u"uploading"_s);
        return std::make_unique<FakeDelivery>(shipment);
    };
    return kind;
}

bool enqueue(Outbox &outbox, const QStringList &ids) {
    for (const QString &id : ids) {
        OutboxEntry entry;
        entry.item.id = id;
        entry.item.to.address = u"anna@example.org"_s;
        entry.item.account = u"mail"_s;
        entry.item.channel = u"fake"_s;
        entry.account = {u"mail"_s, u"fake"_s, {}};
        entry.payload = QByteArray(20'000, 'p');
        reach(u"before-enqueue"_s);
        if (const auto done = outbox.enqueue({entry}); !done) {
            qWarning().noquote() << done.error().code << done.error().args;
            return false;
        }
        append(u"acknowledged"_s, id);
        reach(u"enqueued"_s);
    }
    return true;
}

} // namespace

int main(int argc, char **argv) {
    QCoreApplication application(argc, argv);
    initResources();
    const QStringList arguments = application.arguments();
    plan = {arguments.value(1), arguments.value(2), arguments.value(3).toInt()};
    auto database = Database::open(plan.folder + u"/t.db"_s);
    if (!database || !(*database)->run(u"CREATE TABLE IF NOT EXISTS told (id TEXT PRIMARY KEY)"_s))
        return 2;
    const SystemClock clock;
    const ChannelKind kind = makeKind();
    Observer observer;
    Outbox outbox(**database, clock, {&observer}, [&kind](const QString &) { return &kind; });
    if (!enqueue(outbox, arguments.mid(4)))
        return 3;
    DispatcherHooks hooks;
    hooks.kind = [&kind](const QString &) { return &kind; };
    hooks.account = [](const QString &name) -> Result<Account> {
        reach(u"leased"_s);
        return Account{name, u"fake"_s, {}};
    };
    Dispatcher dispatcher(outbox, clock, hooks, plan.folder + u"/lock"_s);
    QObject::connect(&dispatcher, &Dispatcher::changed, &dispatcher, [&outbox](const QString &id) {
        const auto item = outbox.item(id);
        if (item && item->state == OutboxState::Sent)
            reach(u"sent"_s);
    });
    QObject::connect(&dispatcher, &Dispatcher::idle, &application, [] { QCoreApplication::exit(0); });
    QObject::connect(&dispatcher, &Dispatcher::broke, &application, [](const Error &error) {
        qWarning().noquote() << error.code << error.subject << error.args;
        QCoreApplication::exit(4);
    });
    dispatcher.start();
    return QCoreApplication::exec();
}
