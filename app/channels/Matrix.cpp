// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/Channel.h"
#include "channels/Fields.h"
#include "channels/PlainLine.h"
#include "channels/http/HttpConversation.h"
#include "channels/http/PackedCard.h"
#include "channels/http/ServiceAccount.h"

#include <QRegularExpression>

// Client-Server API of Matrix 1.11. The transaction id is the outbox id: the server does the same thing once for one
// token, however often it is asked.

namespace thanksmith {
using namespace Qt::StringLiterals;
using Kind = Outcome::Kind;

const ChannelKind &channelMatrix();

namespace {

constexpr qint64 maxPng = 50 << 20;
constexpr qsizetype longestBody = 15'000; // an event as a whole has at most 65,536 bytes

using Then = std::function<HttpTurn(const QJsonObject &)>;

QString value(const Account &account, QLatin1StringView id) {
    return fieldValue(channelMatrix(), account, id);
}

Result<void> check(const Account &account) {
    return checkServiceAccount(channelMatrix(), account);
}

/// "!id:server" or "#name:server"; rooms of version 12 have no server in their id.
Result<void> checkAddress(const QString &address) {
    if (auto line = checkNameAddress(address); !line)
        return line;
    static const QRegularExpression room(u"^(?:![^\\s:]{1,200}(?::\\S{1,200})?|#[^\\s:]{1,200}:\\S{1,200})$"_s);
    if (!room.match(address).hasMatch() || address.toUtf8().size() > 255)
        return fail(u"address.bad"_s, address);
    return {};
}

Result<QByteArray> pack(const Parcel &parcel, const Account &) {
    return packCard(parcel, maxPng);
}

/// What the "errcode" of an answer means, before the rules of HTTP alone.
std::optional<HttpTurn> refused(const HttpAnswer &answer, const HttpRequest &request, const QString &place) {
    const QJsonObject body = answer.json().value_or(QJsonObject());
    const QString code = plainLine(body.value("errcode"_L1).toString(), 60);
    if (code == "M_FORBIDDEN"_L1)
        return HttpTurn::finish(endedAs(Kind::Failed, u"delivery.not-member"_s, place));
    if (code == "M_NOT_FOUND"_L1)
        return HttpTurn::finish(endedAs(Kind::Failed, u"delivery.place-unknown"_s, place, {code}));
    if (code == "M_TOO_LARGE"_L1)
        return HttpTurn::finish(
            endedAs(Kind::Failed, u"delivery.too-large"_s, request.url.host(), {QString::number(answer.status), code}));
    if (code == "M_UNKNOWN_TOKEN"_L1 || code == "M_MISSING_TOKEN"_L1)
        return HttpTurn::finish(endedAs(Kind::NeedsAuth, u"delivery.token-refused"_s, request.url.host(),
                                        {QString::number(answer.status), code}));
    return std::nullopt;
}

struct Room {
    Account account;
    QString token;
    QString address; ///< as the user wrote it
    QString id = {};

    [[nodiscard]] HttpRequest request(const QByteArray &method, const QString &path) const {
        HttpRequest made{.method = method, .url = serviceUrl(value(account, "server"_L1), path)};
        made.set("Authorization", "Bearer " + token.toUtf8());
        return made;
    }
    [[nodiscard]] HttpTurn ask(const HttpRequest &request, Then then) const {
        return askJson(request, std::move(then), [request, place = address](const HttpAnswer &answer) {
            return refused(answer, request, place);
        });
    }
};

HttpTurn send(const Room &room, const PackedCard &card, const QString &picture, const QString &id) {
    const QString path = u"/_matrix/client/v3/rooms/"_s + pathSegment(room.id) + u"/send/m.room.message/"_s + id;
    HttpRequest request = room.request("PUT", path);
    const QJsonObject info{{u"mimetype"_s, u"image/png"_s},
                           {u"size"_s, card.png.size()},
                           {u"w"_s, card.facts.value("width"_L1)},
                           {u"h"_s, card.facts.value("height"_L1)}};
    // A body beside a file name is the picture's caption, and a plain one: there is no "formatted_body". Nobody is
    // mentioned, whatever the words are.
    const QJsonObject content{{u"msgtype"_s, u"m.image"_s},
                              {u"body"_s, cutText(card.caption(value(room.account, "caption"_L1)), longestBody)},
                              {u"filename"_s, card.fileName()},
                              {u"url"_s, picture},
                              {u"info"_s, info},
                              {u"m.mentions"_s, QJsonObject()}};
    const HttpRequest body = HttpRequest::json("PUT", request.url, content);
    request.body = body.body;
    request.headers += body.headers;
    request.committing = true;
    request.repeatable = true;
    return room.ask(request, [request](const QJsonObject &answer) {
        const QString event = plainLine(answer.value("event_id"_L1).toString(), 100);
        if (event.isEmpty())
            return HttpTurn::finish(unreadable(request));
        return HttpTurn::finish({.kind = Kind::Sent, .reason = {}, .where = event});
    });
}

HttpTurn upload(const Room &room, const PackedCard &card, const QString &id) {
    HttpRequest request = room.request("POST", u"/_matrix/media/v3/upload?filename="_s + pathSegment(card.fileName()));
    request.set("Content-Type", "image/png");
    request.body = card.png;
    return room.ask(request, [=](const QJsonObject &answer) {
        const QString picture = answer.value("content_uri"_L1).toString();
        return picture.startsWith("mxc://"_L1) ? send(room, card, picture, id) : HttpTurn::finish(unreadable(request));
    });
}

/// The server's own limit; one that does not say it is asked by uploading.
HttpTurn measure(const Room &room, const PackedCard &card, const QString &id) {
    const HttpRequest request = room.request("GET", u"/_matrix/client/v1/media/config"_s);
    const auto fits = [=](const QJsonObject &answer) {
        const qint64 most = answer.value("m.upload.size"_L1).toInteger();
        if (most > 0 && card.png.size() > most)
            return HttpTurn::finish(endedAs(Kind::Failed, u"delivery.card-too-big"_s, request.url.host(),
                                            {QString::number(card.png.size()), QString::number(most)}));
        return upload(room, card, id);
    };
    return askJson(request, fits, [=](const HttpAnswer &answer) -> std::optional<HttpTurn> {
        if (answer.status == 404 || answer.status == 400 || answer.status == 405) // before Matrix 1.11
            return upload(room, card, id);
        return refused(answer, request, room.address);
    });
}

/// A card put into an encrypted room in the clear would break its promise.
HttpTurn refuseEncrypted(const Room &room, const PackedCard &card, const QString &id) {
    const HttpRequest request =
        room.request("GET", u"/_matrix/client/v3/rooms/"_s + pathSegment(room.id) + u"/state/m.room.encryption/"_s);
    const auto encrypted = [=](const QJsonObject &) {
        return HttpTurn::finish(endedAs(Kind::Failed, u"delivery.encrypted-room"_s, room.address));
    };
    return askJson(request, encrypted, [=](const HttpAnswer &answer) -> std::optional<HttpTurn> {
        if (answer.status == 404)
            return measure(room, card, id);
        return refused(answer, request, room.address);
    });
}

HttpTurn enter(Room room, const PackedCard &card, const QString &id) {
    if (room.address.startsWith(u'!')) {
        room.id = room.address;
        return refuseEncrypted(room, card, id);
    }
    const HttpRequest request =
        room.request("GET", u"/_matrix/client/v3/directory/room/"_s + pathSegment(room.address));
    return room.ask(request, [=](const QJsonObject &answer) {
        Room found = room;
        found.id = answer.value("room_id"_L1).toString();
        return found.id.startsWith(u'!') ? refuseEncrypted(found, card, id) : HttpTurn::finish(unreadable(request));
    });
}

std::unique_ptr<Delivery> conversation(const Account &account, const QString &secret,
                                       const std::function<HttpTurn(const Room &)> &begin, const QString &address,
                                       std::function<bool()> committing = {}, const Patience &patience = {}) {
    if (const auto checked = check(account); !checked)
        return endedDelivery({.kind = Kind::Failed, .reason = checked.error()});
    if (secret.trimmed().isEmpty())
        return endedDelivery(endedAs(Kind::NeedsAuth, u"delivery.secret-missing"_s, account.name));
    const Room room{account, secret.trimmed(), address};
    return std::make_unique<HttpConversation>(HttpJob{.begin = [=] { return begin(room); },
                                                      .committing = std::move(committing),
                                                      .caFile = value(account, "ca"_L1),
                                                      .secrets = {secret.trimmed()},
                                                      .patience = patience});
}

std::unique_ptr<Delivery> deliver(const Shipment &shipment) {
    const auto card = unpackCard(shipment.payload);
    if (!card)
        return endedDelivery({.kind = Kind::Failed, .reason = card.error()});
    if (const auto checked = checkAddress(shipment.to.address); !checked)
        return endedDelivery({.kind = Kind::Failed, .reason = checked.error()});
    return conversation(
        shipment.account, shipment.secret,
        [card = *card, id = shipment.id](const Room &room) { return enter(room, card, id); }, shipment.to.address,
        shipment.committing, shipment.patience);
}

std::unique_ptr<Delivery> test(const Account &account, const QString &secret) {
    const auto begin = [](const Room &room) {
        return room.ask(room.request("GET", u"/_matrix/client/v3/account/whoami"_s), [](const QJsonObject &answer) {
            return HttpTurn::finish({.kind = Kind::Sent, .reason = {}, .where = answer.value("user_id"_L1).toString()});
        });
    };
    return conversation(account, secret, begin, account.name);
}

std::vector<FieldSpec> fields() {
    return {{.id = "server",
             .label = QT_TRANSLATE_NOOP("channels", "Home server"),
             .help = QT_TRANSLATE_NOOP("channels", "For example https://matrix.example.org. In Element: Settings, Help "
                                                   "& About"),
             .type = FieldSpec::Type::Url,
             .required = true},
            captionField(),
            caField()};
}

} // namespace

const ChannelKind &channelMatrix() {
    static const ChannelKind kind{
        .id = "matrix",
        .name = QT_TRANSLATE_NOOP("channels", "Matrix"),
        .addressPrompt = QT_TRANSLATE_NOOP("channels", "#room:server or !id:server"),
        .fields = fields(),
        .usesSecret = true,
        .repeatable = true,
        .needsSecret = [](const Account &) { return true; },
        .check = check,
        .checkAddress = checkAddress,
        .pack = pack,
        .deliver = deliver,
        .test = test,
        .audience = QT_TRANSLATE_NOOP("channels", "all in %1"),
        .way = QT_TRANSLATE_NOOP("channels", "Matrix: %1"),
        .secretLabel = QT_TRANSLATE_NOOP("channels", "Access token"),
        .secretHelp =
            QT_TRANSLATE_NOOP("channels", "In Element: Settings, Help & About, Access Token. Better that of an account "
                                          "made for cards. It must be in the room; encrypted rooms are refused."),
    };
    return kind;
}

} // namespace thanksmith
