// SPDX-License-Identifier: GPL-3.0-or-later
#include "card/Paper.h"

#include "base/DataTable.h"

#include <algorithm>

namespace thanksmith {
using namespace Qt::StringLiterals;

const std::vector<Paper> &papers() {
    static const std::vector<Paper> all = [] {
        std::vector<Paper> list;
        for (const QJsonObject &entry : readDataTable(u":/data/papers.json"_s, u"papers"_s)) {
            const QSizeF size(entry.value("width"_L1).toDouble(), entry.value("height"_L1).toDouble());
            list.push_back(
                {entry.value("id"_L1).toString(), LocalizedText::fromJson(entry.value("name"_L1).toObject()), size});
        }
        return list;
    }();
    return all;
}

const Paper *findPaper(const QString &id) {
    const auto it = std::find_if(papers().begin(), papers().end(), [&](const Paper &p) { return p.id == id; });
    return it == papers().end() ? nullptr : &*it;
}

} // namespace thanksmith
