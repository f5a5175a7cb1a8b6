// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/Channel.h"
#include "channels/Fields.h"
#include "channels/SlackText.h"
#include "channels/http/HttpConversation.h"
#include "channels/http/PackedCard.h"
#include "channels/http/ServiceAccount.h"

// Slack's incoming webhooks carry words only: a card's file needs the bot (Slack.cpp).

namespace thanksmith {
using namespace Qt::StringLiterals;
using Kind = Outcome::Kind;

const ChannelKind &channelSlackWebhook();

namespace {

constexpr qsizetype longestText = 40'000;
const QString servicesPath = u"/services/"_s;

Result<void> check(const Account &account) {
    return checkServiceAccount(channelSlackWebhook(), account);
}

Result<void> checkSecret(const Account &account, const QString &secret) {
    return checkWebhook(account, secret, servicesPath);
}

Result<QByteArray> pack(const Parcel &parcel, const Account &) {
    return packCard(parcel, 50 << 20);
}

std::optional<HttpTurn> refused(const HttpAnswer &answer, const HttpRequest &request) {
    const QString words = wordsOf(answer);
    const QStringList args{QString::number(answer.status), words};
    const QString host = request.url.host();
    if (words == "channel_is_archived"_L1 || words == "channel_not_found"_L1)
        return HttpTurn::finish(endedAs(Kind::Failed, u"delivery.place-closed"_s, host, {words}));
    if (answer.status == 404 || answer.status == 410 || words == "invalid_token"_L1)
        return HttpTurn::finish(endedAs(Kind::NeedsAuth, u"delivery.webhook-gone"_s, host, args));
    return std::nullopt;
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
                .caFile = fieldValue(channelSlackWebhook(), account, "ca"_L1),
                .secrets = webhookSecrets(secret),
                .patience = patience});
}

HttpTurn post(const QUrl &url, const PackedCard &card) {
    const QString text = card.caption(u"words"_s);
    HttpRequest request = HttpRequest::json(
        "POST", url, {{u"text"_s, slackEscaped(cutText(text, longestText))}, {u"blocks"_s, slackBlocks(text)}});
    request.committing = true;
    const auto taken = [request](const HttpAnswer &answer) {
        if (answer.body.trimmed() != "ok")
            return HttpTurn::finish(unreadable(request));
        return HttpTurn::finish({.kind = Kind::Sent, .reason = {}, .where = request.url.host()});
    };
    return HttpTurn::ask(request, taken, [request](const HttpAnswer &answer) { return refused(answer, request); });
}

std::unique_ptr<Delivery> deliver(const Shipment &shipment) {
    const auto card = unpackCard(shipment.payload);
    if (!card)
        return endedDelivery({.kind = Kind::Failed, .reason = card.error()});
    return conversation(
        shipment.account, shipment.secret, [card = *card](const QUrl &url) { return post(url, card); },
        shipment.committing, shipment.patience);
}

/// A message without words is refused by a webhook that stands, and nothing is posted.
std::unique_ptr<Delivery> test(const Account &account, const QString &secret) {
    return conversation(account, secret, [](const QUrl &url) {
        const HttpRequest request = HttpRequest::json("POST", url, {{u"text"_s, QString()}});
        const Outcome works{.kind = Kind::Sent, .reason = {}, .where = url.host()};
        return HttpTurn::ask(
            request, [works](const HttpAnswer &) { return HttpTurn::finish(works); },
            [request, works](const HttpAnswer &answer) {
                const QString words = wordsOf(answer);
                const bool stands = words == "no_text"_L1 || words == "invalid_payload"_L1;
                return stands ? HttpTurn::finish(works) : refused(answer, request);
            });
    });
}

} // namespace

const ChannelKind &channelSlackWebhook() {
    static const ChannelKind kind{
        .id = "slack-webhook",
        .name = QT_TRANSLATE_NOOP("channels", "Slack webhook (words only)"),
        .addressPrompt = QT_TRANSLATE_NOOP("channels", "Name"),
        .fields = {caField()},
        .usesSecret = true,
        .repeatable = false,
        .needsSecret = [](const Account &) { return true; },
        .check = check,
        .checkAddress = checkNameAddress,
        .pack = pack,
        .deliver = deliver,
        .test = test,
        .audience = QT_TRANSLATE_NOOP("channels", "all in the webhook's channel"),
        .way = QT_TRANSLATE_NOOP("channels", "Slack, words only, for %1"),
        .secretLabel = QT_TRANSLATE_NOOP("channels", "Address of the webhook"),
        .secretHelp =
            QT_TRANSLATE_NOOP("channels", "Begins with https://hooks.slack.com/services/. At api.slack.com/apps: your "
                                          "app, Incoming Webhooks, Add New Webhook. Whoever knows it can post there."),
        .checkSecret = checkSecret,
    };
    return kind;
}

} // namespace thanksmith
