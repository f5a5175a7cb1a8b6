// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/TypeStyle.h"

#include "base/DataTable.h"

#include <QJsonArray>

#include <algorithm>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

FaceSpec faceFrom(const QJsonObject &object) {
    return {object.value("family"_L1).toString(), object.value("weight"_L1).toInt(400),
            object.value("italic"_L1).toBool(), object.value("tracking"_L1).toDouble(),
            object.value("scale"_L1).toDouble(1)};
}

} // namespace

const std::vector<TypeStyle> &typeStyles() {
    static const std::vector<TypeStyle> all = [] {
        std::vector<TypeStyle> list;
        for (const QJsonObject &entry : readDataTable(u":/data/type-styles.json"_s, u"styles"_s)) {
            TypeStyle style{entry.value("id"_L1).toString(),
                            LocalizedText::fromJson(entry.value("name"_L1).toObject()),
                            faceFrom(entry.value("display"_L1).toObject()),
                            faceFrom(entry.value("text"_L1).toObject()),
                            faceFrom(entry.value("signature"_L1).toObject()),
                            {}};
            for (const QJsonValue &family : entry.value("fallbacks"_L1).toArray())
                style.fallbacks.append(family.toString());
            list.push_back(std::move(style));
        }
        return list;
    }();
    return all;
}

const TypeStyle *findTypeStyle(const QString &id) {
    const auto it =
        std::find_if(typeStyles().begin(), typeStyles().end(), [&](const TypeStyle &s) { return s.id == id; });
    return it == typeStyles().end() ? nullptr : &*it;
}

} // namespace thanksmith
