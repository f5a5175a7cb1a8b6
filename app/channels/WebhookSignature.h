// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace thanksmith {

/// The header "webhook-signature" of Standard Webhooks (standardwebhooks.com): "v1," and the base64 of HMAC-SHA256
/// over "ID.SECONDS.BODY". A key "whsec_..." is base64 for its bytes; any other is taken as it stands.
[[nodiscard]] QByteArray webhookSignature(const QString &key, const QString &id, const QDateTime &time,
                                          const QByteArray &body);

} // namespace thanksmith
