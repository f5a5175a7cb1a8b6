// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServicePeer.h"

#include "support/catch.h"
#include "support/places.h"

using namespace thanksmith;
using namespace Qt::StringLiterals;

// What was really sent to the services is said again to mocks of their contracts (Prism, one at a time), and held
// against the published schemas. The first test's documents are our own; the second's stay outside the repository.

namespace {

const QString peers = QString::fromUtf8(TEST_DATA "/peers/");

/// Every service once with everything it can be asked, as `file` holds it afterwards.
void record(ServicePeer &peer) {
    for (ServiceCase service : serviceCases(peer)) {
        CAPTURE(service.kind);
        const Account account{u"work"_s, service.kind, service.fields};
        const ChannelKind &kind = *findChannelKind(service.kind);
        QStringList addresses{service.address};
        if (service.kind == u"slack"_s)
            addresses += {u"#thanks"_s, u"@zoe"_s, u"ada@example.org"_s};
        if (service.kind == u"mattermost"_s)
            addresses += {u"support/thanks"_s, u"@zoe"_s, u"zoe@example.org"_s};
        for (const QString &address : addresses) {
            service.address = address;
            const Outcome outcome = deliverTo(service).outcome;
            CHECK(outcome.reason == Error{});
        }
        if (service.kind != u"slack-webhook"_s) // whose trial is a message it must refuse
            CHECK(outcomeOf(kind.test(account, service.secret)).kind == Outcome::Kind::Sent);
        if (kind.find)
            CHECK(outcomeOf(kind.find(account, service.secret, u"z"_s, std::make_shared<std::vector<Recipient>>()))
                      .kind == Outcome::Kind::Sent);
    }
}

void holds(const QStringList &arguments) {
    QProcess check;
    check.setProcessChannelMode(QProcess::MergedChannels);
    check.start(u"node"_s, arguments);
    REQUIRE(check.waitForFinished(120'000));
    INFO(check.readAll().toStdString());
    CHECK(check.exitCode() == 0);
}

} // namespace

TEST_CASE("requests keep to our own contracts of Slack, Zendesk and Mattermost", "[.own-contracts]") {
    const Certificates certificates;
    ServicePeer peer(certificates);
    record(peer);
    const QString contracts = peers + u"contracts/"_s;
    holds({peers + u"contracts.js"_s, peer.recording(), contracts + u"slack_subset.own.json"_s, u"/api/"_s, u"/api"_s});
    holds({peers + u"contracts.js"_s, peer.recording(), contracts + u"zendesk_subset.own.yaml"_s, u"/api/v2/"_s});
    holds({peers + u"contracts.js"_s, peer.recording(), contracts + u"mattermost_subset.own.yaml"_s, u"/api/v4/"_s});
}

TEST_CASE("requests keep to the contracts of Discord and Matrix, messages to the schemas of Slack and Teams",
          "[.given-contracts]") {
    const QString contracts = qEnvironmentVariable("CONTRACTS_DIR") + u'/';
    const Certificates certificates;
    ServicePeer peer(certificates);
    record(peer);
    holds({peers + u"schemas.js"_s, peer.recording(), contracts});
    holds({peers + u"contracts.js"_s, peer.recording(), contracts + u"discord_webhook_subset.json"_s,
           u"/api/webhooks/"_s, u"/api"_s});
    holds({peers + u"contracts.js"_s, peer.recording(), contracts + u"matrix_cs_subset.json"_s, u"/_matrix/"_s,
           QString(), u"/state/m.room.encryption"_s});
}
