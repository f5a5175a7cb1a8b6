// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/http/HttpConversation.h"

namespace thanksmith {

/// Slack's Web API with one account's token.
struct SlackApi {
    QString base; ///< "https://slack.com/api"
    QString token;

    using Then = std::function<HttpTurn(const QJsonObject &)>;

    /// Calls a method with a JSON body; `place`: what errors are about.
    [[nodiscard]] HttpTurn call(const QString &method, const QJsonObject &body, const QString &place, Then then,
                                bool committing = false) const;
    /// The same with values in a form, for methods that take no JSON.
    [[nodiscard]] HttpTurn form(const QString &method, const QList<QPair<QString, QString>> &values,
                                const QString &place, Then then) const;
    /// The id of a conversation for "C0123ABCD", "#name", "@name", "U0123ABCD" or an e-mail address.
    [[nodiscard]] HttpTurn resolve(const QString &address,
                                   const std::function<HttpTurn(const QString &id)> &then) const;
    /// Walks the pages of a list method; `each` says whether to go on.
    [[nodiscard]] HttpTurn list(const QString &method, const QString &member, const QString &cursor,
                                const std::function<bool(const QJsonObject &)> &each,
                                const std::function<HttpTurn()> &then) const;

private:
    [[nodiscard]] HttpTurn ask(HttpRequest request, const QString &place, Then then) const;
    [[nodiscard]] HttpTurn open(const QString &user, const QString &address,
                                const std::function<HttpTurn(const QString &)> &then) const;
};

/// Errors: address.empty, address.line-break, address.bad.
[[nodiscard]] Result<void> checkSlackAddress(const QString &address);

/// What {"ok": false, "error": ...} means. Reasons: delivery.token-refused, delivery.missing-right (arg: the right),
/// delivery.place-unknown, delivery.not-member, delivery.place-closed, delivery.service-busy, delivery.service-down,
/// delivery.service-unsure, delivery.too-large, delivery.card-refused.
[[nodiscard]] Outcome slackRefusal(const QJsonObject &answer, const HttpRequest &request, const QString &place);

} // namespace thanksmith
