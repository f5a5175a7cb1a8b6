// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "channels/Account.h"
#include "channels/Channel.h"

namespace thanksmith {

/// The fields of an e-mail account, read.
struct SmtpAccount {
    enum class Security { Tls, StartTls, None };
    QString host; ///< ASCII
    quint16 port = 0;
    Security security = Security::Tls;
    QString user; ///< empty: no sign-in
    QString from; ///< address, domain in ACE form
    QString name; ///< the sender's name; may be empty
    QString caFile;
    bool usesToken = false; ///< signs in by XOAUTH2; the secret is an access token

    [[nodiscard]] static SmtpAccount read(const ChannelKind &kind, const Account &account);
};

/// The rules beyond those of a field alone: clear text only to this machine, a sender every server can name, a CA file
/// with certificates in it. Errors (subject: account): account.clear-text (place: security, arg: host),
/// account.bad-field, account.missing-field.
[[nodiscard]] Result<void> checkSmtpAccount(const ChannelKind &kind, const Account &account);

} // namespace thanksmith
