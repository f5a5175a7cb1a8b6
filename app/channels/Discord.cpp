// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/Channel.h"
#include "channels/Fields.h"
#include "channels/Markdown.h"
#include "channels/PlainLine.h"
#include "channels/http/HttpConversation.h"
#include "channels/http/Multipart.h"
#include "channels/http/PackedCard.h"
#include "channels/http/ServiceAccount.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace thanksmith {
using namespace Qt::StringLiterals;
using Kind = Outcome::Kind;

const ChannelKind &channelDiscord();

namespace {

constexpr qint64 maxPng = 7'500'000;           // the documents disagree between 8 and 25 MB
constexpr qsizetype longestContent = 2000;     // characters
constexpr qsizetype longestDescription = 1024; // of an attachment
const QString webhooksPath = u"/api/webhooks/"_s;

Result<void> check(const Account &account) {
    return checkServiceAccount(channelDiscord(), account);
}

Result<void> checkSecret(const Account &account, const QString &secret) {
    auto checked = checkWebhook(account, secret, webhooksPath);
    if (checked && QUrl(secret.trimmed()).path().mid(webhooksPath.size()).count(u'/') != 1)
        checked = fail(u"account.bad-webhook"_s, account.name);
    return checked;
}

Result<QByteArray> pack(const Parcel &parcel, const Account &) {
    return packCard(parcel, maxPng);
}

std::optional<HttpTurn> refused(const HttpAnswer &answer, const HttpRequest &request) {
    const QJsonObject body = answer.json().value_or(QJsonObject());
    const int code = body.value("code"_L1).toInt();
    const QStringList args{QString::number(answer.status), wordsOf(answer)};
    const QString host = request.url.host();
    // 10015 unknown webhook, 50027 invalid webhook token, 40005 request entity too large
    if (answer.status == 401 || answer.status == 404 || code == 10015 || code == 50027)
        return HttpTurn::finish(endedAs(Kind::NeedsAuth, u"delivery.webhook-gone"_s, host, args));
    if (code == 40005)
        return HttpTurn::finish(endedAs(Kind::Failed, u"delivery.too-large"_s, host, args));
    return std::nullopt;
}

/// All words if they fit; otherwise the title, since the picture and its description have them.
QString contentOf(const PackedCard &card, const Account &account) {
    const QString words = discordEscaped(card.caption(fieldValue(channelDiscord(), account, "caption"_L1)));
    return words.size() <= longestContent ? words : cutText(discordEscaped(card.caption(u"title"_s)), longestContent);
}

HttpTurn post(QUrl url, const PackedCard &card, const Account &account) {
    url.setQuery(u"wait=true"_s);
    const QJsonObject picture{{u"id"_s, 0},
                              {u"filename"_s, u"thanks.png"_s},
                              {u"description"_s, cutText(card.text("alt"_L1), longestDescription)}};
    const QJsonObject message{{u"content"_s, contentOf(card, account)},
                              {u"allowed_mentions"_s, QJsonObject{{u"parse"_s, QJsonArray()}}},
                              {u"attachments"_s, QJsonArray{picture}}};
    Multipart parts;
    parts.add(u"payload_json"_s, "application/json", QJsonDocument(message).toJson(QJsonDocument::Compact));
    parts.add(u"files[0]"_s, "image/png", card.png, u"thanks.png"_s);
    HttpRequest request{.method = "POST", .url = url, .body = parts.body(), .committing = true};
    request.set("Content-Type", parts.type());
    const auto taken = [request](const QJsonObject &answer) {
        if (answer.value("id"_L1).toString().isEmpty())
            return HttpTurn::finish(unreadable(request));
        return HttpTurn::finish({.kind = Kind::Sent, .reason = {}, .where = request.url.host()});
    };
    return askJson(request, taken, [request](const HttpAnswer &answer) { return refused(answer, request); });
}

std::unique_ptr<Delivery> conversation(const Account &account, const QString &secret,
                                       const std::function<HttpTurn(const QUrl &)> &begin,
                                       std::function<bool()> committing = {}, const Patience &patience = {}) {
    if (const auto checked = check(account); !checked)
        return endedDelivery({.kind = Kind::Failed, .reason = checked.error()});
    if (const auto checked = checkSecret(account, secret); !checked)
        return endedDelivery({.kind = Kind::NeedsAuth, .reason = checked.error()});
    return std::make_unique<HttpConversation>(
        HttpJob{.begin = [begin, url = QUrl(secret.trimmed())] { return begin(url); },
                .committing = std::move(committing),
                .caFile = fieldValue(channelDiscord(), account, "ca"_L1),
                .secrets = webhookSecrets(secret),
                .patience = patience});
}

std::unique_ptr<Delivery> deliver(const Shipment &shipment) {
    const auto card = unpackCard(shipment.payload);
    if (!card)
        return endedDelivery({.kind = Kind::Failed, .reason = card.error()});
    return conversation(
        shipment.account, shipment.secret,
        [card = *card, account = shipment.account](const QUrl &url) { return post(url, card, account); },
        shipment.committing, shipment.patience);
}

/// A webhook tells about itself.
std::unique_ptr<Delivery> test(const Account &account, const QString &secret) {
    return conversation(account, secret, [](const QUrl &url) {
        const HttpRequest request{.url = url};
        return askJson(
            request,
            [](const QJsonObject &answer) {
                const QString name = plainLine(answer.value("name"_L1).toString(), 100);
                return HttpTurn::finish({.kind = Kind::Sent, .reason = {}, .where = name});
            },
            [request](const HttpAnswer &answer) { return refused(answer, request); });
    });
}

} // namespace

const ChannelKind &channelDiscord() {
    static const ChannelKind kind{
        .id = "discord",
        .name = QT_TRANSLATE_NOOP("channels", "Discord"),
        .addressPrompt = QT_TRANSLATE_NOOP("channels", "Name"),
        .fields = {captionField(), caField()},
        .usesSecret = true,
        .repeatable = false,
        .needsSecret = [](const Account &) { return true; },
        .check = check,
        .checkAddress = checkNameAddress,
        .pack = pack,
        .deliver = deliver,
        .test = test,
        .audience = QT_TRANSLATE_NOOP("channels", "all in the webhook's channel"),
        .way = QT_TRANSLATE_NOOP("channels", "Discord, for %1"),
        .secretLabel = QT_TRANSLATE_NOOP("channels", "Address of the webhook"),
        .secretHelp =
            QT_TRANSLATE_NOOP("channels", "Begins with https://discord.com/api/webhooks/. In Discord: the channel's "
                                          "settings, Integrations, Webhooks, Copy Webhook URL. Whoever knows it can "
                                          "post there."),
        .checkSecret = checkSecret,
    };
    return kind;
}

} // namespace thanksmith
