// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/Channel.h"
#include "channels/Fields.h"
#include "channels/WebhookSignature.h"
#include "channels/http/HttpConversation.h"
#include "channels/http/Multipart.h"
#include "channels/http/PackedCard.h"
#include "channels/http/ServiceAccount.h"

#include <QJsonDocument>

// A card posted to any address of one's own. The receiver is told what to keep to: any 2xx means taken, 408, 425, 429
// and 5xx mean "not taken, try again", every other answer "never"; "Idempotency-Key" and "webhook-id" are the same for
// every attempt of one card.

namespace thanksmith {
using namespace Qt::StringLiterals;
using Kind = Outcome::Kind;

const ChannelKind &channelWebhook();

namespace {

constexpr qint64 maxPng = 20 << 20;

QString value(const Account &account, QLatin1StringView id) {
    return fieldValue(channelWebhook(), account, id);
}

Result<void> check(const Account &account) {
    return checkServiceAccount(channelWebhook(), account);
}

bool needsSecret(const Account &account) {
    return value(account, "auth"_L1) != u"none"_s;
}

Result<QByteArray> pack(const Parcel &parcel, const Account &) {
    return packCard(parcel, maxPng);
}

QJsonObject described(const PackedCard &card, bool withBytes) {
    QJsonObject facts = card.facts;
    QJsonObject picture{
        {u"type"_s, u"image/png"_s}, {u"width"_s, facts.take(u"width"_s)}, {u"height"_s, facts.take(u"height"_s)}};
    if (withBytes)
        picture.insert(u"base64"_s, QString::fromLatin1(card.png.toBase64()));
    facts.insert(u"type"_s, u"card"_s);
    facts.insert(u"version"_s, 1);
    facts.insert(u"picture"_s, picture);
    return facts;
}

void sign(HttpRequest &request, const Account &account, const QString &secret, const QString &id) {
    const QString auth = value(account, "auth"_L1);
    if (auth == u"bearer"_s)
        request.set("Authorization", "Bearer " + secret.toUtf8());
    if (auth != u"hmac"_s)
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    request.set("webhook-id", id.toLatin1());
    request.set("webhook-timestamp", QByteArray::number(now.toSecsSinceEpoch()));
    request.set("webhook-signature", webhookSignature(secret, id, now, request.body));
}

HttpRequest posting(const Shipment &shipment, const PackedCard &card) {
    HttpRequest request{.method = "POST", .url = QUrl(value(shipment.account, "url"_L1))};
    if (value(shipment.account, "format"_L1) == u"multipart"_s) {
        Multipart parts;
        parts.add(u"card"_s, "application/json", QJsonDocument(described(card, false)).toJson(QJsonDocument::Compact));
        parts.add(u"picture"_s, "image/png", card.png, card.fileName());
        request.set("Content-Type", parts.type());
        request.body = parts.body();
    } else {
        request = HttpRequest::json("POST", request.url, described(card, true));
    }
    request.committing = true;
    request.repeatable = value(shipment.account, "repeats"_L1) == u"known"_s;
    request.statusSuffices = true;
    request.set("Idempotency-Key", shipment.id.toLatin1());
    sign(request, shipment.account, shipment.secret, shipment.id);
    return request;
}

std::optional<HttpTurn> refused(const HttpAnswer &answer, const HttpRequest &request) {
    const QStringList args{QString::number(answer.status), wordsOf(answer)};
    if (answer.status == 404 || answer.status == 410)
        return HttpTurn::finish(endedAs(Kind::NeedsAuth, u"delivery.webhook-gone"_s, request.url.host(), args));
    if (answer.status >= 500) {
        Outcome later = endedAs(Kind::Retry, u"delivery.service-down"_s, request.url.host(), args);
        later.retryAfter = retryAfterOf(answer);
        return HttpTurn::finish(later);
    }
    return std::nullopt;
}

std::unique_ptr<Delivery> deliver(const Shipment &shipment) {
    const auto card = unpackCard(shipment.payload);
    if (!card)
        return endedDelivery({.kind = Kind::Failed, .reason = card.error()});
    if (const auto checked = check(shipment.account); !checked)
        return endedDelivery({.kind = Kind::Failed, .reason = checked.error()});
    const HttpRequest request = posting(shipment, *card);
    const auto taken = [host = request.url.host()](const HttpAnswer &answer) {
        return HttpTurn::finish(
            {.kind = answer.status == 202 ? Kind::Accepted : Kind::Sent, .reason = {}, .where = host});
    };
    const auto otherwise = [request](const HttpAnswer &answer) { return refused(answer, request); };
    return std::make_unique<HttpConversation>(HttpJob{.begin = [=] { return HttpTurn::ask(request, taken, otherwise); },
                                                      .committing = shipment.committing,
                                                      .caFile = value(shipment.account, "ca"_L1),
                                                      .secrets = {shipment.secret},
                                                      .patience = shipment.patience});
}

/// Asks what the address allows: a receiver that knows no OPTIONS says so, and is there.
std::unique_ptr<Delivery> test(const Account &account, const QString &secret) {
    if (const auto checked = check(account); !checked)
        return endedDelivery({.kind = Kind::Failed, .reason = checked.error()});
    HttpRequest request{.method = "OPTIONS", .url = QUrl(value(account, "url"_L1))};
    if (value(account, "auth"_L1) == u"bearer"_s)
        request.set("Authorization", "Bearer " + secret.toUtf8());
    const Outcome works{.kind = Kind::Sent, .reason = {}, .where = request.url.host()};
    const auto otherwise = [request, works](const HttpAnswer &answer) -> std::optional<HttpTurn> {
        if (answer.status == 400 || answer.status == 405 || answer.status == 415 || answer.status == 422)
            return HttpTurn::finish(works);
        return refused(answer, request);
    };
    return std::make_unique<HttpConversation>(
        HttpJob{.begin =
                    [=] {
                        return HttpTurn::ask(
                            request, [works](const HttpAnswer &) { return HttpTurn::finish(works); }, otherwise);
                    },
                .caFile = value(account, "ca"_L1),
                .secrets = {secret}});
}

std::vector<FieldSpec> fields() {
    return {
        {.id = "url",
         .label = QT_TRANSLATE_NOOP("channels", "Address of the receiver"),
         .help = QT_TRANSLATE_NOOP("channels", "Begins with https://. Whoever runs the receiver knows it."),
         .type = FieldSpec::Type::Url,
         .required = true},
        {.id = "auth",
         .label = QT_TRANSLATE_NOOP("channels", "How the receiver knows us"),
         .help = QT_TRANSLATE_NOOP("channels", "A signature (HMAC, Standard Webhooks) proves that nothing was changed "
                                               "on the way."),
         .type = FieldSpec::Type::Choice,
         .fallback = "hmac",
         .choices = {"hmac", "bearer", "none"},
         .choiceLabels = {QT_TRANSLATE_NOOP("channels", "Signature"), QT_TRANSLATE_NOOP("channels", "Token"),
                          QT_TRANSLATE_NOOP("channels", "Not at all")}},
        {.id = "format",
         .label = QT_TRANSLATE_NOOP("channels", "Form"),
         .help = nullptr,
         .type = FieldSpec::Type::Choice,
         .fallback = "json",
         .choices = {"json", "multipart"},
         .choiceLabels = {QT_TRANSLATE_NOOP("channels", "JSON"), QT_TRANSLATE_NOOP("channels", "Form with a file")},
         .rare = true},
        {.id = "repeats",
         .label = QT_TRANSLATE_NOOP("channels", "The same card twice"),
         .help = QT_TRANSLATE_NOOP("channels", "“Is recognised” only if the receiver honours Idempotency-Key: then a "
                                               "lost answer is asked for again without a question."),
         .type = FieldSpec::Type::Choice,
         .fallback = "unknown",
         .choices = {"unknown", "known"},
         .choiceLabels = {QT_TRANSLATE_NOOP("channels", "Would arrive twice"),
                          QT_TRANSLATE_NOOP("channels", "Is recognised")},
         .rare = true},
        caField()};
}

} // namespace

const ChannelKind &channelWebhook() {
    static const ChannelKind kind{
        .id = "webhook",
        .name = QT_TRANSLATE_NOOP("channels", "Webhook"),
        .addressPrompt = QT_TRANSLATE_NOOP("channels", "Name"),
        .fields = fields(),
        .usesSecret = true,
        .repeatable = false,
        .needsSecret = needsSecret,
        .check = check,
        .checkAddress = checkNameAddress,
        .pack = pack,
        .deliver = deliver,
        .test = test,
        .audience = QT_TRANSLATE_NOOP("channels", "whoever the receiver shows it to"),
        .way = QT_TRANSLATE_NOOP("channels", "Webhook for %1"),
        .secretLabel = QT_TRANSLATE_NOOP("channels", "Key or token"),
        .secretHelp = QT_TRANSLATE_NOOP("channels", "The same secret that the receiver has"),
    };
    return kind;
}

} // namespace thanksmith
