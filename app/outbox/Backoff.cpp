// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/Backoff.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

namespace thanksmith {

qint64 backoffSeconds(const QString &id, int attempts) {
    constexpr qint64 longest = 2 * 3600;
    const int doublings = 2 * std::clamp(attempts - 1, 0, 8);
    const qint64 base = std::min(qint64(30) << doublings, longest);
    // A hash of Qt's own would differ between runs and versions.
    const QByteArray hash =
        QCryptographicHash::hash(id.toUtf8() + '/' + QByteArray::number(attempts), QCryptographicHash::Sha256);
    const qint64 jitter = qFromBigEndian<quint32>(hash.constData()) % quint32(base / 5 + 1);
    return base - jitter;
}

} // namespace thanksmith
