// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/Starters.h"

#include "base/DataTable.h"

#include <QSet>

#include <algorithm>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

std::vector<Starter> startersIn(const QString &language) {
    std::vector<Starter> list;
    for (const QJsonObject &entry : readDataTable(u":/data/starters.json"_s, u"starters"_s)) {
        const QJsonObject words = entry.value(language).toObject();
        if (!words.isEmpty())
            list.push_back({entry.value("occasion"_L1).toString(), words.value("title"_L1).toString(),
                            words.value("text"_L1).toString()});
    }
    return list;
}

} // namespace

std::vector<Starter> startersFor(const QString &languageTag, const QStringList &occasions) {
    std::vector<Starter> list = startersIn(languageTag.section(u'-', 0, 0).section(u'_', 0, 0));
    if (list.empty())
        list = startersIn(u"en"_s);
    std::stable_partition(list.begin(), list.end(), [&](const Starter &s) { return occasions.contains(s.occasion); });
    return list;
}

QStringList starterLanguages() {
    QSet<QString> languages;
    for (const QJsonObject &entry : readDataTable(u":/data/starters.json"_s, u"starters"_s))
        for (const QString &key : entry.keys())
            if (key != "occasion"_L1)
                languages.insert(key);
    QStringList sorted(languages.begin(), languages.end());
    sorted.sort();
    return sorted;
}

} // namespace thanksmith
