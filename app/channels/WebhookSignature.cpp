// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/WebhookSignature.h"

#include <QMessageAuthenticationCode>

namespace thanksmith {
using namespace Qt::StringLiterals;

QByteArray webhookSignature(const QString &key, const QString &id, const QDateTime &time, const QByteArray &body) {
    const auto prefix = "whsec_"_L1;
    const QByteArray bytes =
        key.startsWith(prefix) ? QByteArray::fromBase64(key.mid(prefix.size()).toLatin1()) : key.toUtf8();
    const QByteArray signedBytes = id.toUtf8() + '.' + QByteArray::number(time.toSecsSinceEpoch()) + '.' + body;
    return "v1," + QMessageAuthenticationCode::hash(signedBytes, bytes, QCryptographicHash::Sha256).toBase64();
}

} // namespace thanksmith
