// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/SlackApi.h"

#include "channels/MailAddress.h"
#include "channels/PlainLine.h"
#include "channels/http/ServiceAccount.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrlQuery>

namespace thanksmith {
using namespace Qt::StringLiterals;
using Kind = Outcome::Kind;

namespace {

bool matches(const QString &pattern, const QString &text) {
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

bool isConversation(const QString &address) {
    return matches(u"[CGD][A-Z0-9]{7,20}"_s, address);
}

bool isUser(const QString &address) {
    return matches(u"[UW][A-Z0-9]{4,20}"_s, address);
}

bool isMail(const QString &address) {
    return !address.startsWith(u'@') && address.contains(u'@');
}

/// Without the sign people put before it.
QString bareName(const QString &address) {
    return address.startsWith(u'#') || address.startsWith(u'@') ? address.mid(1) : address;
}

bool isOneOf(const QString &word, std::initializer_list<QLatin1StringView> words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

} // namespace

Result<void> checkSlackAddress(const QString &address) {
    if (auto line = checkNameAddress(address); !line)
        return line;
    if (isMail(address))
        return checkMailAddress(address);
    if (!matches(u"[\\p{L}\\p{N}\\p{M}._-]{1,80}"_s, bareName(address)))
        return fail(u"address.bad"_s, address);
    return {};
}

Outcome slackRefusal(const QJsonObject &answer, const HttpRequest &request, const QString &place) {
    const QString error = plainLine(answer.value("error"_L1).toString(), 100);
    const QString host = request.url.host();
    if (isOneOf(error, {"invalid_auth"_L1, "not_authed"_L1, "account_inactive"_L1, "token_revoked"_L1,
                        "token_expired"_L1, "not_allowed_token_type"_L1}))
        return endedAs(Kind::NeedsAuth, u"delivery.token-refused"_s, host, {error, QString()});
    if (error == "missing_scope"_L1)
        return endedAs(Kind::NeedsAuth, u"delivery.missing-right"_s, host,
                       {plainLine(answer.value("needed"_L1).toString(), 100)});
    if (isOneOf(error, {"channel_not_found"_L1, "invalid_channel"_L1, "user_not_found"_L1, "users_not_found"_L1}))
        return endedAs(Kind::Failed, u"delivery.place-unknown"_s, place, {error});
    if (error == "not_in_channel"_L1)
        return endedAs(Kind::Failed, u"delivery.not-member"_s, place);
    if (error == "is_archived"_L1)
        return endedAs(Kind::Failed, u"delivery.place-closed"_s, place, {error});
    if (isOneOf(error, {"ratelimited"_L1, "rate_limited"_L1}))
        return endedAs(Kind::Retry, u"delivery.service-busy"_s, host, {error, QString()});
    if (error == "file_upload_size_restricted"_L1)
        return endedAs(Kind::Failed, u"delivery.too-large"_s, host, {QString(), error});
    // "Part of it may have succeeded", says the documentation.
    if (isOneOf(error, {"internal_error"_L1, "fatal_error"_L1, "request_timeout"_L1, "service_unavailable"_L1}))
        return endedAs(request.committing ? Kind::Unknown : Kind::Retry,
                       request.committing ? u"delivery.service-unsure"_s : u"delivery.service-down"_s, host,
                       {error, QString()});
    return endedAs(Kind::Failed, u"delivery.card-refused"_s, host, {error, QString()});
}

HttpTurn SlackApi::ask(HttpRequest request, const QString &place, Then then) const {
    request.set("Authorization", "Bearer " + token.toUtf8());
    return askJson(request, [request, place, then = std::move(then)](const QJsonObject &answer) {
        if (!answer.value("ok"_L1).isBool())
            return HttpTurn::finish(unreadable(request));
        return answer.value("ok"_L1).toBool() ? then(answer) : HttpTurn::finish(slackRefusal(answer, request, place));
    });
}

HttpTurn SlackApi::call(const QString &method, const QJsonObject &body, const QString &place, Then then,
                        bool committing) const {
    HttpRequest request = HttpRequest::json("POST", serviceUrl(base, u'/' + method), body);
    request.committing = committing;
    return ask(request, place, std::move(then));
}

HttpTurn SlackApi::form(const QString &method, const QList<QPair<QString, QString>> &values, const QString &place,
                        Then then) const {
    HttpRequest request{.method = "POST", .url = serviceUrl(base, u'/' + method)};
    request.set("Content-Type", "application/x-www-form-urlencoded");
    for (const auto &[name, value] : values) {
        request.body += request.body.isEmpty() ? "" : "&";
        request.body += name.toLatin1() + '=' + QUrl::toPercentEncoding(value);
    }
    return ask(request, place, std::move(then));
}

HttpTurn SlackApi::list(const QString &method, const QString &member, const QString &cursor,
                        const std::function<bool(const QJsonObject &)> &each,
                        const std::function<HttpTurn()> &then) const {
    QList<QPair<QString, QString>> values{{u"limit"_s, u"200"_s}};
    if (method == u"conversations.list"_s)
        values += {{u"types"_s, u"public_channel,private_channel"_s}, {u"exclude_archived"_s, u"true"_s}};
    if (!cursor.isEmpty())
        values += {u"cursor"_s, cursor};
    return form(method, values, {}, [api = *this, method, member, each, then](const QJsonObject &answer) {
        for (const QJsonValue &item : answer.value(member).toArray()) {
            if (!each(item.toObject()))
                return then();
        }
        const QString next = answer.value("response_metadata"_L1).toObject().value("next_cursor"_L1).toString();
        return next.isEmpty() ? then() : api.list(method, member, next, each, then);
    });
}

HttpTurn SlackApi::open(const QString &user, const QString &address,
                        const std::function<HttpTurn(const QString &)> &then) const {
    return call(u"conversations.open"_s, {{u"users"_s, user}}, address, [then](const QJsonObject &answer) {
        return then(answer.value("channel"_L1).toObject().value("id"_L1).toString());
    });
}

HttpTurn SlackApi::resolve(const QString &address, const std::function<HttpTurn(const QString &)> &then) const {
    if (isConversation(address))
        return then(address);
    if (isUser(address))
        return open(address, address, then);
    if (isMail(address))
        return form(u"users.lookupByEmail"_s, {{u"email"_s, address}}, address,
                    [api = *this, address, then](const QJsonObject &answer) {
                        return api.open(answer.value("user"_L1).toObject().value("id"_L1).toString(), address, then);
                    });
    const auto found = std::make_shared<QString>();
    const bool isPerson = address.startsWith(u'@');
    const auto isIt = [found, name = bareName(address)](const QJsonObject &item) {
        if (item.value("name"_L1).toString().compare(name, Qt::CaseInsensitive) == 0 &&
            !item.value("deleted"_L1).toBool())
            *found = item.value("id"_L1).toString();
        return found->isEmpty();
    };
    const auto done = [api = *this, found, address, isPerson, then] {
        if (found->isEmpty())
            return HttpTurn::finish(endedAs(Kind::Failed, u"delivery.place-unknown"_s, address, {QString()}));
        return isPerson ? api.open(*found, address, then) : then(*found);
    };
    return isPerson ? list(u"users.list"_s, u"members"_s, {}, isIt, done)
                    : list(u"conversations.list"_s, u"channels"_s, {}, isIt, done);
}

} // namespace thanksmith
