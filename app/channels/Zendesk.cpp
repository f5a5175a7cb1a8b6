// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/Channel.h"
#include "channels/Fields.h"
#include "channels/MailAddress.h"
#include "channels/PlainLine.h"
#include "channels/http/HttpConversation.h"
#include "channels/http/PackedCard.h"
#include "channels/http/ServiceAccount.h"

#include <QJsonArray>
#include <QRegularExpression>

// A card becomes a comment with a picture on a ticket that is there. "safe_update" makes Zendesk refuse the second of
// two updates with one stamp (409), so a repeat cannot stand there twice.

namespace thanksmith {
using namespace Qt::StringLiterals;
using Kind = Outcome::Kind;

const ChannelKind &channelZendesk();

namespace {

constexpr qint64 maxPng = 50'000'000;

QString value(const Account &account, QLatin1StringView id) {
    return fieldValue(channelZendesk(), account, id);
}

bool usesToken(const Account &account) {
    return value(account, "auth"_L1) == u"token"_s;
}

Result<void> check(const Account &account) {
    if (auto checked = checkServiceAccount(channelZendesk(), account); !checked)
        return checked;
    const QString user = value(account, "user"_L1);
    if (usesToken(account) && user.isEmpty())
        return fail(u"account.missing-field"_s, account.name, u"user"_s);
    if (!user.isEmpty() && !checkMailAddress(user))
        return badField(account, "user"_L1, user);
    return {};
}

QString ticketNumber(const QString &address) {
    static const QRegularExpression number(u"^\\s*#?([1-9][0-9]{0,14})\\s*$"_s);
    return number.match(address).captured(1);
}

Result<void> checkAddress(const QString &address) {
    if (auto line = checkNameAddress(address); !line)
        return line;
    if (ticketNumber(address).isEmpty())
        return fail(u"address.bad-ticket"_s, address);
    return {};
}

Result<QByteArray> pack(const Parcel &parcel, const Account &) {
    return packCard(parcel, maxPng);
}

struct Desk {
    Account account;
    QString secret;

    [[nodiscard]] HttpRequest request(const QByteArray &method, const QString &path) const {
        HttpRequest made{.method = method, .url = serviceUrl(value(account, "server"_L1), path)};
        made.set("Authorization", authorization());
        return made;
    }
    [[nodiscard]] QByteArray authorization() const {
        if (!usesToken(account))
            return "Bearer " + secret.toUtf8();
        return "Basic " + (value(account, "user"_L1) + u"/token:"_s + secret).toUtf8().toBase64();
    }
    [[nodiscard]] QString credentials() const { return QString::fromLatin1(authorization()).section(u' ', 1); }
};

std::optional<HttpTurn> refused(const HttpAnswer &answer, const QString &ticket) {
    if (answer.status == 404)
        return HttpTurn::finish(endedAs(Kind::Failed, u"delivery.place-unknown"_s, u'#' + ticket, {wordsOf(answer)}));
    if (answer.status == 409) // someone changed the ticket between our look and our word: nothing was written
        return HttpTurn::finish(endedAs(Kind::Retry, u"delivery.changed-meanwhile"_s, u'#' + ticket));
    return std::nullopt;
}

QString htmlOf(const QString &text) {
    return u"<p>"_s + text.toHtmlEscaped().replace(u"\n"_s, u"<br>"_s) + u"</p>"_s;
}

HttpTurn comment(const Desk &desk, const PackedCard &card, const QString &ticket, const QString &stamp,
                 const QString &upload) {
    const QJsonObject words{{u"html_body"_s, htmlOf(card.caption(value(desk.account, "caption"_L1)))},
                            {u"public"_s, value(desk.account, "visibility"_L1) == u"public"_s},
                            {u"uploads"_s, QJsonArray{upload}}};
    const QJsonObject body{
        {u"ticket"_s, QJsonObject{{u"safe_update"_s, true}, {u"updated_stamp"_s, stamp}, {u"comment"_s, words}}}};
    HttpRequest request = desk.request("PUT", u"/api/v2/tickets/"_s + ticket + u".json"_s);
    const HttpRequest json = HttpRequest::json("PUT", request.url, body);
    request.headers += json.headers;
    request.body = json.body;
    request.committing = true;
    return askJson(
        request,
        [request, ticket](const QJsonObject &answer) {
            if (!answer.value("ticket"_L1).isObject())
                return HttpTurn::finish(unreadable(request));
            return HttpTurn::finish({.kind = Kind::Sent, .reason = {}, .where = request.url.host() + u" #"_s + ticket});
        },
        [=](const HttpAnswer &answer) { return refused(answer, ticket); });
}

HttpTurn upload(const Desk &desk, const PackedCard &card, const QString &ticket, const QString &stamp) {
    HttpRequest request = desk.request("POST", u"/api/v2/uploads.json?filename="_s + pathSegment(card.fileName()));
    request.set("Content-Type", "image/png");
    request.body = card.png;
    return askJson(
        request,
        [=](const QJsonObject &answer) {
            const QString token = answer.value("upload"_L1).toObject().value("token"_L1).toString();
            return token.isEmpty() ? HttpTurn::finish(unreadable(request)) : comment(desk, card, ticket, stamp, token);
        },
        [=](const HttpAnswer &answer) { return refused(answer, ticket); });
}

HttpTurn lookAt(const Desk &desk, const PackedCard &card, const QString &ticket) {
    const HttpRequest request = desk.request("GET", u"/api/v2/tickets/"_s + ticket + u".json"_s);
    return askJson(
        request,
        [=](const QJsonObject &answer) {
            const QJsonObject found = answer.value("ticket"_L1).toObject();
            const QString stamp = found.value("updated_at"_L1).toString();
            if (stamp.isEmpty())
                return HttpTurn::finish(unreadable(request));
            if (found.value("status"_L1).toString() == "closed"_L1)
                return HttpTurn::finish(
                    endedAs(Kind::Failed, u"delivery.place-closed"_s, u'#' + ticket, {u"closed"_s}));
            return upload(desk, card, ticket, stamp);
        },
        [=](const HttpAnswer &answer) { return refused(answer, ticket); });
}

std::unique_ptr<Delivery> conversation(const Account &account, const QString &secret,
                                       const std::function<HttpTurn(const Desk &)> &begin,
                                       std::function<bool()> committing = {}, const Patience &patience = {}) {
    if (const auto checked = check(account); !checked)
        return endedDelivery({.kind = Kind::Failed, .reason = checked.error()});
    if (secret.trimmed().isEmpty())
        return endedDelivery(endedAs(Kind::NeedsAuth, u"delivery.secret-missing"_s, account.name));
    const Desk desk{account, secret.trimmed()};
    return std::make_unique<HttpConversation>(HttpJob{.begin = [=] { return begin(desk); },
                                                      .committing = std::move(committing),
                                                      .caFile = value(account, "ca"_L1),
                                                      .secrets = {desk.secret, desk.credentials()},
                                                      .patience = patience});
}

std::unique_ptr<Delivery> deliver(const Shipment &shipment) {
    const auto card = unpackCard(shipment.payload);
    if (!card)
        return endedDelivery({.kind = Kind::Failed, .reason = card.error()});
    if (const auto checked = checkAddress(shipment.to.address); !checked)
        return endedDelivery({.kind = Kind::Failed, .reason = checked.error()});
    const auto begin = [card = *card, ticket = ticketNumber(shipment.to.address)](const Desk &desk) {
        return lookAt(desk, card, ticket);
    };
    return conversation(shipment.account, shipment.secret, begin, shipment.committing, shipment.patience);
}

/// Without a valid sign-in Zendesk describes an anonymous user here, with no id.
std::unique_ptr<Delivery> test(const Account &account, const QString &secret) {
    return conversation(account, secret, [](const Desk &desk) {
        const HttpRequest request = desk.request("GET", u"/api/v2/users/me.json"_s);
        return askJson(request, [request](const QJsonObject &answer) {
            const QJsonObject user = answer.value("user"_L1).toObject();
            if (!user.value("id"_L1).isDouble())
                return HttpTurn::finish(
                    endedAs(Kind::NeedsAuth, u"delivery.token-refused"_s, request.url.host(), {QString(), QString()}));
            return HttpTurn::finish({.kind = Kind::Sent, .reason = {}, .where = user.value("email"_L1).toString()});
        });
    });
}

std::unique_ptr<Delivery> find(const Account &account, const QString &secret, const QString &query,
                               const std::shared_ptr<std::vector<Recipient>> &found) {
    return conversation(account, secret, [=](const Desk &desk) {
        const QString words = u"type:ticket "_s + query;
        const HttpRequest request =
            desk.request("GET", u"/api/v2/search.json?per_page=30&query="_s + pathSegment(words));
        return askJson(request, [=](const QJsonObject &answer) {
            for (const QJsonValue &item : answer.value("results"_L1).toArray()) {
                const qint64 id = item.toObject().value("id"_L1).toInteger();
                const QString subject = plainLine(item.toObject().value("subject"_L1).toString(), 120);
                if (id > 0 && found->size() < 30)
                    found->push_back({subject, u'#' + QString::number(id)});
            }
            return HttpTurn::finish({.kind = Kind::Sent});
        });
    });
}

std::vector<FieldSpec> fields() {
    return {{.id = "server",
             .label = QT_TRANSLATE_NOOP("channels", "Address of Zendesk"),
             .help = QT_TRANSLATE_NOOP("channels", "For example https://example.zendesk.com"),
             .type = FieldSpec::Type::Url,
             .required = true},
            {.id = "visibility",
             .label = QT_TRANSLATE_NOOP("channels", "The card is seen by"),
             .help = nullptr,
             .type = FieldSpec::Type::Choice,
             .fallback = "internal",
             .choices = {"internal", "public"},
             .choiceLabels = {QT_TRANSLATE_NOOP("channels", "Colleagues only"),
                              QT_TRANSLATE_NOOP("channels", "The customer too")}},
            {.id = "auth",
             .label = QT_TRANSLATE_NOOP("channels", "Sign-in"),
             .help = QT_TRANSLATE_NOOP("channels",
                                       "Zendesk gives out no new API tokens; the old ones end on 30 April 2027."),
             .type = FieldSpec::Type::Choice,
             .fallback = "oauth",
             .choices = {"oauth", "token"},
             .choiceLabels = {QT_TRANSLATE_NOOP("channels", "OAuth"), QT_TRANSLATE_NOOP("channels", "Old API token")}},
            {.id = "user",
             .label = QT_TRANSLATE_NOOP("channels", "E-mail address of the agent"),
             .help = QT_TRANSLATE_NOOP("channels", "Only needed with an API token"),
             .rare = true},
            captionField(),
            caField()};
}

} // namespace

const ChannelKind &channelZendesk() {
    static const ChannelKind kind{
        .id = "zendesk",
        .name = QT_TRANSLATE_NOOP("channels", "Zendesk"),
        .addressPrompt = QT_TRANSLATE_NOOP("channels", "Number of the ticket"),
        .fields = fields(),
        .usesSecret = true,
        .repeatable = false,
        .needsSecret = [](const Account &) { return true; },
        .check = check,
        .checkAddress = checkAddress,
        .pack = pack,
        .deliver = deliver,
        .test = test,
        .audience = QT_TRANSLATE_NOOP("channels", "all who see ticket %1"),
        .way = QT_TRANSLATE_NOOP("channels", "Zendesk ticket %1"),
        .secretLabel = QT_TRANSLATE_NOOP("channels", "Access token"),
        .secretHelp =
            QT_TRANSLATE_NOOP("channels", "An OAuth token with the rights “tickets:write” and “read”, or the old API "
                                          "token. Admin Center: Apps and integrations, APIs."),
        .find = find,
    };
    return kind;
}

} // namespace thanksmith
