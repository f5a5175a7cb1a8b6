// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServicePeer.h"

#include "support/catch.h"

#include <QTimer>

using namespace thanksmith;
using namespace Qt::StringLiterals;
using Kind = Outcome::Kind;

// Every service, every phase, every fault: how it ends, and that the committing request never arrives twice. The
// peer's own list is what counts.

namespace {

const Patience shortPatience{std::chrono::milliseconds(600), std::chrono::milliseconds(900)};

struct Expected {
    Kind kind;
    QString code;
    int retryAfter = 0;
};

enum class Part { Upload, Commit, Keyed, Webhook }; ///< Keyed: repeats are known; Webhook: 5xx means "not taken"

Expected expected(const QString &fault, Part part, bool statusSuffices) {
    const bool isUnsure = part == Part::Commit || part == Part::Webhook;
    const bool isBroken = fault == u"drop"_s || fault == u"reset"_s || fault == u"hang"_s;
    if (isBroken && isUnsure)
        return {Kind::Unknown, u"delivery.no-answer"_s};
    if (isBroken)
        return {Kind::Retry, fault == u"hang"_s ? u"delivery.timeout"_s : u"delivery.disconnected"_s};
    if (fault == u"redirect"_s)
        return {Kind::Failed, u"delivery.redirected"_s};
    if (fault.startsWith(u"429"_s)) {
        const int wait = fault.endsWith(u"seconds"_s) ? 77
                         : fault.endsWith(u"date"_s)  ? 90
                         : fault.endsWith(u"huge"_s)  ? 86'400
                         : fault.endsWith(u"reset"_s) ? 33
                         : fault.endsWith(u"body"_s)  ? 2
                         : fault.endsWith(u"ms"_s)    ? 3
                                                      : 0;
        return {Kind::Retry, u"delivery.service-busy"_s, wait};
    }
    if (fault == u"503"_s)
        return {Kind::Retry, part == Part::Webhook ? u"delivery.service-down"_s : u"delivery.service-busy"_s};
    if (fault == u"500"_s || fault == u"502"_s)
        return part == Part::Commit ? Expected{Kind::Unknown, u"delivery.service-unsure"_s}
                                    : Expected{Kind::Retry, u"delivery.service-down"_s};
    if (fault == u"401"_s)
        return {Kind::NeedsAuth, u"delivery.token-refused"_s};
    if (fault == u"403"_s)
        return {Kind::Failed, u"delivery.forbidden"_s};
    if (fault == u"413"_s)
        return {Kind::Failed, u"delivery.too-large"_s};
    if (statusSuffices)
        return {Kind::Sent, {}};
    if (isUnsure)
        return {Kind::Unknown, u"delivery.unclear-answer"_s};
    if (fault == u"truncated"_s)
        return {Kind::Retry, u"delivery.disconnected"_s};
    return {Kind::Retry, fault == u"slow"_s ? u"delivery.timeout"_s : u"delivery.bad-answer"_s};
}

bool isWebhookAddress(const QString &kind) {
    return kind == u"discord"_s || kind == u"teams"_s || kind == u"slack-webhook"_s;
}

} // namespace

TEST_CASE("each service, each phase, each fault: a clear end, and the card arrives once at most") {
    const Certificates certificates;
    ServicePeer peer(certificates);
    const QStringList faults{u"drop"_s,      u"reset"_s,    u"hang"_s,   u"malformed"_s,   u"truncated"_s,
                             u"html"_s,      u"empty"_s,    u"array"_s,  u"endless"_s,     u"slow"_s,
                             u"redirect"_s,  u"413"_s,      u"429"_s,    u"429-date"_s,    u"429-huge"_s,
                             u"429-reset"_s, u"429-body"_s, u"429-ms"_s, u"429-seconds"_s, u"500"_s,
                             u"502"_s,       u"503"_s,      u"401"_s,    u"403"_s};
    int triples = 0;
    for (const ServiceCase &service : serviceCases(peer)) {
        for (qsizetype phase = 0; phase < service.phases.size(); ++phase) {
            const bool commits = phase + 1 == service.phases.size();
            for (const QString &fault : faults) {
                CAPTURE(service.kind, service.phases[phase].match, fault);
                // What a success looks like here has no body to be wrong.
                const bool plainUpload = service.phases[phase].match == u"/upload/v1"_s;
                const bool statusSuffices = (commits && (service.kind == u"webhook"_s || service.kind == u"teams"_s));
                const bool isBodyFault = QStringList{u"malformed"_s, u"html"_s, u"empty"_s, u"array"_s}.contains(fault);
                if (plainUpload && isBodyFault)
                    continue;
                const bool waits = fault == u"hang"_s || fault == u"slow"_s;
                peer.forget();
                peer.plan(service.phases[phase].match, fault, service.phases[phase].method);
                const ServiceRun run = deliverTo(service, sampleParcel(), waits ? shortPatience : Patience());
                const Part part = !commits                       ? Part::Upload
                                  : service.kind == u"matrix"_s  ? Part::Keyed
                                  : service.kind == u"webhook"_s ? Part::Webhook
                                                                 : Part::Commit;
                Expected wanted = expected(fault, part, statusSuffices);
                if (fault == u"401"_s && isWebhookAddress(service.kind) && service.kind != u"slack-webhook"_s)
                    wanted.code = u"delivery.webhook-gone"_s;
                if (wanted.kind == Kind::Sent && service.kind == u"teams"_s)
                    wanted.kind = Kind::Accepted;
                CHECK(run.outcome.kind == wanted.kind);
                CHECK(run.outcome.reason.code == wanted.code);
                if (fault == u"429-date"_s)
                    CHECK(qAbs(run.outcome.retryAfter - wanted.retryAfter) <= 2);
                else
                    CHECK(run.outcome.retryAfter == wanted.retryAfter);
                CHECK(run.commits == (commits ? 1 : 0));
                const auto &last = service.phases.last();
                CHECK(peer.requests(last.match, last.method).size() == (commits ? 1 : 0));
                for (const QJsonObject &request : peer.requests())
                    CHECK(request.value("port"_L1) == u"http"_s); // nothing followed a redirect
                CHECK_FALSE((run.outcome.reason.args.join(u' ') + run.outcome.where).contains(u"s3cr3t"_s));
                ++triples;
            }
        }
    }
    CHECK(triples > 350);
}

TEST_CASE("each service takes the card when all is well, over http and over https with an own authority") {
    const Certificates certificates;
    ServicePeer peer(certificates);
    for (const QString &port : {u"http"_s, u"https"_s}) {
        for (ServiceCase service : serviceCases(peer, port)) {
            CAPTURE(service.kind, port);
            if (port == u"https"_s)
                service.fields[u"ca"_s] = certificates.path(u"ca.pem"_s);
            peer.forget();
            const ServiceRun run = deliverTo(service);
            CHECK(run.outcome.reason == Error{});
            CHECK(run.outcome.kind == (service.kind == u"teams"_s ? Kind::Accepted : Kind::Sent));
            CHECK(run.commits == 1);
            const Account account{u"work"_s, service.kind, service.fields};
            const Outcome tried = outcomeOf(findChannelKind(service.kind)->test(account, service.secret));
            CHECK((tried.kind == Kind::Sent || service.kind == u"slack-webhook"_s));
        }
    }
}

TEST_CASE("a lost answer is never asked for again behind our back: fresh and reused, plain and TLS") {
    const Certificates certificates;
    ServicePeer peer(certificates);
    for (const QString &port : {u"http"_s, u"https"_s}) {
        for (ServiceCase service : serviceCases(peer, port)) {
            CAPTURE(service.kind, port);
            service.fields[u"ca"_s] = certificates.path(u"ca.pem"_s);
            const auto &last = service.phases.last();
            peer.forget();
            peer.plan(last.match, u"drop"_s, last.method);
            const ServiceRun run = deliverTo(service);
            CHECK(run.outcome.kind == (service.kind == u"matrix"_s ? Kind::Retry : Kind::Unknown));
            CHECK(peer.requests(last.match, last.method).size() == 1);
        }
        peer.plan({}, {});
    }
}

TEST_CASE("a certificate that does not hold, or an old TLS, stops before a byte of the card is said") {
    const Certificates certificates;
    ServicePeer peer(certificates);
    const auto faultOf = [&](const QString &port, const QString &ca) {
        ServiceCase service = serviceCases(peer, port).first();
        if (!ca.isEmpty())
            service.fields[u"ca"_s] = ca;
        const ServiceRun run = deliverTo(service);
        CHECK(run.outcome.kind == Kind::Failed);
        return run.outcome.reason.code == u"delivery.certificate"_s ? run.outcome.reason.args.value(0)
                                                                    : run.outcome.reason.code;
    };
    const QString own = certificates.path(u"ca.pem"_s);
    CHECK(faultOf(u"wrongHost"_s, own) == u"wrong-host"_s);
    CHECK(faultOf(u"expired"_s, own) == u"expired"_s);
    CHECK(faultOf(u"selfSigned"_s, own) == u"self-signed"_s);
    CHECK(faultOf(u"https"_s, certificates.path(u"other-ca.pem"_s)) == u"unknown-ca"_s);
    CHECK(faultOf(u"https"_s, {}) == u"unknown-ca"_s);
    CHECK(faultOf(u"oldTls"_s, own) == u"delivery.tls-failed"_s);
    CHECK(peer.requests().isEmpty());
}

TEST_CASE("a server that is not there, and a delivery that is stopped, leave nothing behind") {
    const Certificates certificates;
    ServicePeer peer(certificates);
    ServiceCase service = serviceCases(peer).first();
    service.fields[u"url"_s] = u"http://127.0.0.1:1/hook"_s;
    const ServiceRun run = deliverTo(service);
    CHECK(run.outcome.kind == Kind::Retry);
    CHECK(run.outcome.reason.code == u"delivery.refused-connection"_s);
    CHECK(run.commits == 1);
    service = serviceCases(peer).at(1);
    const ChannelKind &kind = *findChannelKind(service.kind);
    const Account account{u"work"_s, service.kind, service.fields};
    Parcel parcel = sampleParcel();
    peer.plan(u"getUploadURL"_s, u"hang"_s);
    auto delivery =
        kind.deliver({parcel.id, account, {{}, service.address}, *kind.pack(parcel, account), service.secret, nullptr});
    QTimer::singleShot(200, delivery.get(), &Delivery::cancel);
    CHECK(outcomeOf(std::move(delivery)).reason.code == u"delivery.cancelled"_s);
    peer.plan({}, {});
    // The queue could not write down that it commits: nothing is said.
    const Shipment unrecorded{
        parcel.id, account, {{}, service.address}, *kind.pack(parcel, account), service.secret, [] { return false; }};
    peer.forget();
    const Outcome outcome = outcomeOf(kind.deliver(unrecorded));
    CHECK(outcome.kind == Kind::Retry);
    CHECK(outcome.reason.code == u"delivery.not-recorded"_s);
    CHECK(peer.requests(u"completeUpload"_s).isEmpty());
}
