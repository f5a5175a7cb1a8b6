// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/Columns.h"

#include "base/DataTable.h"
#include "base/LocalizedText.h"

#include <QHash>
#include <QJsonArray>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

struct Table {
    QHash<QString, QString> idByTitle;
    QHash<QString, LocalizedText> titleById;
};

const Table &table() {
    static const Table read = [] {
        Table made;
        for (const QJsonObject &entry : readDataTable(u":/data/people-columns.json"_s, u"columns"_s)) {
            const QString id = entry["id"_L1].toString();
            made.titleById.insert(id, LocalizedText::fromJson(entry["title"_L1].toObject()));
            for (const QJsonValue &name : entry["names"_L1].toArray())
                made.idByTitle.insert(foldedTitle(name.toString()), id);
        }
        return made;
    }();
    return read;
}

} // namespace

QString foldedTitle(const QString &title) {
    QString folded = title.normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (QChar &c : folded)
        if (QStringView(u"-_./").contains(c))
            c = u' ';
    return folded.simplified();
}

QString columnId(const QString &title) {
    return table().idByTitle.value(foldedTitle(title));
}

QString columnTitle(const QString &id, const QString &languageTag) {
    const auto found = table().titleById.constFind(id);
    return found == table().titleById.cend() ? id : found->in(languageTag);
}

} // namespace thanksmith
