// SPDX-License-Identifier: GPL-3.0-or-later
#include "OutboxFixture.h"

#include "outbox/Backoff.h"

using namespace thanksmith;
using namespace Qt::StringLiterals;
using State = OutboxState;

TEST_CASE("what is put in comes back whole, after opening anew too") {
    OutboxFixture f;
    OutboxEntry entry = entryFor(u"a"_s);
    entry.item.writtenAt = f.clock.time.addSecs(-60);
    entry.item.to.name.clear();
    entry.thumbnail.clear();
    REQUIRE(f.outbox.enqueue({entry}));
    const auto other = f.openDatabase();
    Outbox again(*other, f.clock);
    const auto read = again.entry(u"a"_s);
    REQUIRE(read);
    entry.item.createdAt = f.clock.time;
    CHECK((read->item == entry.item));
    CHECK((read->account == entry.account));
    CHECK(read->payload == entry.payload);
    CHECK(read->card == entry.card);
    CHECK(read->thumbnail.isEmpty());
}

TEST_CASE("all entries are put in or none") {
    OutboxFixture f;
    const auto refused = f.outbox.enqueue({entryFor(u"a"_s), entryFor(u"b"_s), entryFor(u"a"_s)});
    REQUIRE(!refused);
    CHECK(refused.error().code == u"outbox.duplicate-id"_s);
    CHECK(refused.error().subject == u"a"_s);
    CHECK(f.outbox.open()->empty());
}

TEST_CASE("open items stand in the order they came") {
    OutboxFixture f;
    f.bring(u"c"_s, State::Failed);
    f.bring(u"a"_s, State::Sent);
    f.bring(u"b"_s, State::Cancelled);
    f.bring(u"d"_s, State::Queued);
    const auto open = f.outbox.open();
    REQUIRE(open->size() == 2);
    CHECK(open->at(0).id == u"c"_s);
    CHECK(open->at(0).reason == Error{u"delivery.refused"_s, u"subject"_s, {}, {u"fact"_s}});
    CHECK(open->at(1).id == u"d"_s);
}

TEST_CASE("bytes that changed are not sent") {
    OutboxFixture f;
    f.put(u"a"_s);
    REQUIRE(f.database->run(u"UPDATE outbox_bytes SET payload = 'other'"_s));
    CHECK(f.outbox.entry(u"a"_s).error().code == u"outbox.damaged-payload"_s);
    REQUIRE(f.database->run(u"DELETE FROM outbox_bytes"_s));
    CHECK(f.outbox.entry(u"a"_s).error().code == u"outbox.damaged-payload"_s);
}

TEST_CASE("the oldest that may be tried is leased, each once") {
    OutboxFixture f;
    f.put(u"a"_s, u"one"_s);
    f.put(u"b"_s, u"one"_s);
    f.put(u"c"_s, u"two"_s);
    CHECK(*f.outbox.lease({u"one"_s}) == u"c"_s);
    CHECK(*f.outbox.lease() == u"a"_s);
    CHECK(*f.outbox.lease() == u"b"_s);
    CHECK(f.outbox.lease()->isEmpty());
    CHECK(f.outbox.item(u"a"_s)->attempts == 1);
}

TEST_CASE("an account that needs signing in waits with all its cards until it is retried") {
    OutboxFixture f;
    f.bring(u"a"_s, State::NeedsAuth);
    f.put(u"b"_s);
    f.put(u"c"_s, u"other"_s);
    CHECK(*f.outbox.lease() == u"c"_s);
    CHECK(f.outbox.lease()->isEmpty());
    SECTION("by its account") {
        REQUIRE(f.outbox.retryAccount(u"mail"_s));
    }
    SECTION("by the card") {
        REQUIRE(f.outbox.retry(u"a"_s));
    }
    CHECK(*f.outbox.lease() == u"a"_s);
    CHECK(*f.outbox.lease() == u"b"_s);
    CHECK(f.outbox.item(u"a"_s)->reason.code.isEmpty());
}

TEST_CASE("waits grow, differ, and are the same each time") {
    CHECK(backoffSeconds(u"a"_s, 1) == backoffSeconds(u"a"_s, 1));
    const std::vector<qint64> longest{30, 120, 480, 1920, 7200, 7200};
    for (std::size_t i = 0; i < longest.size(); ++i) {
        bool differs = false;
        for (int n = 0; n < 50; ++n) {
            const qint64 wait = backoffSeconds(QString::number(n), int(i) + 1);
            CHECK(wait <= longest[i]);
            CHECK(wait >= longest[i] * 4 / 5);
            differs = differs || wait != backoffSeconds(u"x"_s, int(i) + 1);
        }
        CHECK(differs);
    }
    CHECK(backoffSeconds(u"a"_s, 1000) <= 7200);
}

TEST_CASE("a card to be retried waits for its time") {
    OutboxFixture f;
    f.bring(u"a"_s, State::RetryAt);
    CHECK(f.outbox.lease()->isEmpty());
    const QDateTime due = *f.outbox.nextDue();
    CHECK(due == f.clock.time.addSecs(backoffSeconds(u"a"_s, 1)));
    CHECK(f.outbox.item(u"a"_s)->retryAt == due);
    f.clock.time = due;
    CHECK(*f.outbox.lease() == u"a"_s);
    CHECK(!f.outbox.nextDue()->isValid());
}

TEST_CASE("a planned card goes at its time and not before, and its age counts from then") {
    OutboxFixture f;
    OutboxEntry entry = entryFor(u"a"_s);
    const QDateTime friday = f.clock.time.addDays(5);
    entry.item.sendAt = friday;
    REQUIRE(f.outbox.enqueue({entry}));
    CHECK(f.outbox.item(u"a"_s)->sendAt == friday);
    CHECK(f.outbox.lease()->isEmpty());
    CHECK(*f.outbox.nextDue() == friday);
    f.put(u"b"_s);
    CHECK(*f.outbox.lease() == u"b"_s); // it holds nobody up

    f.clock.time = f.clock.time.addYears(-1); // it was for that Friday, whatever the clock does
    CHECK(f.outbox.lease()->isEmpty());
    f.clock.time = friday;
    REQUIRE(*f.outbox.lease() == u"a"_s);
    REQUIRE(f.outbox.markUploading(u"a"_s));
    REQUIRE(f.outbox.finish(u"a"_s, outcome(Outcome::Kind::Retry, u"delivery.busy"_s)));
    CHECK(f.state(u"a"_s) == State::RetryAt); // not given up for being five days old
}

TEST_CASE("a plan is changed, dropped and refused for what is under way") {
    OutboxFixture f;
    for (const auto &id : {u"a"_s, u"b"_s, u"c"_s}) {
        OutboxEntry entry = entryFor(id, u"mail of "_s + id);
        entry.item.sendAt = f.clock.time.addDays(2);
        REQUIRE(f.outbox.enqueue({entry}));
    }
    const QDateTime sooner = f.clock.time.addSecs(3600);
    REQUIRE(f.outbox.schedule({u"a"_s, u"b"_s}, sooner));
    CHECK(*f.outbox.nextDue() == sooner);
    REQUIRE(f.outbox.schedule({u"c"_s}, {}));
    CHECK(*f.outbox.lease() == u"c"_s);
    const auto refused = f.outbox.schedule({u"a"_s, u"c"_s}, {});
    REQUIRE(!refused);
    CHECK(refused.error().code == u"outbox.wrong-state"_s);
    CHECK(f.outbox.item(u"a"_s)->sendAt == sooner); // all or none
    REQUIRE(f.outbox.cancel(u"b"_s));
    CHECK(f.state(u"b"_s) == State::Cancelled);
}

TEST_CASE("the moment to take a card back ends by itself, by word, and when the clock is turned back") {
    OutboxFixture f;
    OutboxEntry entry = entryFor(u"a"_s);
    entry.item.sendAt = f.clock.time.addSecs(10);
    REQUIRE(f.outbox.enqueue({entry}));
    OutboxEntry planned = entryFor(u"b"_s, u"other"_s);
    planned.item.sendAt = f.clock.time.addDays(1);
    REQUIRE(f.outbox.enqueue({planned}));
    CHECK(f.outbox.lease()->isEmpty());
    SECTION("by itself")
    f.clock.time = entry.item.sendAt;
    SECTION("by word")
    REQUIRE(f.outbox.endGrace());
    SECTION("clock") {
        f.clock.time = f.clock.time.addYears(-1);
        CHECK(*f.outbox.nextDue() == f.clock.time);
    }
    CHECK(*f.outbox.lease() == u"a"_s);
    CHECK(f.outbox.lease()->isEmpty());
}

TEST_CASE("what is going is what no time, sign-in or person holds") {
    const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    OutboxItem item = entryFor(u"a"_s).item;
    CHECK(!isAnyGoing({}, now));
    CHECK(isAnyGoing({item}, now));
    item.sendAt = now.addSecs(1);
    CHECK(!isAnyGoing({item}, now));
    CHECK(isAnyGoing({item}, item.sendAt));
    item.sendAt = {};
    OutboxItem other = entryFor(u"b"_s).item;
    other.state = State::NeedsAuth;
    CHECK(!isAnyGoing({item, other}, now));
    other.account = u"another"_s;
    CHECK(isAnyGoing({item, other}, now));
    for (const State state : {State::RetryAt, State::Failed, State::Unknown, State::NeedsAuth}) {
        item.state = state;
        CHECK(!isAnyGoing({item}, now));
    }
    for (const State state : {State::Leased, State::Uploading, State::Committing}) {
        item.state = state;
        CHECK(isAnyGoing({item}, now));
    }
}

TEST_CASE("a service's longer wait is kept, and a clock turned back does not hold a card for years") {
    OutboxFixture f;
    f.bring(u"a"_s, State::Uploading);
    REQUIRE(f.outbox.finish(u"a"_s, outcome(Outcome::Kind::Retry, u"delivery.busy"_s, 5000)));
    CHECK(*f.outbox.nextDue() == f.clock.time.addSecs(5000));
    f.clock.time = f.clock.time.addYears(-3);
    CHECK(*f.outbox.nextDue() == f.clock.time);
    CHECK(*f.outbox.lease() == u"a"_s);
}

TEST_CASE("it gives up after twelve attempts or three days and says why") {
    OutboxFixture f;
    f.put(u"a"_s);
    int attempts = 0;
    SECTION("attempts") {
        while (f.state(u"a"_s) != State::Failed) {
            f.clock.time = std::max(f.clock.time, f.outbox.nextDue()->isValid() ? *f.outbox.nextDue() : f.clock.time);
            REQUIRE(*f.outbox.lease() == u"a"_s);
            ++attempts;
            REQUIRE(f.outbox.finish(u"a"_s, outcome(Outcome::Kind::Retry, u"delivery.busy"_s)));
        }
        CHECK(attempts == maxAttempts);
    }
    SECTION("age") {
        f.clock.time = f.clock.time.addDays(3);
        REQUIRE(*f.outbox.lease() == u"a"_s);
        REQUIRE(f.outbox.finish(u"a"_s, outcome(Outcome::Kind::Retry, u"delivery.busy"_s)));
    }
    SECTION("a wait without end") {
        REQUIRE(*f.outbox.lease() == u"a"_s);
        REQUIRE(f.outbox.finish(u"a"_s, outcome(Outcome::Kind::Retry, u"delivery.busy"_s, 2'000'000'000)));
    }
    REQUIRE(f.state(u"a"_s) == State::Failed);
    const Error reason = f.outbox.item(u"a"_s)->reason;
    CHECK(reason.code == u"outbox.gave-up"_s);
    CHECK(reason.args == QStringList{u"delivery.busy"_s, u"fact"_s});
    // The user's word begins anew.
    REQUIRE(f.outbox.retry(u"a"_s));
    REQUIRE(*f.outbox.lease() == u"a"_s);
    REQUIRE(f.outbox.finish(u"a"_s, outcome(Outcome::Kind::Retry, u"delivery.busy"_s)));
    CHECK(f.state(u"a"_s) == State::RetryAt);
}

TEST_CASE("an attempt that was given back does not count") {
    OutboxFixture f;
    f.bring(u"a"_s, State::Uploading);
    REQUIRE(f.outbox.release(u"a"_s));
    CHECK(f.outbox.item(u"a"_s)->attempts == 0);
    CHECK(*f.outbox.lease() == u"a"_s);
}

TEST_CASE("an observer gets the delivered card, and its error takes the delivery back") {
    OutboxFixture f;
    f.bring(u"a"_s, State::Committing);
    f.listener.error = {u"history.broken"_s, {}, {}, {}};
    Outcome sent = outcome(Outcome::Kind::Sent);
    sent.where = u"250 ok"_s;
    CHECK(f.outbox.finish(u"a"_s, sent).error().code == u"history.broken"_s);
    CHECK(f.state(u"a"_s) == State::Committing);
    CHECK(f.outbox.item(u"a"_s)->title == u"Thank you"_s);
    f.listener.error = {};
    f.clock.time = f.clock.time.addSecs(5);
    REQUIRE(f.outbox.finish(u"a"_s, sent));
    REQUIRE(f.listener.told.size() == 1);
    const OutboxEntry &told = f.listener.told.front();
    CHECK(told.item.state == State::Sent);
    CHECK(told.item.finishedAt == f.clock.time);
    CHECK(told.item.where == u"250 ok"_s);
    CHECK(!told.item.resolved);
    CHECK(told.card == "card of a");
    CHECK(f.outbox.item(u"a"_s)->title == u"Thank you!"_s);
    CHECK(f.outbox.entry(u"a"_s)->payload.isEmpty());
}

TEST_CASE("what a person says about a doubtful card is marked as theirs") {
    OutboxFixture f;
    f.bring(u"a"_s, State::Unknown);
    CHECK(f.outbox.item(u"a"_s)->committedAt.isValid());
    REQUIRE(f.outbox.resolve(u"a"_s, true));
    REQUIRE(f.listener.told.size() == 1);
    CHECK(f.listener.told.front().item.resolved);
    CHECK(f.outbox.item(u"a"_s)->resolved);
}

TEST_CASE("a full disk or a lock at any step changes nothing") {
    OutboxFixture f;
    const auto fill = [&f](bool isFull) {
        const QString pages = isFull ? u"1"_s : u"1000000"_s;
        REQUIRE(f.database->run(u"PRAGMA max_page_count="_s + pages));
    };
    SECTION("enqueue, full") {
        f.put(u"a"_s);
        fill(true);
        OutboxEntry big = entryFor(u"b"_s);
        big.payload = QByteArray(1 << 20, 'x');
        CHECK(f.outbox.enqueue({big}).error().code == u"db.disk-full"_s);
        CHECK(f.outbox.open()->size() == 1);
    }
    SECTION("sent, full") {
        f.bring(u"a"_s, State::Committing);
        fill(true);
        Outcome sent = outcome(Outcome::Kind::Sent);
        sent.where = QString(100'000, u'w');
        CHECK(f.outbox.finish(u"a"_s, sent).error().code == u"db.disk-full"_s);
        CHECK(f.state(u"a"_s) == State::Committing);
        CHECK(f.listener.told.size() == 1); // told, and rolled back with it
        CHECK(f.outbox.item(u"a"_s)->title == u"Thank you"_s);
        fill(false);
        CHECK(f.outbox.finish(u"a"_s, sent));
    }
    SECTION("committing, locked") {
        f.bring(u"a"_s, State::Uploading);
        const auto other = f.openDatabase();
        auto holding = Transaction::begin(*other);
        REQUIRE(holding);
        CHECK(f.outbox.markCommitting(u"a"_s).error().code == u"db.busy"_s);
        CHECK(f.outbox.enqueue({entryFor(u"b"_s)}).error().code == u"db.busy"_s);
        REQUIRE(holding->commit());
        CHECK(f.state(u"a"_s) == State::Uploading);
        CHECK(f.outbox.markCommitting(u"a"_s));
    }
    CHECK(f.database->quickCheck());
}
