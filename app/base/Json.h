// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QJsonObject>

namespace thanksmith {

/// Parses one JSON object. `name` is the file's name for the error.
/// Errors: json.broken (place: "line N, column M"; arg: Qt's reason), json.not-an-object.
[[nodiscard]] Result<QJsonObject> parseJsonObject(const QByteArray &bytes, const QString &name);

/// A string member. Errors: json.missing-member, json.wrong-type (place: the member's path), json.too-long (arg:
/// limit).
[[nodiscard]] Result<QString> requireString(const QJsonObject &object, QStringView member, const QString &name,
                                            qsizetype maxLength = 1 << 20);
/// The same, empty where the member is not there.
[[nodiscard]] Result<QString> optionalString(const QJsonObject &object, QStringView member, const QString &name,
                                             qsizetype maxLength = 1 << 20);

} // namespace thanksmith
