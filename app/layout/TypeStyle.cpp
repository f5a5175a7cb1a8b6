// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/TypeStyle.h"

#include "base/DataTable.h"

#include <QJsonArray>

#include <algorithm>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

FaceSpec faceFrom(const QJsonObject &object, const FaceSpec &usual = {}) {
    return {object.value("family"_L1).toString(usual.family), object.value("weight"_L1).toInt(usual.weight),
            object.value("italic"_L1).toBool(usual.italic), object.value("tracking"_L1).toDouble(usual.tracking),
            object.value("scale"_L1).toDouble(usual.scale)};
}

FaceSpec emphasised(FaceSpec face, bool bold, bool italic) {
    if (bold)
        face.weight = 700;
    face.italic = face.italic || italic;
    return face;
}

TypeStyle styleFrom(const QJsonObject &entry) {
    const auto object = [&](QLatin1StringView member) { return entry.value(member).toObject(); };
    TypeStyle style;
    style.id = entry.value("id"_L1).toString();
    style.name = LocalizedText::fromJson(object("name"_L1));
    style.display = faceFrom(object("display"_L1));
    style.text = faceFrom(object("text"_L1));
    style.signature = faceFrom(object("signature"_L1));
    style.bold = faceFrom(object("bold"_L1), emphasised(style.text, true, false));
    style.italic = faceFrom(object("italic"_L1), emphasised(style.text, false, true));
    style.boldItalic = faceFrom(object("boldItalic"_L1), emphasised(style.bold, true, true));
    for (const QJsonValue &family : entry.value("fallbacks"_L1).toArray())
        style.fallbacks.append(family.toString());
    return style;
}

/// The region of Han forms (Noto's names); empty: the language has none.
QString hanRegion(const QString &language) {
    const QStringList parts = language.toLower().split(u'-');
    if (parts.first() == u"ja"_s)
        return u"JP"_s;
    if (parts.first() == u"ko"_s)
        return u"KR"_s;
    if (parts.first() != u"zh"_s)
        return {};
    if (parts.contains(u"hk"_s) || parts.contains(u"mo"_s))
        return u"HK"_s;
    return parts.contains(u"hant"_s) || parts.contains(u"tw"_s) ? u"TC"_s : u"SC"_s;
}

QString hanRegionOf(const QString &text) {
    bool hangul = false;
    for (const QChar c : text) {
        if (c.unicode() < 0x1100)
            continue;
        if (c.script() == QChar::Script_Hiragana || c.script() == QChar::Script_Katakana)
            return u"JP"_s;
        hangul = hangul || c.script() == QChar::Script_Hangul;
    }
    return hangul ? u"KR"_s : u"SC"_s;
}

} // namespace

const std::vector<TypeStyle> &typeStyles() {
    static const std::vector<TypeStyle> all = [] {
        std::vector<TypeStyle> list;
        for (const QJsonObject &entry : readDataTable(u":/data/type-styles.json"_s, u"styles"_s))
            list.push_back(styleFrom(entry));
        return list;
    }();
    return all;
}

const TypeStyle *findTypeStyle(const QString &id) {
    const auto it =
        std::find_if(typeStyles().begin(), typeStyles().end(), [&](const TypeStyle &s) { return s.id == id; });
    return it == typeStyles().end() ? nullptr : &*it;
}

QStringList fallbacksFor(const TypeStyle &style, const QString &language, const QString &text) {
    QString region = hanRegion(language);
    if (region.isEmpty())
        region = hanRegionOf(text);
    QStringList families = style.fallbacks;
    for (QString &family : families) {
        if (family.endsWith(" CJK"_L1))
            family += u' ' + region;
    }
    return families;
}

} // namespace thanksmith
