// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/Channel.h"
#include "channels/Fields.h"
#include "channels/MailAddress.h"
#include "channels/MailSettings.h"
#include "channels/Mime.h"
#include "channels/SmtpAccount.h"
#include "channels/SmtpBody.h"
#include "channels/SmtpConnection.h"
#include "channels/SmtpDelivery.h"

namespace thanksmith {
using namespace Qt::StringLiterals;

const ChannelKind &channelSmtp();

namespace {

SmtpAccount readAccount(const Account &account) {
    return SmtpAccount::read(channelSmtp(), account);
}

bool needsSecret(const Account &account) {
    return !readAccount(account).user.isEmpty();
}

Result<void> check(const Account &account) {
    return checkSmtpAccount(channelSmtp(), account);
}

bool wantsPdf(const Account &account) {
    return fieldValue(channelSmtp(), account, "attach"_L1) == u"pdf"_s;
}

Result<QByteArray> pack(const Parcel &parcel, const Account &account) {
    const SmtpAccount read = readAccount(account);
    return buildMail(parcel, {read.name.isEmpty() ? parcel.senderName : read.name, read.from});
}

std::unique_ptr<Delivery> deliver(const Shipment &shipment) {
    return smtpDelivery(shipment);
}

std::unique_ptr<Delivery> test(const Account &account, const QString &secret) {
    return smtpTest(account, secret);
}

std::unique_ptr<Delivery> suggest(const QString &address, const std::shared_ptr<QMap<QString, QString>> &fields) {
    return findMailSettings(address, fields);
}

std::vector<FieldSpec> serverFields() {
    return {
        {.id = "host",
         .label = QT_TRANSLATE_NOOP("channels", "Server"),
         .help = QT_TRANSLATE_NOOP("channels", "Outgoing mail server (SMTP), for example smtp.example.org"),
         .type = FieldSpec::Type::Host,
         .required = true},
        {.id = "security",
         .label = QT_TRANSLATE_NOOP("channels", "Security"),
         .help = nullptr,
         .type = FieldSpec::Type::Choice,
         .fallback = "tls",
         .choices = {"tls", "starttls", "none"},
         .choiceLabels = {QT_TRANSLATE_NOOP("channels", "TLS"), QT_TRANSLATE_NOOP("channels", "STARTTLS"),
                          QT_TRANSLATE_NOOP("channels", "None (only on this computer)")}},
        {.id = "port",
         .label = QT_TRANSLATE_NOOP("channels", "Port"),
         .help = QT_TRANSLATE_NOOP("channels", "Leave empty for the usual one: 465 for TLS, 587 for STARTTLS"),
         .type = FieldSpec::Type::Port},
        {.id = "user",
         .label = QT_TRANSLATE_NOOP("channels", "User name"),
         .help = QT_TRANSLATE_NOOP("channels", "Often your e-mail address. Leave empty if the server asks for none.")}};
}

std::vector<FieldSpec> fields() {
    auto all = serverFields();
    all.push_back({.id = "from",
                   .label = QT_TRANSLATE_NOOP("channels", "Your e-mail address"),
                   .help = nullptr,
                   .type = FieldSpec::Type::Email,
                   .required = true});
    all.push_back({.id = "name",
                   .label = QT_TRANSLATE_NOOP("channels", "Your name"),
                   .help = QT_TRANSLATE_NOOP("channels", "Leave empty to use the name signed on the card"),
                   .rare = true});
    all.push_back(
        {.id = "auth",
         .label = QT_TRANSLATE_NOOP("channels", "Sign-in"),
         .help = QT_TRANSLATE_NOOP("channels", "Google and Microsoft want a token (XOAUTH2) in place of the "
                                               "password"),
         .type = FieldSpec::Type::Choice,
         .fallback = "password",
         .choices = {"password", "xoauth2"},
         .choiceLabels = {QT_TRANSLATE_NOOP("channels", "Password"), QT_TRANSLATE_NOOP("channels", "Access token")},
         .rare = true});
    all.push_back({.id = "ca",
                   .label = QT_TRANSLATE_NOOP("channels", "Private certificate authority"),
                   .help = QT_TRANSLATE_NOOP("channels", "A PEM file, if your server's certificate comes from your "
                                                         "own organisation"),
                   .type = FieldSpec::Type::File,
                   .rare = true});
    all.push_back(
        {.id = "attach",
         .label = QT_TRANSLATE_NOOP("channels", "Attachment"),
         .help = QT_TRANSLATE_NOOP("channels", "The card itself always stands in the message"),
         .type = FieldSpec::Type::Choice,
         .fallback = "none",
         .choices = {"none", "pdf"},
         .choiceLabels = {QT_TRANSLATE_NOOP("channels", "None"), QT_TRANSLATE_NOOP("channels", "PDF for printing")},
         .rare = true});
    return all;
}

} // namespace

std::unique_ptr<Delivery> smtpDelivery(const Shipment &shipment, const SmtpTimeouts &timeouts) {
    SmtpJob job{.account = readAccount(shipment.account), .secret = shipment.secret, .to = {}, .size = 0};
    const auto to = parseMailAddress(shipment.to.address);
    if (to)
        job.to = *to;
    job.size = shipment.payload.size();
    auto delivery = std::make_unique<SmtpConnection>(job, smtpBody(shipment.payload), shipment.committing, timeouts);
    if (!to)
        delivery->refuse(to.error());
    else if (const auto checked = check(shipment.account); !checked)
        delivery->refuse(checked.error());
    return delivery;
}

std::unique_ptr<Delivery> smtpTest(const Account &account, const QString &secret, const SmtpTimeouts &timeouts) {
    const SmtpJob job{.account = readAccount(account), .secret = secret, .onlySignIn = true, .to = {}};
    auto delivery = std::make_unique<SmtpConnection>(job, QByteArray(), nullptr, timeouts);
    if (const auto checked = check(account); !checked)
        delivery->refuse(checked.error());
    return delivery;
}

const ChannelKind &channelSmtp() {
    static const ChannelKind kind{
        .id = "smtp",
        .name = QT_TRANSLATE_NOOP("channels", "E-mail"),
        .addressPrompt = QT_TRANSLATE_NOOP("channels", "E-mail address"),
        .fields = fields(),
        .usesSecret = true,
        .repeatable = false,
        .needsSecret = needsSecret,
        .check = check,
        .checkAddress = checkMailAddress,
        .pack = pack,
        .deliver = deliver,
        .test = test,
        .wantsPdf = wantsPdf,
        .audience = QT_TRANSLATE_NOOP("channels", "only %1"),
        .way = QT_TRANSLATE_NOOP("channels", "E-mail to %1"),
        .suggest = suggest,
        .suggestFrom = "from",
    };
    return kind;
}

} // namespace thanksmith
