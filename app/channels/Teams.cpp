// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/Channel.h"
#include "channels/Fields.h"
#include "channels/TeamsCard.h"
#include "channels/http/HttpConversation.h"
#include "channels/http/ServiceAccount.h"

// A workflow of Power Automate posts what it gets into a channel or chat. It answers 202 as soon as it has it: taken,
// not yet posted.

namespace thanksmith {
using namespace Qt::StringLiterals;
using Kind = Outcome::Kind;

const ChannelKind &channelTeams();

namespace {

Result<void> check(const Account &account) {
    return checkServiceAccount(channelTeams(), account);
}

Result<void> checkSecret(const Account &account, const QString &secret) {
    auto checked = checkWebhook(account, secret, u"/"_s);
    if (checked && !QUrl(secret.trimmed()).path().contains(u"/workflows/"_s))
        checked = fail(u"account.bad-webhook"_s, account.name);
    return checked;
}

Result<QByteArray> pack(const Parcel &parcel, const Account &) {
    const auto packed = packCard(parcel, 50 << 20);
    const auto words = packed ? unpackCard(*packed) : Result<PackedCard>(failure(packed));
    if (!words)
        return failure(words);
    constexpr qsizetype envelope = 300; // the picture's own member beside its bytes and alternative
    const qsizetype others = teamsMessage(*words).size() + cutText(parcel.altText, 400).toUtf8().size() + envelope;
    const QByteArray small = teamsPicture(parcel.png, std::max<qsizetype>(0, maxTeamsMessage - others) / 4 * 3);
    PackedCard whole = *words;
    whole.small = small;
    if (const qsizetype size = teamsMessage(whole).size(); size > maxTeamsMessage)
        return fail(u"parcel.too-big"_s, parcel.subject, {}, {QString::number(size), QString::number(maxTeamsMessage)});
    return packCard(parcel, 50 << 20, small);
}

std::optional<HttpTurn> refused(const HttpAnswer &answer, const HttpRequest &request) {
    if (answer.status != 401 && answer.status != 404 && answer.status != 410)
        return std::nullopt;
    return HttpTurn::finish(endedAs(Kind::NeedsAuth, u"delivery.webhook-gone"_s, request.url.host(),
                                    {QString::number(answer.status), wordsOf(answer)}));
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
                .caFile = fieldValue(channelTeams(), account, "ca"_L1),
                .secrets = webhookSecrets(secret),
                .patience = patience});
}

std::unique_ptr<Delivery> deliver(const Shipment &shipment) {
    const auto card = unpackCard(shipment.payload);
    if (!card)
        return endedDelivery({.kind = Kind::Failed, .reason = card.error()});
    const auto begin = [message = teamsMessage(*card)](const QUrl &url) {
        HttpRequest request{.method = "POST", .url = url, .body = message, .committing = true, .statusSuffices = true};
        request.set("Content-Type", "application/json; charset=utf-8");
        const Outcome taken{.kind = Kind::Accepted, .reason = {}, .where = url.host()};
        return HttpTurn::ask(
            request, [taken](const HttpAnswer &) { return HttpTurn::finish(taken); },
            [request](const HttpAnswer &answer) { return refused(answer, request); });
    };
    return conversation(shipment.account, shipment.secret, begin, shipment.committing, shipment.patience);
}

/// A workflow has no way to be asked without posting: whether its server answers is all that can be known.
std::unique_ptr<Delivery> test(const Account &account, const QString &secret) {
    return conversation(account, secret, [](const QUrl &url) {
        const Outcome works{.kind = Kind::Sent, .reason = {}, .where = url.host()};
        return HttpTurn::ask(
            {.method = "OPTIONS", .url = url}, [works](const HttpAnswer &) { return HttpTurn::finish(works); },
            [works](const HttpAnswer &answer) -> std::optional<HttpTurn> {
                if (answer.status >= 500 || answer.status / 100 == 3)
                    return std::nullopt;
                return HttpTurn::finish(works);
            });
    });
}

} // namespace

const ChannelKind &channelTeams() {
    static const ChannelKind kind{
        .id = "teams",
        .name = QT_TRANSLATE_NOOP("channels", "Microsoft Teams"),
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
        .audience = QT_TRANSLATE_NOOP("channels", "all where the workflow posts"),
        .way = QT_TRANSLATE_NOOP("channels", "Teams, for %1"),
        .secretLabel = QT_TRANSLATE_NOOP("channels", "Address of the workflow"),
        .secretHelp = QT_TRANSLATE_NOOP(
            "channels", "In Teams: the channel's menu, Workflows, “Post to a channel when a webhook request is "
                        "received”; copy the address shown at the end. Teams takes a small picture only."),
        .checkSecret = checkSecret,
    };
    return kind;
}

} // namespace thanksmith
