// SPDX-License-Identifier: GPL-3.0-or-later
#include "card/Skin.h"

#include "base/DataTable.h"

#include <algorithm>

namespace thanksmith {
using namespace Qt::StringLiterals;

const std::vector<SkinTone> &skinTones() {
    static const std::vector<SkinTone> all = [] {
        std::vector<SkinTone> list;
        for (const QJsonObject &entry : readDataTable(u":/data/skins.json"_s, u"skins"_s))
            list.push_back({entry.value("id"_L1).toString(), LocalizedText::fromJson(entry.value("name"_L1).toObject()),
                            QColor(entry.value("colour"_L1).toString())});
        return list;
    }();
    return all;
}

const SkinTone *findSkinTone(const QString &id) {
    const auto it = std::find_if(skinTones().begin(), skinTones().end(), [&](const SkinTone &s) { return s.id == id; });
    return it == skinTones().end() ? nullptr : &*it;
}

} // namespace thanksmith
