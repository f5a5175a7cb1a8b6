// SPDX-License-Identifier: GPL-3.0-or-later
#include "OutboxFixture.h"

#include "outbox/Dispatcher.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QPointer>

using namespace thanksmith;
using namespace Qt::StringLiterals;
using State = OutboxState;

namespace {

/// A delivery that does what the test says.
class FakeDelivery final : public Delivery {
public:
    explicit FakeDelivery(const Shipment &what)
        : shipment(what) {}
    void start() override { started = true; }
    void cancel() override {
        if (!committed)
            end(Outcome::Kind::Retry, u"delivery.cancelled"_s);
    }
    bool commit() { return committed = shipment.committing(); }
    void end(Outcome::Kind kind, const QString &code = {}) { Q_EMIT finished(outcome(kind, code)); }

    Shipment shipment;
    bool started = false;
    bool committed = false;
};

std::vector<QPointer<FakeDelivery>> *deliveries = nullptr;

template <class Condition>
bool waitFor(Condition condition, int milliseconds = 5000) {
    QElapsedTimer timer;
    timer.start();
    while (!condition() && timer.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    return condition();
}

struct DispatcherFixture : OutboxFixture {
    std::vector<QPointer<FakeDelivery>> made;
    QMap<QString, Account> accounts{{u"mail"_s, {u"mail"_s, u"fake"_s, {}}}, {u"two"_s, {u"two"_s, u"fake"_s, {}}}};
    Result<QString> secret = QString();
    std::vector<std::function<void(Result<QString>)>> asked; ///< not yet answered
    bool answersLater = false;
    QStringList changes;
    int idles = 0;
    std::vector<Error> faults;
    QString lockFile = folder.filePath(u"lock"_s);
    std::unique_ptr<Dispatcher> dispatcher;

    DispatcherFixture() {
        deliveries = &made;
        fakeKind.id = "fake";
        fakeKind.deliver = [](const Shipment &shipment) -> std::unique_ptr<Delivery> {
            auto delivery = std::make_unique<FakeDelivery>(shipment);
            deliveries->emplace_back(delivery.get());
            return delivery;
        };
        dispatcher = make(outbox);
        QObject::connect(dispatcher.get(), &Dispatcher::changed, [this](const QString &id) { changes += id; });
        QObject::connect(dispatcher.get(), &Dispatcher::idle, [this] { ++idles; });
        QObject::connect(dispatcher.get(), &Dispatcher::broke, [this](const Error &e) { faults.push_back(e); });
    }
    std::unique_ptr<Dispatcher> make(Outbox &theOutbox) {
        DispatcherHooks hooks;
        hooks.kind = [this](const QString &id) { return id == u"fake"_s ? &fakeKind : nullptr; };
        hooks.account = [this](const QString &name) -> Result<Account> {
            if (!accounts.contains(name))
                return fail(u"account.unknown"_s, name);
            return accounts.value(name);
        };
        hooks.secret = [this](const Account &, const std::function<void(Result<QString>)> &answer) {
            if (answersLater)
                asked.push_back(answer);
            else
                answer(secret);
        };
        return std::make_unique<Dispatcher>(theOutbox, clock, hooks, lockFile);
    }
    FakeDelivery &delivery(std::size_t n) {
        REQUIRE(waitFor([this, n] { return made.size() > n && made[n] && made[n]->started; }));
        return *made[n];
    }
    void full(bool isFull) { REQUIRE(database->run(u"PRAGMA max_page_count="_s + (isFull ? u"1"_s : u"1000000"_s))); }
    [[nodiscard]] bool isLocked() const {
        QLockFile lock(lockFile);
        return !lock.tryLock(0);
    }
};

} // namespace

TEST_CASE("cards go out one after the other, each told of, then it is idle") {
    DispatcherFixture f;
    f.put(u"a"_s);
    f.put(u"b"_s);
    f.dispatcher->start();
    FakeDelivery &first = f.delivery(0);
    CHECK(first.shipment.payload == "payload of a");
    CHECK(first.shipment.to.address == u"Anna@Example.org"_s);
    CHECK(f.state(u"a"_s) == State::Uploading);
    CHECK(f.made.size() == 1);
    CHECK(f.isLocked());
    REQUIRE(first.commit());
    CHECK(f.state(u"a"_s) == State::Committing);
    first.end(Outcome::Kind::Sent);
    CHECK(f.state(u"a"_s) == State::Sent);
    FakeDelivery &second = f.delivery(1);
    REQUIRE(second.commit());
    CHECK(f.idles == 0);
    second.end(Outcome::Kind::Accepted);
    CHECK(waitFor([&f] { return f.idles == 1; }));
    CHECK(f.state(u"b"_s) == State::Accepted);
    CHECK(f.changes.count(u"a"_s) >= 4);
    f.dispatcher->wake();
    CHECK(waitFor([&f] { return f.idles == 2; }));
}

TEST_CASE("a slow account holds up its own cards only, a broken card no other") {
    DispatcherFixture f;
    f.put(u"a"_s);
    f.put(u"b"_s);
    f.put(u"c"_s, u"two"_s);
    f.dispatcher->start();
    f.delivery(0);
    CHECK(f.delivery(1).shipment.id == u"c"_s);
    CHECK(f.made.size() == 2);
    f.delivery(0).end(Outcome::Kind::Failed, u"delivery.refused"_s);
    CHECK(f.delivery(2).shipment.id == u"b"_s);
    CHECK(f.state(u"a"_s) == State::Failed);
}

TEST_CASE("what cannot be delivered at all says why, and the others go on") {
    DispatcherFixture f;
    Error wanted;
    SECTION("account gone") {
        f.put(u"a"_s, u"gone"_s);
        wanted = {u"outbox.account-gone"_s, u"gone"_s, {}, {}};
    }
    SECTION("account of another kind") {
        f.accounts[u"new"_s] = {u"new"_s, u"other"_s, {}};
        f.put(u"a"_s, u"new"_s);
        wanted = {u"outbox.account-changed"_s, u"new"_s, {}, {u"fake"_s, u"other"_s}};
    }
    SECTION("no such channel") {
        f.accounts[u"odd"_s] = {u"odd"_s, u"pigeon"_s, {}};
        OutboxEntry entry = entryFor(u"a"_s, u"odd"_s);
        entry.account.kind = u"pigeon"_s;
        REQUIRE(f.outbox.enqueue({entry}));
        wanted = {u"outbox.no-such-channel"_s, u"pigeon"_s, {}, {}};
    }
    SECTION("damaged bytes") {
        f.put(u"a"_s);
        REQUIRE(f.database->run(u"UPDATE outbox_bytes SET payload = 'other'"_s));
        wanted = {u"outbox.damaged-payload"_s, u"a"_s, {}, {}};
    }
    f.put(u"b"_s);
    f.dispatcher->start();
    CHECK(f.delivery(0).shipment.id == u"b"_s);
    CHECK(f.state(u"a"_s) == State::Failed);
    CHECK((f.outbox.item(u"a"_s)->reason == wanted));
}

TEST_CASE("a secret is asked for each attempt; without one the account waits") {
    DispatcherFixture f;
    f.fakeKind.usesSecret = true;
    f.fakeKind.needsSecret = [](const Account &account) { return account.name == u"mail"_s; };
    f.put(u"a"_s);
    f.put(u"b"_s);
    SECTION("none known") {
        f.dispatcher->start();
        CHECK(waitFor([&f] { return f.idles == 1; }));
        CHECK(f.state(u"a"_s) == State::NeedsAuth);
        CHECK((f.outbox.item(u"a"_s)->reason == Error{u"outbox.no-secret"_s, u"mail"_s, {}, {}}));
        CHECK(f.state(u"b"_s) == State::Queued);
        f.put(u"c"_s, u"two"_s);
        f.dispatcher->wake();
        CHECK(f.delivery(0).shipment.id == u"c"_s);
        f.secret = u"open sesame"_s;
        REQUIRE(f.outbox.retryAccount(u"mail"_s));
        f.dispatcher->wake();
        CHECK(f.delivery(1).shipment.id == u"a"_s);
        CHECK(f.delivery(1).shipment.secret == u"open sesame"_s);
    }
    SECTION("the keychain fails") {
        f.secret = fail(u"keychain.locked"_s);
        f.dispatcher->start();
        CHECK(waitFor([&f] { return f.idles == 1; }));
        CHECK(f.outbox.item(u"a"_s)->reason.code == u"keychain.locked"_s);
    }
    SECTION("the answer comes too late") {
        f.answersLater = true;
        f.dispatcher->start();
        REQUIRE(waitFor([&f] { return f.asked.size() == 1; }));
        REQUIRE(f.outbox.cancel(u"a"_s));
        f.dispatcher->wake();
        REQUIRE(waitFor([&f] { return f.asked.size() == 2; }));
        f.asked[0](u"x"_s);
        CHECK(f.made.empty());
        f.asked[1](u"x"_s);
        CHECK(f.delivery(0).shipment.id == u"b"_s);
        f.dispatcher.reset();
        f.asked[1](u"x"_s);
    }
}

TEST_CASE("a card that is cancelled on its way stops before the point of no return") {
    DispatcherFixture f;
    f.put(u"a"_s);
    f.dispatcher->start();
    FakeDelivery &delivery = f.delivery(0);
    SECTION("by the user's word alone") {
        REQUIRE(f.outbox.cancel(u"a"_s));
        CHECK(!delivery.commit());
        f.dispatcher->wake();
    }
    SECTION("delivery first") {
        f.dispatcher->cancelDelivery(u"a"_s);
        REQUIRE(f.outbox.cancel(u"a"_s));
    }
    SECTION("by another process") {
        const auto other = f.openDatabase();
        Outbox otherOutbox(*other, f.clock);
        REQUIRE(otherOutbox.cancel(u"a"_s));
    }
    CHECK(waitFor([&f] { return f.idles == 1; }));
    CHECK(f.state(u"a"_s) == State::Cancelled);
    CHECK(f.listener.told.empty());
}

TEST_CASE("past the point of no return a cancel does nothing") {
    DispatcherFixture f;
    f.put(u"a"_s);
    f.dispatcher->start();
    REQUIRE(f.delivery(0).commit());
    f.dispatcher->cancelDelivery(u"a"_s);
    CHECK(f.outbox.cancel(u"a"_s).error().code == u"outbox.wrong-state"_s);
    f.delivery(0).end(Outcome::Kind::Sent);
    CHECK(f.state(u"a"_s) == State::Sent);
}

TEST_CASE("stopping lets a committing card end and gives the others back") {
    DispatcherFixture f;
    f.put(u"a"_s);
    f.put(u"b"_s, u"two"_s);
    f.dispatcher->start();
    REQUIRE(f.delivery(0).commit());
    f.delivery(1);
    f.dispatcher->stop();
    CHECK(f.state(u"b"_s) == State::Queued);
    CHECK(f.outbox.item(u"b"_s)->attempts == 0);
    QCoreApplication::processEvents();
    CHECK(f.idles == 0);
    CHECK(f.isLocked());
    f.delivery(0).end(Outcome::Kind::Sent);
    CHECK(waitFor([&f] { return f.idles == 1; }));
    CHECK(f.state(u"a"_s) == State::Sent);
    CHECK(!f.isLocked());
    CHECK(f.made.size() == 2);
    f.dispatcher->start();
    CHECK(f.delivery(2).shipment.id == u"b"_s);
    f.dispatcher.reset();
    CHECK(f.state(u"b"_s) == State::Queued);
}

TEST_CASE("a second one only watches, and takes over with what the first left") {
    DispatcherFixture f;
    f.put(u"a"_s);
    const auto other = f.openDatabase();
    Outbox otherOutbox(*other, f.clock, {}, [&f](const QString &) { return &f.fakeKind; });
    auto holder = f.make(otherOutbox);
    holder->start();
    REQUIRE(f.delivery(0).commit());
    f.dispatcher->start();
    CHECK(waitFor([&f] { return f.changes.contains(u"a"_s); }));
    CHECK(f.idles == 0);
    f.delivery(0).end(Outcome::Kind::Sent);
    f.changes.clear();
    CHECK(waitFor([&f] { return f.idles == 1; }));
    CHECK(f.changes == QStringList{u"a"_s});
    // It notices what the other takes in, and never delivers it itself.
    REQUIRE(otherOutbox.enqueue({entryFor(u"b"_s)}));
    holder->wake();
    REQUIRE(f.delivery(1).commit());
    CHECK(f.made.size() == 2);
    CHECK(waitFor([&f] { return f.changes.contains(u"b"_s); }));
    holder.reset(); // gone without an answer: like a crash
    CHECK(waitFor([&f] { return f.state(u"b"_s) == State::Unknown; }));
    CHECK(waitFor([&f] { return f.isLocked(); }));
    CHECK(f.made.size() == 2);
}

TEST_CASE("what another process puts in is noticed") {
    DispatcherFixture f;
    f.dispatcher->start();
    CHECK(waitFor([&f] { return f.idles == 1; }));
    const auto other = f.openDatabase();
    Outbox otherOutbox(*other, f.clock);
    REQUIRE(otherOutbox.enqueue({entryFor(u"a"_s)}));
    CHECK(f.delivery(0).shipment.id == u"a"_s);
    CHECK(f.changes.contains(u"a"_s));
}

TEST_CASE("a card is tried again when its time has come, or the clock was turned back") {
    DispatcherFixture f;
    f.put(u"a"_s);
    f.dispatcher->start();
    f.delivery(0).end(Outcome::Kind::Retry, u"delivery.busy"_s);
    CHECK(waitFor([&f] { return f.idles == 1; }));
    CHECK(!waitFor([&f] { return f.made.size() > 1; }, 1300));
    SECTION("later") {
        f.clock.time = f.clock.time.addSecs(31);
    }
    SECTION("turned back") {
        f.clock.time = f.clock.time.addYears(-1);
    }
    CHECK(f.delivery(1).shipment.payload == "payload of a");
    CHECK(f.outbox.item(u"a"_s)->attempts == 2);
}

TEST_CASE("without a durable word before the commit nothing is committed") {
    DispatcherFixture f;
    f.put(u"a"_s);
    f.dispatcher->start();
    FakeDelivery &delivery = f.delivery(0);
    const auto other = f.openDatabase();
    {
        auto holding = Transaction::begin(*other);
        REQUIRE(holding);
        CHECK(!delivery.commit());
        delivery.end(Outcome::Kind::Retry, u"delivery.not-recorded"_s);
        CHECK(f.state(u"a"_s) == State::Uploading);
        CHECK(f.faults.empty());
    }
    // The lock is gone: what could not be written is written now.
    CHECK(waitFor([&f] { return f.state(u"a"_s) == State::RetryAt; }));
    CHECK(f.listener.told.empty());
}

TEST_CASE("a sent card whose record finds the disk full is not forgotten") {
    DispatcherFixture f;
    f.put(u"a"_s);
    f.put(u"b"_s);
    f.dispatcher->start();
    FakeDelivery &delivery = f.delivery(0);
    REQUIRE(delivery.commit());
    f.full(true);
    Outcome sent = outcome(Outcome::Kind::Sent);
    sent.where = QString(100'000, u'w');
    Q_EMIT delivery.finished(sent);
    REQUIRE(f.faults.size() == 1);
    CHECK(f.faults.front().code == u"db.disk-full"_s);
    CHECK(f.state(u"a"_s) == State::Committing);
    CHECK(f.isLocked());
    SECTION("it is recorded as soon as there is room, and starts again when told") {
        CHECK(!waitFor([&f] { return f.state(u"a"_s) == State::Sent; }, 1300));
        f.full(false);
        CHECK(waitFor([&f] { return f.state(u"a"_s) == State::Sent; }));
        CHECK(f.listener.told.back().item.id == u"a"_s);
        CHECK(!f.isLocked());
        CHECK(f.made.size() == 1);
        f.dispatcher->start();
        CHECK(f.delivery(1).shipment.id == u"b"_s);
        CHECK(f.faults.size() == 1);
    }
    SECTION("after a restart it is in doubt, and not sent again") {
        f.dispatcher.reset();
        f.full(false);
        f.dispatcher = f.make(f.outbox);
        f.dispatcher->start();
        CHECK(f.delivery(1).shipment.id == u"b"_s);
        CHECK(f.state(u"a"_s) == State::Unknown);
    }
}

TEST_CASE("an observer's error breaks off and loses nothing") {
    DispatcherFixture f;
    f.put(u"a"_s);
    f.dispatcher->start();
    REQUIRE(f.delivery(0).commit());
    f.listener.error = {u"history.broken"_s, {}, {}, {}};
    f.delivery(0).end(Outcome::Kind::Sent);
    REQUIRE(f.faults.size() == 1);
    CHECK(f.faults.front().code == u"history.broken"_s);
    f.listener.error = {};
    CHECK(waitFor([&f] { return f.state(u"a"_s) == State::Sent; }));
}

TEST_CASE("a lock file that cannot be made is said to be so") {
    DispatcherFixture f;
    f.lockFile = f.folder.filePath(u"none/lock"_s);
    f.put(u"a"_s);
    const auto dispatcher = f.make(f.outbox);
    std::vector<Error> faults;
    QObject::connect(dispatcher.get(), &Dispatcher::broke, [&faults](const Error &e) { faults.push_back(e); });
    dispatcher->start();
    REQUIRE(waitFor([&faults] { return !faults.empty(); }));
    CHECK((faults.front() == Error{u"outbox.lock-unwritable"_s, f.lockFile, {}, {}}));
    CHECK(f.made.empty());
}

TEST_CASE("a lock left by a program that died is taken over") {
    DispatcherFixture f;
    QByteArray left;
    SECTION("in order") {
        left = "4194303\ntest_outbox\n\n";
    } // a process id beyond those given out here
    SECTION("half written") {
        left = "";
    }
    SECTION("with the process id that is ours now") {
        left = QByteArray::number(QCoreApplication::applicationPid()) + "\ntest_outbox\n\n";
    }
    {
        QFile file(f.lockFile);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(left);
        REQUIRE(file.setFileTime(QDateTime::currentDateTime().addSecs(-10), QFileDevice::FileModificationTime));
    }
    f.put(u"a"_s);
    f.dispatcher->start();
    CHECK(f.delivery(0).shipment.id == u"a"_s);
}
