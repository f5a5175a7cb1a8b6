// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/Channel.h"
#include "channels/Fields.h"
#include "channels/SlackApi.h"
#include "channels/SlackText.h"
#include "channels/http/PackedCard.h"
#include "channels/http/ServiceAccount.h"

#include <QJsonArray>

namespace thanksmith {
using namespace Qt::StringLiterals;
using Kind = Outcome::Kind;

const ChannelKind &channelSlack();

namespace {

constexpr qint64 maxPng = 50 << 20;
constexpr qsizetype longestAlt = 1000; // files.getUploadURLExternal, alt_txt
constexpr std::size_t mostFound = 30;

QString value(const Account &account, QLatin1StringView id) {
    return fieldValue(channelSlack(), account, id);
}

SlackApi apiOf(const Account &account, const QString &token) {
    return {value(account, "api"_L1), token.trimmed()};
}

Result<void> check(const Account &account) {
    return checkServiceAccount(channelSlack(), account);
}

Result<QByteArray> pack(const Parcel &parcel, const Account &) {
    return packCard(parcel, maxPng);
}

std::unique_ptr<Delivery> conversation(const Account &account, const QString &secret, std::function<HttpTurn()> begin,
                                       std::function<bool()> committing = {}, const Patience &patience = {}) {
    if (const auto checked = check(account); !checked)
        return endedDelivery({.kind = Kind::Failed, .reason = checked.error()});
    if (secret.trimmed().isEmpty())
        return endedDelivery(endedAs(Kind::NeedsAuth, u"delivery.secret-missing"_s, account.name));
    return std::make_unique<HttpConversation>(HttpJob{.begin = std::move(begin),
                                                      .committing = std::move(committing),
                                                      .caFile = value(account, "ca"_L1),
                                                      .secrets = {secret.trimmed()},
                                                      .patience = patience});
}

HttpTurn share(const SlackApi &api, const PackedCard &card, const QString &file, const QString &channel,
               const Shipment &shipment) {
    const QString caption = card.caption(value(shipment.account, "caption"_L1));
    const QJsonObject body{
        {u"files"_s, QJsonArray{QJsonObject{{u"id"_s, file}, {u"title"_s, cutText(card.text("title"_L1), 255)}}}},
        {u"channel_id"_s, channel},
        {u"blocks"_s, slackBlocks(caption)}};
    const auto done = [channel](const QJsonObject &answer) {
        const QString link = answer.value("files"_L1).toArray().at(0).toObject().value("permalink"_L1).toString();
        return HttpTurn::finish({.kind = Kind::Sent, .reason = {}, .where = link.isEmpty() ? channel : link});
    };
    return api.call(u"files.completeUploadExternal"_s, body, shipment.to.address, done, true);
}

HttpTurn upload(const SlackApi &api, const PackedCard &card, const QString &channel, const Shipment &shipment) {
    const QList<QPair<QString, QString>> values{{u"filename"_s, card.fileName()},
                                                {u"length"_s, QString::number(card.png.size())},
                                                {u"alt_txt"_s, cutText(card.text("alt"_L1), longestAlt)}};
    const auto send = [=](const QJsonObject &answer) {
        // The place for the bytes comes from the service; the token does not go there.
        HttpRequest request{.method = "POST", .url = QUrl(answer.value("upload_url"_L1).toString())};
        const QString file = answer.value("file_id"_L1).toString();
        if (!isServiceUrl(request.url.toString()) || file.isEmpty())
            return HttpTurn::finish(endedAs(Kind::Retry, u"delivery.bad-answer"_s, QUrl(api.base).host()));
        request.set("Content-Type", "application/octet-stream");
        request.body = card.png;
        return HttpTurn::ask(request, [=](const HttpAnswer &) { return share(api, card, file, channel, shipment); });
    };
    return api.form(u"files.getUploadURLExternal"_s, values, shipment.to.address, send);
}

std::unique_ptr<Delivery> deliver(const Shipment &shipment) {
    const auto card = unpackCard(shipment.payload);
    if (!card)
        return endedDelivery({.kind = Kind::Failed, .reason = card.error()});
    if (const auto checked = checkSlackAddress(shipment.to.address); !checked)
        return endedDelivery({.kind = Kind::Failed, .reason = checked.error()});
    const SlackApi api = apiOf(shipment.account, shipment.secret);
    const auto begin = [=, card = *card] {
        return api.resolve(shipment.to.address,
                           [=](const QString &channel) { return upload(api, card, channel, shipment); });
    };
    return conversation(shipment.account, shipment.secret, begin, shipment.committing, shipment.patience);
}

std::unique_ptr<Delivery> test(const Account &account, const QString &secret) {
    const SlackApi api = apiOf(account, secret);
    const auto done = [](const QJsonObject &answer) {
        return HttpTurn::finish({.kind = Kind::Sent, .reason = {}, .where = answer.value("team"_L1).toString()});
    };
    return conversation(account, secret, [=] { return api.form(u"auth.test"_s, {}, account.name, done); });
}

/// Name and display name of a member who can be written to.
QStringList namesOf(const QJsonObject &member) {
    const QJsonObject profile = member.value("profile"_L1).toObject();
    return {profile.value("real_name"_L1).toString(), profile.value("display_name"_L1).toString(),
            member.value("name"_L1).toString()};
}

std::unique_ptr<Delivery> find(const Account &account, const QString &secret, const QString &query,
                               const std::shared_ptr<std::vector<Recipient>> &found) {
    const SlackApi api = apiOf(account, secret);
    const auto channels = [found, query](const QJsonObject &item) {
        const QString name = item.value("name"_L1).toString();
        if (name.contains(query, Qt::CaseInsensitive))
            found->push_back({u'#' + name, item.value("id"_L1).toString()});
        return found->size() < mostFound;
    };
    const auto people = [found, query](const QJsonObject &item) {
        const QStringList names = namesOf(item);
        const bool fits = std::any_of(names.begin(), names.end(),
                                      [&](const QString &name) { return name.contains(query, Qt::CaseInsensitive); });
        if (fits && !item.value("deleted"_L1).toBool() && !item.value("is_bot"_L1).toBool())
            found->push_back({names.first().isEmpty() ? names.last() : names.first(), item.value("id"_L1).toString()});
        return found->size() < mostFound;
    };
    const auto done = [] { return HttpTurn::finish({.kind = Kind::Sent}); };
    const auto then = [=] { return api.list(u"users.list"_s, u"members"_s, {}, people, done); };
    return conversation(account, secret,
                        [=] { return api.list(u"conversations.list"_s, u"channels"_s, {}, channels, then); });
}

std::vector<FieldSpec> fields() {
    return {captionField(),
            {.id = "api",
             .label = QT_TRANSLATE_NOOP("channels", "Address of Slack"),
             .help = QT_TRANSLATE_NOOP("channels", "Only GovSlack has another one"),
             .type = FieldSpec::Type::Url,
             .required = true,
             .fallback = "https://slack.com/api",
             .rare = true},
            caField()};
}

} // namespace

const ChannelKind &channelSlack() {
    static const ChannelKind kind{
        .id = "slack",
        .name = QT_TRANSLATE_NOOP("channels", "Slack"),
        .addressPrompt = QT_TRANSLATE_NOOP("channels", "#channel, @person or e-mail address"),
        .fields = fields(),
        .usesSecret = true,
        .repeatable = false,
        .needsSecret = [](const Account &) { return true; },
        .check = check,
        .checkAddress = checkSlackAddress,
        .pack = pack,
        .deliver = deliver,
        .test = test,
        .audience = QT_TRANSLATE_NOOP("channels", "all in %1"),
        .way = QT_TRANSLATE_NOOP("channels", "Slack: %1"),
        .secretLabel = QT_TRANSLATE_NOOP("channels", "Bot token"),
        .secretHelp = QT_TRANSLATE_NOOP(
            "channels",
            "Begins with xoxb-. At api.slack.com/apps: Create App, then OAuth & Permissions: add the rights "
            "chat:write, files:write, channels:read, groups:read, users:read, users:read.email and "
            "im:write, install it, copy the Bot User OAuth Token. Then invite the app into the channel."),
        .find = find,
    };
    return kind;
}

} // namespace thanksmith
