// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/Occasions.h"

#include "base/DataTable.h"

#include <algorithm>

namespace thanksmith {
using namespace Qt::StringLiterals;

const std::vector<Occasion> &occasions() {
    static const std::vector<Occasion> all = [] {
        std::vector<Occasion> entries;
        for (const QJsonObject &entry : readDataTable(u":/data/occasions.json"_s, u"occasions"_s))
            entries.push_back(
                {entry.value("id"_L1).toString(), LocalizedText::fromJson(entry.value("name"_L1).toObject())});
        return entries;
    }();
    return all;
}

const Occasion *findOccasion(const QString &id) {
    const auto found = std::find_if(occasions().begin(), occasions().end(),
                                    [&](const Occasion &occasion) { return occasion.id == id; });
    return found == occasions().end() ? nullptr : &*found;
}

} // namespace thanksmith
