// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

namespace thanksmith {

/// One mailbox, taken apart. `domain` is ASCII (IDN names in their ACE form, RFC 5890).
struct MailAddress {
    QString local; ///< may hold UTF-8 (RFC 6531)
    QString domain;

    [[nodiscard]] bool needsUtf8() const; ///< the local part is not ASCII: the server must offer SMTPUTF8
    [[nodiscard]] QString text() const { return local + QLatin1Char('@') + domain; }
};

/// Exactly one mailbox `local@domain`: no display name, no quotes, no blanks; local part a dot-atom (RFC 5322 3.2.3,
/// RFC 6532 for UTF-8) of at most 64 bytes, the whole at most 254 (RFC 5321 4.5.3.1).
/// Errors (subject: the address): address.empty, address.line-break, address.bad.
[[nodiscard]] Result<MailAddress> parseMailAddress(const QString &address);
[[nodiscard]] Result<void> checkMailAddress(const QString &address);

/// A name or IP address of a machine that a connection may go to.
[[nodiscard]] bool isHostName(const QString &host);

} // namespace thanksmith
