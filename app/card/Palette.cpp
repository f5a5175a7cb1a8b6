// SPDX-License-Identifier: GPL-3.0-or-later
#include "card/Palette.h"

#include "base/DataTable.h"
#include "colour/OkLab.h"

#include <algorithm>
#include <cmath>
#include <utility>

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
            colour("accent"_L1),
            roles("picture"_L1),
            roles("night"_L1),
            entry.value("greys"_L1).toBool()};
}

QColor Palette::*memberOf(const QString &role) {
    static const std::pair<QLatin1StringView, QColor Palette::*> members[] = {{"sheet"_L1, &Palette::sheet},
                                                                              {"ink"_L1, &Palette::ink},
                                                                              {"heading"_L1, &Palette::heading},
                                                                              {"quiet"_L1, &Palette::quiet},
                                                                              {"accent"_L1, &Palette::accent}};
    for (const auto &[name, member] : members)
        if (name == role)
            return member;
    return nullptr;
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

const QStringList &wordRoles() {
    static const QStringList roles{u"ink"_s, u"heading"_s, u"quiet"_s, u"accent"_s};
    return roles;
}

const QStringList &pictureRoles() {
    static const QStringList roles{u"ground"_s, u"ground-2"_s, u"subject"_s, u"subject-shade"_s,
                                   u"accent"_s, u"accent-2"_s, u"ink"_s,     u"paper"_s};
    return roles;
}

QColor wordColour(const Palette &palette, const QString &role) {
    const QColor Palette::*member = memberOf(role);
    return member ? palette.*member : QColor();
}

void setWordColour(Palette &palette, const QString &role, const QColor &colour) {
    if (QColor Palette::*member = memberOf(role))
        palette.*member = colour;
}

std::vector<HeldColour> heldColours(const Palette &palette) {
    std::vector<HeldColour> held;
    for (const QString &role : wordRoles()) {
        const QColor wanted = wordColour(palette, role);
        const QColor colour = readableOn(palette.sheet, wanted);
        if (colour != wanted)
            held.push_back({role, wanted, colour});
    }
    return held;
}

Palette readable(const Palette &palette) {
    Palette drawn = palette;
    for (const HeldColour &held : heldColours(palette))
        setWordColour(drawn, held.role, held.held);
    return drawn;
}

QMap<QString, QColor> nightOf(const QMap<QString, QColor> &picture) {
    constexpr double groundChroma = 0.05;
    const struct {
        QString role;
        QString hueOf;
        double lightness;
    } nights[] = {{u"ground"_s, u"ground"_s, 0.34}, {u"ground-2"_s, u"ground-2"_s, 0.43}, {u"ink"_s, u"ink"_s, 0.24}};
    QMap<QString, QColor> night;
    for (const auto &tone : nights) {
        const QColor day = picture.value(tone.hueOf);
        if (!day.isValid())
            continue;
        OkLab lab = toOkLab(day);
        if (lab.l <= tone.lightness)
            continue; // dark enough as it is
        const double chroma = std::hypot(lab.a, lab.b);
        const double factor = chroma > 0.008 ? std::max(1.0, groundChroma / chroma) : 1.0; // a pale hue is hardly seen
        lab = {tone.lightness, lab.a * factor, lab.b * factor};
        night.insert(tone.role, fromOkLab(lab));
    }
    return night;
}

} // namespace thanksmith
