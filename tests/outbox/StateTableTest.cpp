// SPDX-License-Identifier: GPL-3.0-or-later
#include "OutboxFixture.h"

#include <functional>
#include <map>

using namespace thanksmith;
using namespace Qt::StringLiterals;
using State = OutboxState;

namespace {

struct Operation {
    const char *name;
    std::function<Result<void>(Outbox &)> run;
    std::map<State, State> allowed; ///< from, to
};

std::map<State, State> from(std::initializer_list<State> states, State to) {
    std::map<State, State> table;
    for (const State state : states)
        table[state] = to;
    return table;
}

std::vector<Operation> operations() {
    const QString id = u"it"_s;
    const auto finishing = [id](Outcome::Kind kind) {
        return [id, kind](Outbox &outbox) { return outbox.finish(id, outcome(kind, u"delivery.x"_s)); };
    };
    const auto sending = {State::Uploading, State::Committing};
    const auto underWay = {State::Leased, State::Uploading, State::Committing};
    return {
        {"markUploading", [id](Outbox &o) { return o.markUploading(id); }, from({State::Leased}, State::Uploading)},
        {"markCommitting", [id](Outbox &o) { return o.markCommitting(id); },
         from({State::Uploading}, State::Committing)},
        {"release", [id](Outbox &o) { return o.release(id); }, from({State::Leased, State::Uploading}, State::Queued)},
        {"sent", finishing(Outcome::Kind::Sent), from(sending, State::Sent)},
        {"accepted", finishing(Outcome::Kind::Accepted), from(sending, State::Accepted)},
        {"handed over", finishing(Outcome::Kind::HandedOver), from(sending, State::HandedOver)},
        {"unknown", finishing(Outcome::Kind::Unknown), from(sending, State::Unknown)},
        {"again", finishing(Outcome::Kind::Retry), from(underWay, State::RetryAt)},
        {"needs auth", finishing(Outcome::Kind::NeedsAuth), from(underWay, State::NeedsAuth)},
        {"failed", finishing(Outcome::Kind::Failed), from(underWay, State::Failed)},
        {"retry", [id](Outbox &o) { return o.retry(id); },
         from({State::Failed, State::RetryAt, State::NeedsAuth, State::Unknown}, State::Queued)},
        {"cancel", [id](Outbox &o) { return o.cancel(id); },
         from({State::Queued, State::Leased, State::Uploading, State::RetryAt, State::NeedsAuth, State::Failed,
               State::Unknown},
              State::Cancelled)},
        {"arrived", [id](Outbox &o) { return o.resolve(id, true); }, from({State::Unknown}, State::Sent)},
        {"did not arrive", [id](Outbox &o) { return o.resolve(id, false); }, from({State::Unknown}, State::Cancelled)},
    };
}

} // namespace

TEST_CASE("every operation in every state goes where it may or changes nothing") {
    for (const Operation &operation : operations()) {
        for (const State state : allOutboxStates) {
            INFO(operation.name << " in " << stateName(state).toStdString());
            OutboxFixture f;
            f.bring(u"it"_s, state);
            const OutboxItem before = *f.outbox.item(u"it"_s);
            const std::size_t told = f.listener.told.size();
            const auto done = operation.run(f.outbox);
            const auto next = operation.allowed.find(state);
            if (next == operation.allowed.end()) {
                REQUIRE(!done);
                CHECK(done.error().code == u"outbox.wrong-state"_s);
                CHECK(done.error().subject == u"it"_s);
                CHECK(done.error().args.value(0) == stateName(state));
                CHECK(!done.error().args.value(1).isEmpty());
                CHECK((*f.outbox.item(u"it"_s) == before));
                CHECK(f.listener.told.size() == told);
                continue;
            }
            REQUIRE(done);
            const OutboxItem after = *f.outbox.item(u"it"_s);
            CHECK(stateName(after.state) == stateName(next->second));
            CHECK(after.finishedAt.isValid() == isFinished(after.state));
            const bool isDelivered = isFinished(after.state) && after.state != State::Cancelled;
            CHECK(f.listener.told.size() == told + (isDelivered ? 1 : 0));
            CHECK(f.value(u"SELECT count(*) FROM outbox_bytes"_s) == (isFinished(after.state) ? u"0"_s : u"1"_s));
        }
    }
}

TEST_CASE("every operation on what is not there says so") {
    OutboxFixture f;
    for (const Operation &operation : operations())
        CHECK(operation.run(f.outbox).error().code == u"outbox.no-such-item"_s);
    CHECK(f.outbox.item(u"it"_s).error().code == u"outbox.no-such-item"_s);
    CHECK(f.outbox.entry(u"it"_s).error().code == u"outbox.no-such-item"_s);
}

TEST_CASE("after a crash nothing is under way and nothing in doubt is tried again") {
    for (const bool isRepeatable : {false, true}) {
        for (const State state : allOutboxStates) {
            INFO(stateName(state).toStdString() << " repeatable " << isRepeatable);
            OutboxFixture f;
            f.fakeKind.repeatable = isRepeatable;
            f.bring(u"it"_s, state);
            State wanted = state;
            if (state == State::Leased || state == State::Uploading)
                wanted = State::Queued;
            if (state == State::Committing)
                wanted = isRepeatable ? State::Queued : State::Unknown;
            CHECK(f.outbox.recover() == (wanted == state ? 0 : 1));
            CHECK(stateName(f.state(u"it"_s)) == stateName(wanted));
            const OutboxItem item = *f.outbox.item(u"it"_s);
            if (state == State::Committing && !isRepeatable) {
                CHECK(item.reason.code == u"outbox.interrupted"_s);
                CHECK(item.committedAt == f.clock.time);
            }
        }
    }
}

TEST_CASE("each state has a name of its own") {
    for (const State state : allOutboxStates)
        CHECK(stateFromName(stateName(state)) == state);
    CHECK(!stateFromName(u"gone"_s));
    CHECK(stateName(State::HandedOver) == u"handed_over"_s);
    CHECK(stateName(State::RetryAt) == u"retry_at"_s);
}
