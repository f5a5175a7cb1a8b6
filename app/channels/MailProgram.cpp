// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/Channel.h"
#include "channels/MailAddress.h"
#include "channels/MailProgramDelivery.h"
#include "channels/http/HttpConversation.h"
#include "channels/http/ServiceAccount.h"
#include "platform/Paths.h"

#include <QStandardPaths>

namespace thanksmith {
using namespace Qt::StringLiterals;
using Kind = Outcome::Kind;

const ChannelKind &channelMailProgram();

namespace {

constexpr qint64 maxPng = 20 << 20;

QString program() {
    return QStandardPaths::findExecutable(u"xdg-email"_s);
}

Result<void> check(const Account &account) {
    return checkServiceAccount(channelMailProgram(), account);
}

Result<QByteArray> pack(const Parcel &parcel, const Account &) {
    return packCard(parcel, maxPng);
}

std::unique_ptr<Delivery> deliver(const Shipment &shipment) {
    const auto card = unpackCard(shipment.payload);
    if (!card)
        return endedDelivery({.kind = Kind::Failed, .reason = card.error()});
    const auto to = parseMailAddress(shipment.to.address);
    if (!to)
        return endedDelivery({.kind = Kind::Failed, .reason = to.error()});
    return std::make_unique<MailProgramDelivery>(program(), Paths::locate().cache() + u"/handed-over"_s, *card,
                                                 to->text(), shipment.committing);
}

/// Opens nothing: looks whether there is something to open.
std::unique_ptr<Delivery> test(const Account &, const QString &) {
    const QString found = program();
    return found.isEmpty() ? endedDelivery(endedAs(Kind::Failed, u"delivery.no-mail-program"_s))
                           : endedDelivery({.kind = Kind::Sent, .reason = {}, .where = found});
}

} // namespace

const ChannelKind &channelMailProgram() {
    static const ChannelKind kind{
        .id = "mail-program",
        .name = QT_TRANSLATE_NOOP("channels", "Mail program of this computer"),
        .addressPrompt = QT_TRANSLATE_NOOP("channels", "E-mail address"),
        .fields = {},
        .usesSecret = false,
        .repeatable = false,
        .needsSecret = [](const Account &) { return false; },
        .check = check,
        .checkAddress = checkMailAddress,
        .pack = pack,
        .deliver = deliver,
        .test = test,
        .audience = QT_TRANSLATE_NOOP("channels", "only %1, once it is sent there"),
        .way = QT_TRANSLATE_NOOP("channels", "Mail program, to %1"),
    };
    return kind;
}

} // namespace thanksmith
