// SPDX-License-Identifier: GPL-3.0-or-later
#include "OutboxFixture.h"

#include <map>

namespace thanksmith {
using namespace Qt::StringLiterals;

void OutboxFixture::bring(const QString &id, OutboxState wanted) {
    static const std::map<OutboxState, Outcome> ends{
        {OutboxState::Sent, outcome(Outcome::Kind::Sent)},
        {OutboxState::Accepted, outcome(Outcome::Kind::Accepted)},
        {OutboxState::HandedOver, outcome(Outcome::Kind::HandedOver)},
        {OutboxState::RetryAt, outcome(Outcome::Kind::Retry, u"delivery.busy"_s)},
        {OutboxState::NeedsAuth, outcome(Outcome::Kind::NeedsAuth, u"delivery.auth"_s)},
        {OutboxState::Failed, outcome(Outcome::Kind::Failed, u"delivery.refused"_s)},
        {OutboxState::Unknown, outcome(Outcome::Kind::Unknown, u"delivery.no-answer"_s)}};
    put(id);
    if (wanted == OutboxState::Cancelled)
        REQUIRE(outbox.cancel(id));
    if (wanted == OutboxState::Queued || wanted == OutboxState::Cancelled)
        return;
    REQUIRE(*outbox.lease() == id);
    if (wanted == OutboxState::Leased)
        return;
    REQUIRE(outbox.markUploading(id));
    if (wanted == OutboxState::Uploading)
        return;
    REQUIRE(outbox.markCommitting(id));
    if (wanted != OutboxState::Committing)
        REQUIRE(outbox.finish(id, ends.at(wanted)));
}

} // namespace thanksmith
