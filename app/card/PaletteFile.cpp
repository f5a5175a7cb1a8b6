// SPDX-License-Identifier: GPL-3.0-or-later
#include "card/PaletteFile.h"

#include "base/Json.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr auto ownPrefix = "own/"_L1;
constexpr qsizetype maxSlug = 60;

QString pathTo(const QString &place, const QString &member) {
    return place.isEmpty() ? member : place + u'.' + member;
}

Result<QColor> colourFrom(const QJsonValue &value, const QString &name, const QString &place) {
    static const QRegularExpression form(u"\\A#[0-9A-Fa-f]{6}\\z"_s);
    if (!value.isString())
        return fail(u"json.wrong-type"_s, name, place);
    const QString text = value.toString();
    if (!form.match(text).hasMatch())
        return fail(u"palette.bad-colour"_s, name, place, {text.left(40)});
    return QColor(text);
}

Result<QMap<QString, QColor>> rolesFrom(const QJsonObject &object, const QString &member, const QString &name,
                                        const QString &place) {
    const QJsonValue value = object.value(member);
    QMap<QString, QColor> roles;
    if (value.isUndefined())
        return roles;
    const QString here = pathTo(place, member);
    if (!value.isObject())
        return fail(u"json.wrong-type"_s, name, here);
    const QJsonObject entries = value.toObject();
    for (auto it = entries.begin(); it != entries.end(); ++it) {
        if (!pictureRoles().contains(it.key()))
            return fail(u"palette.unknown-role"_s, name, here, {it.key().left(40)});
        const Result<QColor> colour = colourFrom(it.value(), name, pathTo(here, it.key()));
        if (!colour)
            return failure(colour);
        roles.insert(it.key(), *colour);
    }
    return roles;
}

/// The words and their sheet. What may be missing stands in for another.
Result<void> readWords(const QJsonObject &object, const QString &name, const QString &place, Palette &palette) {
    const struct {
        QString role;
        QColor Palette::*instead; ///< null: required
    } words[] = {{u"sheet"_s, nullptr},
                 {u"ink"_s, nullptr},
                 {u"heading"_s, nullptr},
                 {u"quiet"_s, &Palette::ink},
                 {u"accent"_s, &Palette::heading}};
    for (const auto &word : words) {
        if (!object.contains(word.role)) {
            if (!word.instead)
                return fail(u"json.missing-member"_s, name, pathTo(place, word.role));
            setWordColour(palette, word.role, palette.*word.instead);
            continue;
        }
        const Result<QColor> colour = colourFrom(object.value(word.role), name, pathTo(place, word.role));
        if (!colour)
            return failure(colour);
        setWordColour(palette, word.role, *colour);
    }
    return {};
}

QJsonObject rolesToJson(const QMap<QString, QColor> &roles) {
    QJsonObject object;
    for (auto it = roles.begin(); it != roles.end(); ++it)
        object.insert(it.key(), it.value().name().toUpper());
    return object;
}

} // namespace

bool isOwnPaletteId(const QString &id) {
    static const QRegularExpression form(u"\\Aown/[a-z0-9-]{1,60}\\z"_s);
    return form.match(id).hasMatch();
}

QString ownPaletteId(const QString &name, const QStringList &taken) {
    QString slug;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.unicode() < 128 && c.isLetterOrNumber())
            slug += c;
        else if (!c.isMark() && !slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    slug = slug.left(maxSlug - 6);
    while (slug.endsWith(u'-'))
        slug.chop(1);
    if (slug.isEmpty())
        slug = u"palette"_s;
    QString id = ownPrefix + slug;
    for (int number = 2; taken.contains(id); ++number)
        id = ownPrefix + slug + u'-' + QString::number(number);
    return id;
}

QString cleanPaletteName(const QString &name) {
    QString clean;
    for (const QChar c : name.simplified())
        if (c.category() != QChar::Other_Control)
            clean += c;
    clean = clean.left(maxPaletteName);
    if (!clean.isEmpty() && clean.back().isHighSurrogate())
        clean.chop(1);
    return clean.trimmed();
}

Palette renamed(Palette palette, const QString &id, const QString &name) {
    palette.id = id;
    palette.name = LocalizedText{{{u"en"_s, name}}};
    return palette;
}

Result<Palette> paletteFromJson(const QJsonObject &object, const QString &name, const QString &place) {
    const auto id = requireString(object, u"id", name, 100);
    if (!id)
        return fail(id.error().code, name, pathTo(place, id.error().place), id.error().args);
    if (!isOwnPaletteId(*id))
        return fail(u"palette.bad-id"_s, name, pathTo(place, u"id"_s), {id->left(40)});
    const auto title = requireString(object, u"name", name, 1000);
    if (!title)
        return fail(title.error().code, name, pathTo(place, title.error().place), title.error().args);
    if (title->isEmpty() || cleanPaletteName(*title) != *title)
        return fail(u"palette.bad-name"_s, name, pathTo(place, u"name"_s), {QString::number(maxPaletteName)});
    Palette palette = renamed({}, *id, *title);
    if (const auto words = readWords(object, name, place, palette); !words)
        return failure(words);
    const auto picture = rolesFrom(object, u"picture"_s, name, place);
    if (!picture)
        return failure(picture);
    palette.picture = *picture;
    const auto night = rolesFrom(object, u"night"_s, name, place);
    if (!night)
        return failure(night);
    palette.night = object.contains("night"_L1) ? *night : nightOf(*picture);
    const QJsonValue greys = object.value("greys"_L1);
    if (!greys.isUndefined() && !greys.isBool())
        return fail(u"json.wrong-type"_s, name, pathTo(place, u"greys"_s));
    palette.greys = greys.toBool();
    return palette;
}

QJsonObject paletteToJson(const Palette &palette) {
    QJsonObject object{{"id"_L1, palette.id}, {"name"_L1, palette.name.in(u"en"_s)}};
    for (const QString &role : QStringList{u"sheet"_s} + wordRoles())
        object.insert(role, wordColour(palette, role).name().toUpper());
    object.insert("picture"_L1, rolesToJson(palette.picture));
    object.insert("night"_L1, rolesToJson(palette.night));
    object.insert("greys"_L1, palette.greys);
    return object;
}

Result<Palette> parsePalette(const QByteArray &bytes, const QString &name) {
    const Result<QJsonObject> root = parseJsonObject(bytes, name);
    if (!root)
        return failure(root);
    if (root->value("format"_L1).toString() != "thanks-palette"_L1)
        return fail(u"palette.not-a-palette"_s, name);
    const double version = root->value("version"_L1).toDouble(0);
    if (version > paletteFileVersion)
        return fail(u"palette.newer-version"_s, name, {},
                    {QString::number(version, 'f', 0), QString::number(paletteFileVersion)});
    if (version != paletteFileVersion)
        return fail(u"palette.not-a-palette"_s, name, u"version"_s);
    return paletteFromJson(*root, name);
}

QByteArray serialisePalette(const Palette &palette) {
    QJsonObject root = paletteToJson(palette);
    root.insert("format"_L1, "thanks-palette"_L1);
    root.insert("version"_L1, paletteFileVersion);
    return QJsonDocument(root).toJson();
}

} // namespace thanksmith
