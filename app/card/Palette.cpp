// SPDX-License-Identifier: GPL-3.0-or-later
#include "card/Palette.h"

#include "base/DataTable.h"

#include <algorithm>
#include <cmath>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

Palette paletteFrom(const QJsonObject &entry) {
    const auto colour = [&](QLatin1StringView member) { return QColor(entry.value(member).toString()); };
    const auto roles = [&](QLatin1StringView member) {
        QMap<QString, QColor> map;
        const QJsonObject object = entry.value(member).toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            map.insert(it.key(), QColor(it.value().toString()));
        return map;
    };
    return {entry.value("id"_L1).toString(),
            LocalizedText::fromJson(entry.value("name"_L1).toObject()),
            colour("sheet"_L1),
            colour("ink"_L1),
            colour("heading"_L1),
            colour("quiet"_L1),
            roles("picture"_L1),
            roles("night"_L1),
            entry.value("greys"_L1).toBool()};
}

/// Relative luminance, WCAG 2.1.
double luminance(const QColor &colour) {
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

const std::vector<Palette> &palettes() {
    static const std::vector<Palette> all = [] {
        std::vector<Palette> list;
        for (const QJsonObject &entry : readDataTable(u":/data/palettes.json"_s, u"palettes"_s))
            list.push_back(paletteFrom(entry));
        return list;
    }();
    return all;
}

const Palette *findPalette(const QString &id) {
    const auto it = std::find_if(palettes().begin(), palettes().end(), [&](const Palette &p) { return p.id == id; });
    return it == palettes().end() ? nullptr : &*it;
}

double contrastRatio(const QColor &a, const QColor &b) {
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace thanksmith
