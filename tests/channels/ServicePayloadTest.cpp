// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServicePeer.h"

#include "channels/MailProgramDelivery.h"
#include "channels/Markdown.h"
#include "channels/SlackText.h"
#include "channels/TeamsCard.h"
#include "channels/WebhookSignature.h"
#include "channels/http/HttpOutcome.h"
#include "support/catch.h"

#include <QBuffer>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

using namespace thanksmith;
using namespace Qt::StringLiterals;
using Kind = Outcome::Kind;

// What each service is really told, read from what arrived.

namespace {

const QString hostile =
    u"@everyone <!channel> <@U1> *bold* _x_ `c` ~s~ # t\n<b>&amp;</b> :smile: [a](b) 1. ok\n    code"_s;

Parcel hostileParcel() {
    Parcel parcel = sampleParcel();
    parcel.subject = u"Danke <b>*Zoë*</b> @here"_s;
    parcel.plainText = hostile;
    return parcel;
}

ServiceCase caseOf(const ServicePeer &peer, const QString &kind) {
    for (const ServiceCase &each : serviceCases(peer)) {
        if (each.kind == kind)
            return each;
    }
    return {};
}

QString headerOf(const QJsonObject &request, const QString &name) {
    return request.value("headers"_L1).toObject().value(name).toString();
}

/// A part of a multipart body by its name.
QByteArray partOf(const QJsonObject &request, const QByteArray &name) {
    const QByteArray body = bodyOf(request);
    const auto start = body.indexOf("\r\n\r\n", body.indexOf("name=\"" + name + "\"")) + 4;
    return body.mid(start, body.indexOf("\r\n--thanksmith-", start) - start);
}

} // namespace

TEST_CASE("a webhook gets the card as JSON, signed as Standard Webhooks says, with one key for all attempts") {
    const Certificates certificates;
    ServicePeer peer(certificates);
    const ServiceCase service = caseOf(peer, u"webhook"_s);
    REQUIRE(deliverTo(service, hostileParcel()).outcome.kind == Kind::Sent);
    REQUIRE(deliverTo(service, hostileParcel()).outcome.kind == Kind::Sent);
    const auto requests = peer.requests();
    REQUIRE(requests.size() == 2);
    CHECK(bodyOf(requests[0]) == bodyOf(requests[1]));
    const QJsonObject request = requests[0];
    const QString id = sampleParcel().id;
    CHECK(headerOf(request, u"idempotency-key"_s) == id);
    CHECK(headerOf(request, u"webhook-id"_s) == id);
    const QByteArray signedBytes =
        id.toUtf8() + '.' + headerOf(request, u"webhook-timestamp"_s).toUtf8() + '.' + bodyOf(request);
    const QByteArray mac =
        QMessageAuthenticationCode::hash(signedBytes, "s3cr3t-key", QCryptographicHash::Sha256).toBase64();
    CHECK(headerOf(request, u"webhook-signature"_s) == u"v1,"_s + QString::fromLatin1(mac));
    const QJsonObject card = jsonOf(request);
    CHECK(card.value("text"_L1) == hostile);
    CHECK(card.value("title"_L1) == hostileParcel().subject);
    CHECK(QByteArray::fromBase64(card["picture"_L1]["base64"_L1].toString().toLatin1()) == sampleParcel().png);
    CHECK(card["picture"_L1]["width"_L1] == 1200);
}

TEST_CASE("a webhook's signature is that of the published example") {
    // The example of the Standard Webhooks specification.
    const QDateTime time = QDateTime::fromSecsSinceEpoch(1614265330, Qt::UTC);
    CHECK(webhookSignature(u"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"_s, u"msg_p5jXN8AQM9LWM0D4loKWxJek"_s, time,
                           "{\"test\": 2432232314}") == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
}

TEST_CASE("a webhook may want a form with a file, a token, and know repeats") {
    const Certificates certificates;
    ServicePeer peer(certificates);
    ServiceCase service = caseOf(peer, u"webhook"_s);
    service.fields.insert({{u"format"_s, u"multipart"_s}, {u"auth"_s, u"bearer"_s}, {u"repeats"_s, u"known"_s}});
    REQUIRE(deliverTo(service, hostileParcel()).outcome.kind == Kind::Sent);
    const QJsonObject request = peer.requests().first();
    CHECK(headerOf(request, u"authorization"_s) == u"Bearer s3cr3t-key"_s);
    CHECK(partOf(request, "picture") == sampleParcel().png);
    CHECK(QJsonDocument::fromJson(partOf(request, "card"))["text"_L1].toString() == hostile);
    peer.plan(u"/hook"_s, u"drop"_s);
    CHECK(deliverTo(service).outcome.kind == Kind::Retry);
}

TEST_CASE("Slack: bytes without the token, words as rich text, the alternative with the file") {
    const Certificates certificates;
    ServicePeer peer(certificates);
    REQUIRE(deliverTo(caseOf(peer, u"slack"_s), hostileParcel()).outcome.where == u"https://x.slack.com/files/F1"_s);
    const QJsonObject upload = peer.requests(u"/upload/v1"_s).first();
    CHECK(headerOf(upload, u"authorization"_s).isEmpty());
    CHECK(bodyOf(upload) == sampleParcel().png);
    CHECK(bodyOf(peer.requests(u"getUploadURL"_s).first()).contains("alt_txt=A%20card"));
    const QJsonObject share = jsonOf(peer.requests(u"completeUpload"_s).first());
    CHECK(share.value("channel_id"_L1) == u"C0THANKS"_s);
    CHECK(share["blocks"_L1][0]["elements"_L1][0]["elements"_L1][0]["text"_L1] == hostile);
    CHECK_FALSE(share.contains("initial_comment"_L1));
}

TEST_CASE("Slack: channels and people are found by name, and a card goes to them") {
    const Certificates certificates;
    ServicePeer peer(certificates);
    ServiceCase service = caseOf(peer, u"slack"_s);
    for (const auto &[address, channel] :
         {std::pair(u"#thanks"_s, u"C0THANKS"_s), std::pair(u"Thanks"_s, u"C0THANKS"_s),
          std::pair(u"@zoe"_s, u"D024BE91L"_s), std::pair(u"ada@example.org"_s, u"D024BE91L"_s)}) {
        CAPTURE(address);
        peer.forget();
        service.address = address;
        REQUIRE(deliverTo(service).outcome.kind == Kind::Sent);
        CHECK(jsonOf(peer.requests(u"completeUpload"_s).first()).value("channel_id"_L1) == channel);
    }
    for (const QString &nobody : {u"#nowhere"_s, u"@gone"_s}) {
        service.address = nobody;
        const Outcome outcome = deliverTo(service).outcome;
        CHECK(outcome.kind == Kind::Failed);
        CHECK(outcome.reason.code == u"delivery.place-unknown"_s);
        CHECK(outcome.reason.subject == nobody);
    }
    const auto found = std::make_shared<std::vector<Recipient>>();
    const Account account{u"work"_s, u"slack"_s, service.fields};
    CHECK(outcomeOf(findChannelKind(u"slack"_s)->find(account, service.secret, u"zoë"_s, found)).kind == Kind::Sent);
    REQUIRE(found->size() == 1);
    CHECK(found->front() == Recipient{u"Zoë Öz"_s, u"U0ZOE"_s});
}

TEST_CASE("Slack: every word of refusal has its meaning") {
    const Certificates certificates;
    ServicePeer peer(certificates);
    const ServiceCase service = caseOf(peer, u"slack"_s);
    struct Case {
        QString error;
        Kind kind;
        QString code;
    };
    for (const Case &each : {Case{u"invalid_auth"_s, Kind::NeedsAuth, u"delivery.token-refused"_s},
                             Case{u"token_expired"_s, Kind::NeedsAuth, u"delivery.token-refused"_s},
                             Case{u"missing_scope"_s, Kind::NeedsAuth, u"delivery.missing-right"_s},
                             Case{u"channel_not_found"_s, Kind::Failed, u"delivery.place-unknown"_s},
                             Case{u"not_in_channel"_s, Kind::Failed, u"delivery.not-member"_s},
                             Case{u"is_archived"_s, Kind::Failed, u"delivery.place-closed"_s},
                             Case{u"invalid_blocks"_s, Kind::Failed, u"delivery.card-refused"_s},
                             Case{u"ratelimited"_s, Kind::Retry, u"delivery.service-busy"_s},
                             Case{u"internal_error"_s, Kind::Unknown, u"delivery.service-unsure"_s}}) {
        CAPTURE(each.error);
        peer.plan(u"completeUpload"_s, u"200:{\"ok\":false,\"error\":\""_s + each.error + u"\"}"_s);
        const Outcome outcome = deliverTo(service).outcome;
        CHECK(outcome.kind == each.kind);
        CHECK(outcome.reason.code == each.code);
    }
}

TEST_CASE("Slack's webhook: entities in the fallback, rich text in the block, archived and gone told apart") {
    const Certificates certificates;
    ServicePeer peer(certificates);
    const ServiceCase service = caseOf(peer, u"slack-webhook"_s);
    REQUIRE(deliverTo(service, hostileParcel()).outcome.kind == Kind::Sent);
    const QJsonObject message = jsonOf(peer.requests().first());
    CHECK(message.value("text"_L1).toString().startsWith(u"@everyone &lt;!channel&gt; &lt;@U1&gt; *bold*"_s));
    CHECK(message["blocks"_L1][0]["elements"_L1][0]["elements"_L1][0]["text"_L1] == hostile);
    peer.plan(u"/services/"_s, u"410:channel_is_archived"_s);
    CHECK(deliverTo(service).outcome.reason.code == u"delivery.place-closed"_s);
    peer.plan(u"/services/"_s, u"404:no_service"_s);
    CHECK(deliverTo(service).outcome.kind == Kind::NeedsAuth);
    const Account account{u"work"_s, u"slack-webhook"_s, {}};
    peer.plan(u"/services/"_s, u"400:no_text"_s);
    CHECK(outcomeOf(findChannelKind(u"slack-webhook"_s)->test(account, service.secret)).kind == Kind::Sent);
}

TEST_CASE("Discord: nobody is woken, marks are words, a text too long leaves the title") {
    const Certificates certificates;
    ServicePeer peer(certificates);
    const ServiceCase service = caseOf(peer, u"discord"_s);
    REQUIRE(deliverTo(service, hostileParcel()).outcome.kind == Kind::Sent);
    REQUIRE(deliverTo(service).outcome.kind == Kind::Sent); // the sample has 5000 characters
    const auto requests = peer.requests();
    CHECK(requests[0].value("url"_L1).toString().endsWith(u"?wait=true"_s));
    const QJsonObject message = QJsonDocument::fromJson(partOf(requests[0], "payload_json")).object();
    CHECK(message["allowed_mentions"_L1]["parse"_L1].toArray().isEmpty());
    CHECK(message["allowed_mentions"_L1].toObject().contains("parse"_L1));
    CHECK(message.value("content"_L1) == discordEscaped(hostile));
    CHECK(message["attachments"_L1][0]["description"_L1] == sampleParcel().altText);
    CHECK(partOf(requests[0], "files[0]") == sampleParcel().png);
    const QJsonObject shorter = QJsonDocument::fromJson(partOf(requests[1], "payload_json")).object();
    CHECK(shorter.value("content"_L1) == discordEscaped(sampleParcel().subject));
    peer.plan(u"/api/webhooks"_s, u"400:{\"code\":40005,\"message\":\"Request entity too large\"}"_s);
    CHECK(deliverTo(service).outcome.reason.code == u"delivery.too-large"_s);
    peer.plan(u"/api/webhooks"_s, u"404:{\"code\":10015,\"message\":\"Unknown Webhook\"}"_s);
    CHECK(deliverTo(service).outcome.reason.code == u"delivery.webhook-gone"_s);
}

TEST_CASE("Mattermost: file, then post; the outbox id goes along; people and channels by name") {
    const Certificates certificates;
    ServicePeer peer(certificates);
    ServiceCase service = caseOf(peer, u"mattermost"_s);
    REQUIRE(deliverTo(service, hostileParcel()).outcome.kind == Kind::Sent);
    const QJsonObject post = jsonOf(peer.requests(u"/posts"_s).first());
    CHECK(post.value("message"_L1) == mattermostEscaped(hostile));
    CHECK(post["props"_L1]["outbox_id"_L1] == sampleParcel().id);
    CHECK(post["file_ids"_L1].toArray() == QJsonArray{QString(26, u'f')});
    CHECK(partOf(peer.requests(u"/files"_s).first(), "files") == sampleParcel().png);
    for (const auto &[address, channel] :
         {std::pair(u"support/thanks"_s, u'c'), std::pair(u"@zoe"_s, u'd'), std::pair(u"zoe@example.org"_s, u'd')}) {
        CAPTURE(address);
        peer.forget();
        service.address = address;
        REQUIRE(deliverTo(service).outcome.kind == Kind::Sent);
        CHECK(jsonOf(peer.requests(u"/posts"_s).first()).value("channel_id"_L1) == QString(26, channel));
    }
    peer.plan(u"/teams/name"_s, u"404:{\"message\":\"no\"}"_s);
    service.address = u"support/nowhere"_s;
    CHECK(deliverTo(service).outcome.reason.code == u"delivery.place-unknown"_s);
}

TEST_CASE("Matrix: one transaction for all attempts, no mention, never into an encrypted room") {
    const Certificates certificates;
    ServicePeer peer(certificates);
    ServiceCase service = caseOf(peer, u"matrix"_s);
    service.address = u"#thanks:example.org"_s;
    peer.plan(u"/send/m.room"_s, u"drop"_s, {}, 1);
    CHECK(deliverTo(service, hostileParcel()).outcome.kind == Kind::Retry);
    CHECK(deliverTo(service, hostileParcel()).outcome.kind == Kind::Sent);
    const auto sends = peer.requests(u"/send/m.room.message/"_s);
    REQUIRE(sends.size() == 2);
    CHECK(sends[0].value("url"_L1) == sends[1].value("url"_L1));
    CHECK(sends[0].value("url"_L1).toString().endsWith(sampleParcel().id));
    const QJsonObject content = jsonOf(sends[1]);
    CHECK(content.value("body"_L1) == hostile);
    CHECK(content.value("m.mentions"_L1) == QJsonObject());
    CHECK_FALSE(content.contains("formatted_body"_L1));
    CHECK(content.value("url"_L1).toString().startsWith(u"mxc://"_s));
    peer.plan(u"m.room.encryption"_s, u"200:{\"algorithm\":\"m.megolm.v1.aes-sha2\"}"_s);
    peer.forget();
    CHECK(deliverTo(service).outcome.reason.code == u"delivery.encrypted-room"_s);
    CHECK(peer.requests(u"/upload"_s).isEmpty());
    peer.plan(u"media/config"_s, u"200:{\"m.upload.size\":100}"_s);
    const Outcome outcome = deliverTo(service).outcome;
    CHECK(outcome.reason.code == u"delivery.card-too-big"_s);
    CHECK(outcome.reason.args.value(1) == u"100"_s);
    peer.plan(u"media/config"_s, u"404:{\"errcode\":\"M_UNRECOGNIZED\"}"_s);
    CHECK(deliverTo(service).outcome.kind == Kind::Sent);
    peer.plan(u"/send/"_s, u"403:{\"errcode\":\"M_FORBIDDEN\",\"error\":\"no\"}"_s);
    CHECK(deliverTo(service).outcome.reason.code == u"delivery.not-member"_s);
}

TEST_CASE("Zendesk: a comment that cannot stand twice, seen by whom the account says") {
    const Certificates certificates;
    ServicePeer peer(certificates);
    ServiceCase service = caseOf(peer, u"zendesk"_s);
    REQUIRE(deliverTo(service, hostileParcel()).outcome.kind == Kind::Sent);
    const QJsonObject ticket = jsonOf(peer.requests(u"/tickets/"_s, u"PUT"_s).first()).value("ticket"_L1).toObject();
    CHECK(ticket.value("safe_update"_L1) == true);
    CHECK(ticket.value("updated_stamp"_L1) == u"2026-11-22T10:00:00Z"_s);
    CHECK(ticket["comment"_L1]["public"_L1] == false);
    CHECK(ticket["comment"_L1]["uploads"_L1].toArray() == QJsonArray{u"6bk3gql82em5nmf"_s});
    const QString html = ticket["comment"_L1]["html_body"_L1].toString();
    CHECK(html.contains(u"&lt;b&gt;&amp;amp;&lt;/b&gt;"_s));
    CHECK(html.contains(u"# t<br>"_s));
    CHECK(headerOf(peer.requests().first(), u"authorization"_s) == u"Bearer s3cr3t-token"_s);
    peer.plan(u"/tickets/208"_s, u"409"_s, u"PUT"_s);
    CHECK(deliverTo(service).outcome.reason.code == u"delivery.changed-meanwhile"_s);
    peer.plan(u"/tickets/208"_s, u"200:{\"ticket\":{\"id\":208,\"status\":\"closed\",\"updated_at\":\"x\"}}"_s,
              u"GET"_s);
    CHECK(deliverTo(service).outcome.reason.code == u"delivery.place-closed"_s);
    peer.plan(u"/tickets/208"_s, u"404:{\"error\":\"RecordNotFound\"}"_s, u"GET"_s);
    CHECK(deliverTo(service).outcome.reason.subject == u"#208"_s);
    peer.plan({}, {});
    peer.forget();
    service.fields.insert({{u"auth"_s, u"token"_s}, {u"user"_s, u"ada@example.org"_s}, {u"visibility"_s, u"public"_s}});
    REQUIRE(deliverTo(service).outcome.kind == Kind::Sent);
    CHECK(headerOf(peer.requests().first(), u"authorization"_s) ==
          u"Basic "_s + QString::fromLatin1(QByteArray("ada@example.org/token:s3cr3t-token").toBase64()));
    const auto found = std::make_shared<std::vector<Recipient>>();
    const Account account{u"work"_s, u"zendesk"_s, service.fields};
    CHECK(outcomeOf(findChannelKind(u"zendesk"_s)->find(account, service.secret, u"fire"_s, found)).kind == Kind::Sent);
    REQUIRE(found->size() == 1);
    CHECK(found->front() == Recipient{u"Help, my printer is on fire"_s, u"#208"_s});
}

TEST_CASE("Teams: a real card fits its 20 KB, however rich the picture and long the words") {
    QImage noise(1200, 1700, QImage::Format_RGB32);
    QRandomGenerator random(7);
    for (int y = 0; y < noise.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(noise.scanLine(y));
        for (int x = 0; x < noise.width(); ++x)
            line[x] = random.generate() | 0xff000000;
    }
    const Parcel plain = sampleParcel();
    for (const bool hard : {false, true}) {
        Parcel parcel = plain;
        if (hard) {
            QByteArray png;
            QBuffer buffer(&png);
            buffer.open(QIODevice::WriteOnly);
            noise.save(&buffer, "PNG");
            parcel.png = png;
            parcel.plainText = QString(20'000, u'謝');
            parcel.altText = QString(5000, u'"');
        }
        const auto packed = findChannelKind(u"teams"_s)->pack(parcel, {u"work"_s, u"teams"_s, {}});
        REQUIRE(packed);
        const auto card = unpackCard(*packed);
        REQUIRE(card);
        CHECK_FALSE(card->small.isEmpty());
        CHECK(teamsMessage(*card).size() <= maxTeamsMessage);
        CHECK(QImage::fromData(card->small, "JPEG").width() >= 100);
    }
}

TEST_CASE("marks are escaped as each service wants it") {
    CHECK(slackEscaped(u"<!channel> & *a*"_s) == u"&lt;!channel&gt; &amp; *a*"_s);
    CHECK(mattermostEscaped(u"@channel *a* 1. b"_s) == u"@\u2060channel \\*a\\* 1\\. b"_s);
    CHECK(mattermostEscaped(u"a\n    b"_s) == u"a\n\u00a0\u00a0\u00a0\u00a0b"_s);
    CHECK(discordEscaped(u"<@1> @everyone ||x||"_s) == u"\\<\\@1\\> \\@everyone \\|\\|x\\|\\|"_s);
    CHECK(discordEscaped(u"Danke, Zoë! 🎉 C'est 2,5 %"_s) == u"Danke, Zoë! 🎉 C'est 2,5 %"_s);
}

TEST_CASE("a mail program is called with one address that is no option, and the words as they are") {
    PackedCard card;
    card.facts = {{u"title"_s, u"-Danke \"Zoë\""_s}, {u"text"_s, u"--attach /etc/passwd\nx"_s}};
    const QStringList arguments = mailProgramArguments(card, u"-x&y@example.org"_s, u"/tmp/a b.png"_s);
    CHECK(arguments.last() == u"mailto:-x%26y@example.org"_s);
    CHECK(arguments.indexOf(u"--attach"_s) + 1 == arguments.indexOf(u"/tmp/a b.png"_s));
    CHECK(arguments.contains(u"--attach /etc/passwd\nx"_s));
}

TEST_CASE("addresses of services are checked by their form") {
    const auto fault = [](const QString &kind, const QString &address) {
        const auto checked = findChannelKind(kind)->checkAddress(address);
        return checked ? QString() : checked.error().code;
    };
    for (const auto &[kind, address] :
         {std::pair(u"slack"_s, u"#büro-dank"_s), std::pair(u"slack"_s, u"@zoe"_s),
          std::pair(u"slack"_s, u"zoe@x.org"_s), std::pair(u"zendesk"_s, u"#208"_s),
          std::pair(u"zendesk"_s, u" 1234 "_s), std::pair(u"matrix"_s, u"#thanks:example.org"_s),
          std::pair(u"matrix"_s, u"!a:b"_s), std::pair(u"mattermost"_s, u"team/town-square"_s),
          std::pair(u"mattermost"_s, u"@zoe"_s), std::pair(u"mail-program"_s, u"zoe@example.org"_s),
          std::pair(u"discord"_s, u"Zoë"_s)}) {
        CAPTURE(kind, address);
        CHECK(fault(kind, address).isEmpty());
    }
    for (const auto &[kind, address] :
         {std::pair(u"slack"_s, u"#a b"_s), std::pair(u"slack"_s, u"<!channel>"_s), std::pair(u"zendesk"_s, u"0"_s),
          std::pair(u"zendesk"_s, u"12a"_s), std::pair(u"zendesk"_s, u"1/../2"_s), std::pair(u"matrix"_s, u"@zoe:b"_s),
          std::pair(u"matrix"_s, u"thanks"_s), std::pair(u"mattermost"_s, u"a/b/c"_s),
          std::pair(u"mattermost"_s, u"../x"_s), std::pair(u"mail-program"_s, u"zoe"_s)}) {
        CAPTURE(kind, address);
        CHECK(fault(kind, address).startsWith(u"address.bad"_s));
    }
}

TEST_CASE("a webhook's address is looked at before it is kept, and one in the clear is refused") {
    const auto good = [](const QString &kind, const QString &secret) {
        return findChannelKind(kind)->checkSecret({u"w"_s, kind, {}}, secret).has_value();
    };
    CHECK(good(u"discord"_s, u"https://discord.com/api/webhooks/123/abc"_s));
    CHECK(good(u"slack-webhook"_s, u" https://hooks.slack.com/services/T/B/x "_s));
    CHECK(good(u"teams"_s, u"https://x.logic.azure.com:443/workflows/a/triggers/manual/paths/invoke?sig=b"_s));
    CHECK_FALSE(good(u"discord"_s, u"http://discord.com/api/webhooks/123/abc"_s));
    CHECK_FALSE(good(u"discord"_s, u"https://discord.com/channels/1/2"_s));
    CHECK_FALSE(good(u"discord"_s, u"https://discord.com/api/webhooks/123"_s));
    CHECK_FALSE(good(u"slack-webhook"_s, u"https://hooks.slack.com/services/"_s));
    CHECK_FALSE(good(u"slack-webhook"_s, u"https://user:pass@hooks.slack.com/services/T/B/x"_s));
    CHECK_FALSE(good(u"slack-webhook"_s, u"https://hooks.slack.com/services/T/B/x\nHost: y"_s));
    CHECK_FALSE(good(u"teams"_s, u"https://example.org/"_s));
    const ChannelKind &webhook = *findChannelKind(u"webhook"_s);
    CHECK(webhook.check({u"w"_s, u"webhook"_s, {{u"url"_s, u"https://example.org/in?x=1"_s}}}));
    for (const QString &bad : {u"http://example.org/in"_s, u"ftp://example.org"_s, u"https://"_s, u"example.org"_s,
                               u"https://a:b@example.org"_s, u"https://example.org/#x"_s, u"file:///etc/passwd"_s}) {
        CAPTURE(bad);
        CHECK_FALSE(webhook.check({u"w"_s, u"webhook"_s, {{u"url"_s, bad}}}));
    }
}

TEST_CASE("how long to wait is read from whatever says it") {
    const auto wait = [](const HttpHeaders &headers, const QByteArray &body = {}) {
        return retryAfterOf({.status = 429, .headers = headers, .body = body});
    };
    CHECK(wait({{"Retry-After", "30"}}) == 30);
    CHECK(wait({{"retry-after", " 30 "}}) == 30);
    CHECK(wait({{"Retry-After", "-5"}}) == 0);
    CHECK(wait({{"Retry-After", "nonsense"}}) == 0);
    CHECK(wait({{"Retry-After", "1e300"}}) == 86'400);
    CHECK(wait({{"Date", "Sun, 22 Nov 2026 10:00:00 GMT"}, {"Retry-After", "Sun, 22 Nov 2026 10:02:00 GMT"}}) == 120);
    CHECK(wait({{"Date", "Sun, 22 Nov 2026 10:00:00 GMT"}, {"Retry-After", "Sun, 22 Nov 2026 09:00:00 GMT"}}) == 0);
    CHECK(wait({{"Date", "Sun, 22 Nov 2026 10:00:00 GMT"}, {"X-RateLimit-Reset", "1795341660"}}) == 60);
    CHECK(wait({{"X-RateLimit-Reset", "7"}}) == 7);
    CHECK(wait({}, "{\"retry_after\": 0.3}") == 1);
    CHECK(wait({}, "{\"retry_after\": \"soon\"}") == 0);
    CHECK(wait({}, "{\"retry_after_ms\": 4001}") == 5);
}
