// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "channels/Channel.h"

namespace thanksmith {

/// A field's value without the blanks around it, or what its FieldSpec falls back to.
[[nodiscard]] QString fieldValue(const ChannelKind &kind, const Account &account, QLatin1StringView id);

/// An address a service can be spoken to at: https, or http on this very machine; no user or password in it.
[[nodiscard]] bool isServiceUrl(const QString &text);

/// Looks at each field by its type: required, a known choice, a port, a host, a mailbox, a full path.
/// Errors (subject: the account): account.missing-field, account.bad-field (place: field id, arg: value).
[[nodiscard]] Result<void> checkFields(const ChannelKind &kind, const Account &account);

/// The one place that words "this field's value will not do".
[[nodiscard]] tl::unexpected<Error> badField(const Account &account, QLatin1StringView id, const QString &value);

} // namespace thanksmith
