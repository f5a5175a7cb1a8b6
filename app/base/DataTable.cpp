// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/DataTable.h"

#include "base/Resources.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace thanksmith {

QList<QJsonObject> readDataTable(const QString &resource, const QString &member) {
    initResources();
    QFile file(resource);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "readDataTable", qPrintable(resource));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    Q_ASSERT_X(opened && error.error == QJsonParseError::NoError, "readDataTable", qPrintable(error.errorString()));
    QList<QJsonObject> entries;
    for (const QJsonValue &value : document.object().value(member).toArray())
        entries.append(value.toObject());
    return entries;
}

} // namespace thanksmith
