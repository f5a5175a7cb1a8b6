// SPDX-License-Identifier: GPL-3.0-or-later
#include "Support.h"

#include "channels/SmtpDelivery.h"
#include "support/catch.h"

#include <QJsonArray>

#include <algorithm>

using namespace thanksmith;
using namespace Qt::StringLiterals;
using Kind = Outcome::Kind;

// Each case runs against two servers made by different hands.

namespace {

const ChannelKind &smtp() {
    return *findChannelKind(u"smtp"_s);
}

struct Run {
    Outcome outcome;
    int commits = 0;
};

Run send(const Account &account, const QString &to, const QString &secret = u"right"_s,
         const SmtpTimeouts &timeouts = {}) {
    Parcel parcel = sampleParcel();
    parcel.to.address = to;
    const auto packed = smtp().pack(parcel, account);
    REQUIRE(packed);
    Run run;
    const Shipment shipment{parcel.id, account, parcel.to, *packed, secret, [&] {
                                ++run.commits;
                                return true;
                            }};
    run.outcome = outcomeOf(smtpDelivery(shipment, timeouts));
    return run;
}

template <class Body>
void withBothPeers(Body body) {
    const Certificates certificates;
    for (const auto kind : {Peer::Kind::Node, Peer::Kind::Aiosmtpd}) {
        Peer peer(kind, certificates);
        CAPTURE(peer.name());
        body(peer, certificates);
    }
}

} // namespace

TEST_CASE("mail arrives whole over every kind of connection") {
    withBothPeers([](Peer &peer, const Certificates &) {
        qsizetype arrived = 0;
        for (const QString &port : {u"starttls"_s, u"tls"_s, u"login"_s, u"plain"_s}) {
            CAPTURE(port);
            const Run run = send(peer.account(port), u"zoe@example.org"_s);
            CHECK(run.outcome.reason == Error{});
            REQUIRE(run.outcome.kind == Kind::Sent);
            CHECK_FALSE(run.outcome.where.isEmpty());
            CHECK(run.commits == 1);
            REQUIRE(peer.arrivals().size() == ++arrived);
            const QJsonObject arrival = peer.arrivals().last();
            CHECK(arrival["from"_L1] == u"ada@example.org"_s);
            CHECK(arrival["to"_L1].toArray() == QJsonArray{u"zoe@example.org"_s});
            CHECK(arrival["user"_L1] == u"ada"_s);
            CHECK(arrival["secure"_L1].toBool() == (port != u"plain"_s));
            const QJsonObject mail = readMail(peer.lastMessage());
            CHECK(mail["subject"_L1] == u"Danke für alles, Zoë 🎉"_s);
            const QJsonValue words = mail["body"_L1]["parts"_L1][0]["parts"_L1][0];
            CHECK(words["text"_L1].toString().startsWith(u"Liebe Zoë,\n.\n..two dots\nxxx"_s));
        }
    });
}

TEST_CASE("what a server refuses is told apart: for now, for good, sign-in") {
    struct Case {
        const char *to;
        Kind kind;
        const char *reason;
        int commits;
    };
    const Case cases[]{{"f450", Kind::Retry, "delivery.not-now", 0},
                       {"f451", Kind::Retry, "delivery.not-now", 0},
                       {"f452", Kind::Retry, "delivery.not-now", 0},
                       {"f421", Kind::Retry, "delivery.not-now", 0},
                       {"f550", Kind::Failed, "delivery.recipient-refused", 0},
                       {"f552", Kind::Failed, "delivery.recipient-refused", 0},
                       {"f530", Kind::NeedsAuth, "delivery.sign-in-refused", 0},
                       {"d451", Kind::Retry, "delivery.not-now", 1},
                       {"d452", Kind::Retry, "delivery.not-now", 1},
                       {"d421", Kind::Retry, "delivery.not-now", 1},
                       {"d552", Kind::Failed, "delivery.refused", 1},
                       {"d554", Kind::Failed, "delivery.refused", 1}};
    withBothPeers([&](Peer &peer, const Certificates &) {
        for (const Case &each : cases) {
            CAPTURE(each.to);
            const Run run = send(peer.account(u"tls"_s), QString::fromLatin1(each.to) + u"@example.org"_s);
            CHECK(run.outcome.kind == each.kind);
            CHECK(run.outcome.reason.code == QLatin1StringView(each.reason));
            REQUIRE(run.outcome.reason.args.size() == 2);
            CHECK(run.outcome.reason.args[0] == QString::fromLatin1(each.to + 1));
            CHECK(run.outcome.reason.args[1].contains(u"refused"_s));
            CHECK(run.commits == each.commits);
        }
        CHECK(peer.arrivals().isEmpty());
    });
}

TEST_CASE("a connection that dies or sleeps after the dot leaves it open whether the mail arrived") {
    SmtpTimeouts timeouts;
    timeouts.final = std::chrono::milliseconds(500);
    withBothPeers([&](Peer &peer, const Certificates &) {
        for (const QString &port : {u"starttls"_s, u"plain"_s}) {
            const Run dropped = send(peer.account(port), u"drop-after-dot@example.org"_s);
            CHECK(dropped.outcome.kind == Kind::Unknown);
            CHECK(dropped.outcome.reason.code == u"delivery.no-answer"_s);
            const Run stalled = send(peer.account(port), u"stall@example.org"_s, u"right"_s, timeouts);
            CHECK(stalled.outcome.kind == Kind::Unknown);
            CHECK(stalled.outcome.reason.code == u"delivery.no-answer"_s);
        }
        CHECK(peer.arrivals().size() == 4); // each once: they had arrived
    });
}

TEST_CASE("a wrong password pauses the account, by PLAIN and by LOGIN") {
    withBothPeers([](Peer &peer, const Certificates &) {
        for (const QString &port : {u"starttls"_s, u"tls"_s, u"login"_s}) {
            const Run run = send(peer.account(port), u"zoe@example.org"_s, u"wrong"_s);
            CHECK(run.outcome.kind == Kind::NeedsAuth);
            CHECK(run.outcome.reason.code == u"delivery.sign-in-refused"_s);
            CHECK(run.outcome.reason.args.value(0) == u"535"_s);
        }
        const Run run = send(peer.account(u"tls"_s), u"zoe@example.org"_s, {});
        CHECK(run.outcome.kind == Kind::NeedsAuth);
        CHECK(run.outcome.reason.code == u"delivery.secret-missing"_s);
        CHECK(peer.arrivals().isEmpty());
    });
}

TEST_CASE("a token signs in by XOAUTH2, and a refused one pauses the account") {
    const Certificates certificates;
    Peer peer(Peer::Kind::Node, certificates);
    Account account = peer.account(u"oauth"_s);
    account.fields[u"auth"_s] = u"xoauth2"_s;
    CHECK(send(account, u"zoe@example.org"_s).outcome.kind == Kind::Sent);
    const Run refused = send(account, u"zoe@example.org"_s, u"old"_s);
    CHECK(refused.outcome.kind == Kind::NeedsAuth);
    CHECK(refused.outcome.reason.code == u"delivery.token-refused"_s);
    CHECK(refused.outcome.reason.args.value(0) == u"535"_s);
    CHECK(peer.arrivals().size() == 1);
    account = peer.account(u"tls"_s);
    account.fields[u"auth"_s] = u"xoauth2"_s; // never falls back to sending the token as a password
    CHECK(send(account, u"zoe@example.org"_s).outcome.reason.code == u"delivery.sign-in-not-offered"_s);
}

TEST_CASE("a certificate that does not hold stops the delivery before a word is said") {
    withBothPeers([](Peer &peer, const Certificates &certificates) {
        const auto faultOf = [&](const QString &port, const QString &ca) {
            CAPTURE(port);
            Account account = peer.account(port);
            account.fields[u"ca"_s] = ca;
            const Run run = send(account, u"zoe@example.org"_s);
            CHECK(run.outcome.kind == Kind::Failed);
            CHECK(run.outcome.reason.code == u"delivery.certificate"_s);
            CHECK(run.outcome.reason.args.value(1) == u"127.0.0.1"_s);
            return run.outcome.reason.args.value(0);
        };
        const QString own = certificates.path(u"ca.pem"_s);
        CHECK(faultOf(u"wrongHost"_s, own) == u"wrong-host"_s);
        CHECK(faultOf(u"expired"_s, own) == u"expired"_s);
        CHECK(faultOf(u"selfSigned"_s, own) == u"self-signed"_s);
        for (const QString &port : {u"tls"_s, u"starttls"_s}) {
            CHECK(faultOf(port, certificates.path(u"other-ca.pem"_s)) == u"unknown-ca"_s);
            CHECK(faultOf(port, {}) == u"unknown-ca"_s); // the system's authorities
        }
        CHECK(peer.arrivals().isEmpty());
    });
}

TEST_CASE("an own authority is found by name as well as by address") {
    withBothPeers([](Peer &peer, const Certificates &) {
        Account account = peer.account(u"tls"_s);
        account.fields[u"host"_s] = u"localhost"_s;
        CHECK(send(account, u"zoe@example.org"_s).outcome.kind == Kind::Sent);
    });
}

TEST_CASE("a mail over the server's limit is not even begun") {
    withBothPeers([](Peer &peer, const Certificates &) {
        const Run run = send(peer.account(u"small"_s), u"zoe@example.org"_s);
        CHECK(run.outcome.kind == Kind::Failed);
        CHECK(run.outcome.reason.code == u"delivery.too-big"_s);
        CHECK(run.outcome.reason.args.value(1) == u"2000"_s);
        CHECK(run.commits == 0);
    });
}

TEST_CASE("addresses beyond ASCII: the domain as ACE, the name before the @ where the server takes it") {
    withBothPeers([](Peer &peer, const Certificates &) {
        REQUIRE(send(peer.account(u"tls"_s), u"zoe@bücher.example"_s).outcome.kind == Kind::Sent);
        CHECK(readMail(peer.lastMessage())["to"_L1][0]["address"_L1] == u"zoe@xn--bcher-kva.example"_s);
        const Run run = send(peer.account(u"tls"_s), u"zoë@example.org"_s);
        CHECK(run.outcome.reason == Error{});
        REQUIRE(run.outcome.kind == Kind::Sent);
        CHECK(peer.arrivals().last()["to"_L1].toArray() == QJsonArray{u"zoë@example.org"_s});
        CHECK(readMail(peer.lastMessage())["ascii"_L1] == true);
    });
}

TEST_CASE("trying an account signs in and sends nothing") {
    withBothPeers([](Peer &peer, const Certificates &) {
        const Account account = peer.account(u"starttls"_s);
        CHECK(outcomeOf(smtp().test(account, u"right"_s)).kind == Kind::Sent);
        CHECK(outcomeOf(smtp().test(account, u"wrong"_s)).kind == Kind::NeedsAuth);
        CHECK(peer.arrivals().isEmpty());
    });
}

TEST_CASE("a large mail shows its progress and arrives byte for byte") {
    withBothPeers([](Peer &peer, const Certificates &) {
        QByteArray body = "Subject: big\r\n\r\n";
        for (int i = 0; i < 60'000; ++i)
            body += ".line " + QByteArray::number(i) + "\r\n";
        for (const QString &port : {u"tls"_s, u"plain"_s}) {
            const Shipment shipment{u"1"_s, peer.account(port), {{}, u"zoe@example.org"_s}, body, u"right"_s, nullptr};
            auto delivery = smtpDelivery(shipment);
            QList<qint64> steps;
            QObject::connect(delivery.get(), &Delivery::progressed, delivery.get(),
                             [&](qint64 done, qint64) { steps.append(done); });
            REQUIRE(outcomeOf(std::move(delivery)).kind == Kind::Sent);
            CHECK(peer.lastMessage() == body);
            CHECK(steps.size() > 5);
            CHECK(std::is_sorted(steps.begin(), steps.end()));
        }
    });
}
