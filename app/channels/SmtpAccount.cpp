// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/SmtpAccount.h"

#include "channels/Fields.h"
#include "channels/MailAddress.h"
#include "channels/Tls.h"

#include <QHostAddress>
#include <QUrl>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

SmtpAccount::Security securityNamed(const QString &name) {
    if (name == u"starttls"_s)
        return SmtpAccount::Security::StartTls;
    return name == u"none"_s ? SmtpAccount::Security::None : SmtpAccount::Security::Tls;
}

quint16 usualPort(SmtpAccount::Security security) {
    switch (security) {
    case SmtpAccount::Security::Tls:
        return 465; // RFC 8314
    case SmtpAccount::Security::StartTls:
        return 587;
    case SmtpAccount::Security::None:
        break;
    }
    return 25;
}

QString asciiHost(const QString &host) {
    return QHostAddress(host).isNull() ? QString::fromLatin1(QUrl::toAce(host)) : host;
}

} // namespace

SmtpAccount SmtpAccount::read(const ChannelKind &kind, const Account &account) {
    const auto value = [&](QLatin1StringView id) { return fieldValue(kind, account, id); };
    SmtpAccount read;
    read.host = asciiHost(value("host"_L1));
    read.security = securityNamed(value("security"_L1));
    const quint16 port = value("port"_L1).toUShort();
    read.port = port ? port : usualPort(read.security);
    read.user = value("user"_L1);
    const auto from = parseMailAddress(value("from"_L1));
    read.from = from ? from->text() : QString();
    read.name = value("name"_L1);
    read.caFile = value("ca"_L1);
    read.usesToken = value("auth"_L1) == u"xoauth2"_s;
    return read;
}

Result<void> checkSmtpAccount(const ChannelKind &kind, const Account &account) {
    if (auto checked = checkFields(kind, account); !checked)
        return checked;
    const SmtpAccount read = SmtpAccount::read(kind, account);
    if (read.security == SmtpAccount::Security::None && !isLoopback(read.host))
        return fail(u"account.clear-text"_s, account.name, u"security"_s, {read.host});
    // A sender's name before the @ beyond ASCII would need SMTPUTF8 at every server on the way.
    if (const auto from = parseMailAddress(read.from); !from || from->needsUtf8())
        return badField(account, "from"_L1, fieldValue(kind, account, "from"_L1));
    if (!read.caFile.isEmpty() && !readCaFile(read.caFile))
        return badField(account, "ca"_L1, read.caFile);
    return {};
}

} // namespace thanksmith
