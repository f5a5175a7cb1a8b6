// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/Channel.h"
#include "channels/Fields.h"
#include "channels/MailAddress.h"
#include "channels/Markdown.h"
#include "channels/http/HttpConversation.h"
#include "channels/http/Multipart.h"
#include "channels/http/PackedCard.h"
#include "channels/http/ServiceAccount.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace thanksmith {
using namespace Qt::StringLiterals;
using Kind = Outcome::Kind;

const ChannelKind &channelMattermost();

namespace {

constexpr qint64 maxPng = 50 << 20;          // FileSettings.MaxFileSize is 100 MiB unless set lower
constexpr qsizetype longestMessage = 16'000; // 16383 characters since version 5.0

using ThenPlace = std::function<HttpTurn(const QString &channel)>;

QString value(const Account &account, QLatin1StringView id) {
    return fieldValue(channelMattermost(), account, id);
}

Result<void> check(const Account &account) {
    return checkServiceAccount(channelMattermost(), account);
}

Result<QByteArray> pack(const Parcel &parcel, const Account &) {
    return packCard(parcel, maxPng);
}

bool isId(const QString &text) {
    static const QRegularExpression id(u"^[a-z0-9]{26}$"_s);
    return id.match(text).hasMatch();
}

/// "team/channel", "@person", an e-mail address or a channel's id.
Result<void> checkAddress(const QString &address) {
    if (auto line = checkNameAddress(address); !line)
        return line;
    static const QRegularExpression person(u"^@[a-zA-Z0-9._-]{1,64}$"_s);
    static const QRegularExpression channel(u"^[a-z0-9-]{1,64}/[a-z0-9._-]{1,64}$"_s);
    if (isId(address) || person.match(address).hasMatch() || channel.match(address).hasMatch())
        return {};
    return address.contains(u'@') ? checkMailAddress(address) : Result<void>(fail(u"address.bad"_s, address));
}

/// One server with one token.
struct Server {
    Account account;
    QString token;
    QString place; ///< what errors are about

    [[nodiscard]] HttpRequest signedIn(HttpRequest request) const {
        request.set("Authorization", "Bearer " + token.toUtf8());
        return request;
    }
    [[nodiscard]] QUrl url(const QString &path) const { return serviceUrl(value(account, "server"_L1), path); }
    [[nodiscard]] HttpTurn get(const QString &path, std::function<HttpTurn(const QJsonObject &)> then) const {
        return ask({.url = url(path)}, std::move(then));
    }
    [[nodiscard]] HttpTurn ask(const HttpRequest &request, std::function<HttpTurn(const QJsonObject &)> then) const {
        const auto otherwise = [place = place](const HttpAnswer &answer) -> std::optional<HttpTurn> {
            if (answer.status != 404)
                return std::nullopt;
            return HttpTurn::finish(endedAs(Kind::Failed, u"delivery.place-unknown"_s, place, {wordsOf(answer)}));
        };
        return askJson(signedIn(request), std::move(then), otherwise);
    }
};

QString idOf(const QJsonObject &object) {
    return object.value("id"_L1).toString();
}

/// The channel between us and a person; made if it is not there.
HttpTurn direct(const Server &server, const QString &person, const ThenPlace &then) {
    return server.get(u"/api/v4/users/me"_s, [=](const QJsonObject &me) {
        HttpRequest request{.method = "POST", .url = server.url(u"/api/v4/channels/direct"_s)};
        request.set("Content-Type", "application/json");
        request.body = QJsonDocument(QJsonArray{idOf(me), person}).toJson(QJsonDocument::Compact);
        return server.ask(request, [then](const QJsonObject &channel) { return then(idOf(channel)); });
    });
}

HttpTurn resolve(const Server &server, const QString &address, const ThenPlace &then) {
    if (isId(address))
        return then(address);
    const auto open = [=](const QJsonObject &user) { return direct(server, idOf(user), then); };
    if (address.startsWith(u'@'))
        return server.get(u"/api/v4/users/username/"_s + pathSegment(address.mid(1).toLower()), open);
    if (address.contains(u'@'))
        return server.get(u"/api/v4/users/email/"_s + pathSegment(address), open);
    const QString path = u"/api/v4/teams/name/"_s + pathSegment(address.section(u'/', 0, 0)) + u"/channels/name/"_s +
                         pathSegment(address.section(u'/', 1));
    return server.get(path, [then](const QJsonObject &channel) { return then(idOf(channel)); });
}

HttpTurn post(const Server &server, const PackedCard &card, const QString &channel, const QString &file) {
    const QString caption = card.caption(value(server.account, "caption"_L1));
    // The server forgets the second of two posts with one pending id, for half a minute; "props" stays for good.
    HttpRequest request = HttpRequest::json("POST", server.url(u"/api/v4/posts"_s),
                                            {{u"channel_id"_s, channel},
                                             {u"message"_s, cutText(mattermostEscaped(caption), longestMessage)},
                                             {u"file_ids"_s, QJsonArray{file}},
                                             {u"pending_post_id"_s, card.text("id"_L1)},
                                             {u"props"_s, QJsonObject{{u"outbox_id"_s, card.text("id"_L1)}}}});
    request.committing = true;
    return server.ask(request, [request, where = server.url({}).host()](const QJsonObject &made) {
        if (idOf(made).isEmpty())
            return HttpTurn::finish(unreadable(request));
        return HttpTurn::finish({.kind = Kind::Sent, .reason = {}, .where = where});
    });
}

HttpTurn upload(const Server &server, const PackedCard &card, const QString &channel) {
    Multipart parts;
    parts.add(u"channel_id"_s, {}, channel.toUtf8());
    parts.add(u"files"_s, "image/png", card.png, card.fileName());
    HttpRequest request{.method = "POST", .url = server.url(u"/api/v4/files"_s), .body = parts.body()};
    request.set("Content-Type", parts.type());
    return server.ask(request, [=](const QJsonObject &answer) {
        const QString file = idOf(answer.value("file_infos"_L1).toArray().at(0).toObject());
        return file.isEmpty() ? HttpTurn::finish(unreadable(request)) : post(server, card, channel, file);
    });
}

std::unique_ptr<Delivery> conversation(const Account &account, const QString &secret, const QString &place,
                                       const std::function<HttpTurn(const Server &)> &begin,
                                       std::function<bool()> committing = {}, const Patience &patience = {}) {
    if (const auto checked = check(account); !checked)
        return endedDelivery({.kind = Kind::Failed, .reason = checked.error()});
    if (secret.trimmed().isEmpty())
        return endedDelivery(endedAs(Kind::NeedsAuth, u"delivery.secret-missing"_s, account.name));
    const Server server{account, secret.trimmed(), place};
    return std::make_unique<HttpConversation>(HttpJob{.begin = [=] { return begin(server); },
                                                      .committing = std::move(committing),
                                                      .caFile = value(account, "ca"_L1),
                                                      .secrets = {secret.trimmed()},
                                                      .patience = patience});
}

std::unique_ptr<Delivery> deliver(const Shipment &shipment) {
    const auto card = unpackCard(shipment.payload);
    if (!card)
        return endedDelivery({.kind = Kind::Failed, .reason = card.error()});
    const QString address = shipment.to.address;
    if (const auto checked = checkAddress(address); !checked)
        return endedDelivery({.kind = Kind::Failed, .reason = checked.error()});
    const auto begin = [=, card = *card](const Server &server) {
        return resolve(server, address, [=](const QString &channel) {
            return isId(channel)
                       ? upload(server, card, channel)
                       : HttpTurn::finish(endedAs(Kind::Retry, u"delivery.bad-answer"_s, server.url({}).host()));
        });
    };
    return conversation(shipment.account, shipment.secret, address, begin, shipment.committing, shipment.patience);
}

std::unique_ptr<Delivery> test(const Account &account, const QString &secret) {
    return conversation(account, secret, account.name, [](const Server &server) {
        return server.get(u"/api/v4/users/me"_s, [](const QJsonObject &me) {
            return HttpTurn::finish({.kind = Kind::Sent, .reason = {}, .where = me.value("username"_L1).toString()});
        });
    });
}

std::vector<FieldSpec> fields() {
    return {{.id = "server",
             .label = QT_TRANSLATE_NOOP("channels", "Address of the server"),
             .help = QT_TRANSLATE_NOOP("channels", "As in the browser, for example https://chat.example.org"),
             .type = FieldSpec::Type::Url,
             .required = true},
            captionField(),
            caField()};
}

} // namespace

const ChannelKind &channelMattermost() {
    static const ChannelKind kind{
        .id = "mattermost",
        .name = QT_TRANSLATE_NOOP("channels", "Mattermost"),
        .addressPrompt = QT_TRANSLATE_NOOP("channels", "team/channel, @person or e-mail address"),
        .fields = fields(),
        .usesSecret = true,
        .repeatable = false,
        .needsSecret = [](const Account &) { return true; },
        .check = check,
        .checkAddress = checkAddress,
        .pack = pack,
        .deliver = deliver,
        .test = test,
        .audience = QT_TRANSLATE_NOOP("channels", "all in %1"),
        .way = QT_TRANSLATE_NOOP("channels", "Mattermost: %1"),
        .secretLabel = QT_TRANSLATE_NOOP("channels", "Access token"),
        .secretHelp =
            QT_TRANSLATE_NOOP("channels", "Profile, Security, Personal Access Tokens; or the token of a bot account "
                                          "(Integrations). It must be a member of the channel."),
    };
    return kind;
}

} // namespace thanksmith
