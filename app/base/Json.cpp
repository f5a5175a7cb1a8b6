// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Json.h"

#include <QJsonDocument>

namespace thanksmith {
using namespace Qt::StringLiterals;

Result<QJsonObject> parseJsonObject(const QByteArray &bytes, const QString &name) {
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        const QByteArrayView before = QByteArrayView(bytes).first(std::min<qsizetype>(parseError.offset, bytes.size()));
        const qsizetype line = before.count('\n') + 1;
        const qsizetype column = before.size() - before.lastIndexOf('\n');
        return fail(u"json.broken"_s, name, u"%1:%2"_s.arg(line).arg(column), {parseError.errorString()});
    }
    if (!document.isObject())
        return fail(u"json.not-an-object"_s, name);
    return document.object();
}

Result<QString> requireString(const QJsonObject &object, QStringView member, const QString &name, qsizetype maxLength) {
    if (!object.contains(member))
        return fail(u"json.missing-member"_s, name, member.toString());
    return optionalString(object, member, name, maxLength);
}

Result<QString> optionalString(const QJsonObject &object, QStringView member, const QString &name,
                               qsizetype maxLength) {
    const QJsonValue value = object.value(member);
    if (value.isUndefined())
        return QString();
    if (!value.isString())
        return fail(u"json.wrong-type"_s, name, member.toString());
    QString text = value.toString();
    if (text.size() > maxLength)
        return fail(u"json.too-long"_s, name, member.toString(), {QString::number(maxLength)});
    return text;
}

} // namespace thanksmith
