// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QVariant>

namespace thanksmith {

/// Values as columns hold them. Qt writes null strings and byte arrays as NULL; a column that must hold a text gets an
/// empty one instead.
[[nodiscard]] inline QVariant sqlText(const QString &text) {
    return text.isNull() ? QString(QLatin1StringView("")) : text;
}
[[nodiscard]] inline QVariant sqlBytes(const QByteArray &bytes) {
    return bytes.isNull() ? QByteArray("") : bytes;
}

/// Milliseconds since 1970 in UTC; NULL for an invalid time.
[[nodiscard]] inline QVariant sqlTime(const QDateTime &time) {
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant(QMetaType(QMetaType::LongLong));
}
[[nodiscard]] inline QDateTime timeFromSql(const QVariant &value) {
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

} // namespace thanksmith
