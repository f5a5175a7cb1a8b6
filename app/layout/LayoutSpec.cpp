// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/LayoutSpec.h"

#include "base/DataTable.h"

#include <QJsonArray>

#include <algorithm>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

QRectF boxFrom(const QJsonValue &value) {
    const QJsonArray numbers = value.toArray();
    if (numbers.size() != 4)
        return {};
    return {numbers[0].toDouble(), numbers[1].toDouble(), numbers[2].toDouble(), numbers[3].toDouble()};
}

LayoutSpec::Side sideFrom(const QJsonObject &object) {
    LayoutSpec::Side side;
    side.picture = boxFrom(object.value("picture"_L1));
    side.panel = boxFrom(object.value("panel"_L1));
    side.words = boxFrom(object.value("words"_L1));
    side.centred = object.value("centred"_L1).toBool(true);
    side.vignette = object.value("vignette"_L1).toBool();
    side.frame = object.value("frame"_L1).toDouble();
    side.plain = object.value("plain"_L1).toBool();
    side.rule = boxFrom(object.value("rule"_L1));
    side.scale = object.value("scale"_L1).toDouble(1);
    return side;
}

} // namespace

const std::vector<LayoutSpec> &layouts() {
    static const std::vector<LayoutSpec> all = [] {
        std::vector<LayoutSpec> list;
        for (const QJsonObject &entry : readDataTable(u":/data/layouts.json"_s, u"layouts"_s)) {
            LayoutSpec spec;
            spec.id = entry.value("id"_L1).toString();
            spec.name = LocalizedText::fromJson(entry.value("name"_L1).toObject());
            spec.portrait = sideFrom(entry.value("portrait"_L1).toObject());
            spec.landscape = sideFrom(entry.value("landscape"_L1).toObject());
            spec.barePortrait = sideFrom(entry.value("barePortrait"_L1).toObject());
            spec.bareLandscape = sideFrom(entry.value("bareLandscape"_L1).toObject());
            spec.portraitLong = sideFrom(entry.value("portraitLong"_L1).toObject());
            spec.landscapeLong = sideFrom(entry.value("landscapeLong"_L1).toObject());
            list.push_back(std::move(spec));
        }
        return list;
    }();
    return all;
}

const LayoutSpec *findLayout(const QString &id) {
    const auto it = std::find_if(layouts().begin(), layouts().end(), [&](const LayoutSpec &l) { return l.id == id; });
    return it == layouts().end() ? nullptr : &*it;
}

} // namespace thanksmith
