// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/Channel.h"

#include <QUrl>

namespace thanksmith {

/// Fields that accounts of several services have.
[[nodiscard]] FieldSpec caField();
[[nodiscard]] FieldSpec captionField(); ///< "words" or "title": what stands beside the picture

/// checkFields, and the CA file holds certificates. Errors: account.missing-field, account.bad-field.
[[nodiscard]] Result<void> checkServiceAccount(const ChannelKind &kind, const Account &account);

/// One line that is not empty. Errors (subject: the address): address.empty, address.line-break, address.bad.
[[nodiscard]] Result<void> checkNameAddress(const QString &address);

/// A webhook's address, which is its secret: an https address whose path begins with `path`.
/// Errors: account.bad-webhook (subject: account).
[[nodiscard]] Result<void> checkWebhook(const Account &account, const QString &secret, const QString &path);

/// `base` (with or without a slash at its end) and an encoded path that begins with one.
[[nodiscard]] QUrl serviceUrl(const QString &base, const QString &path);
/// One segment of a path, whatever is in it.
[[nodiscard]] QString pathSegment(const QString &text);

/// What of a webhook's address must never be shown: all of it, its path and the last part of that.
[[nodiscard]] QStringList webhookSecrets(const QString &secret);

} // namespace thanksmith
