// SPDX-License-Identifier: GPL-3.0-or-later
#include "card/CardFile.h"

#include "base/File.h"
#include "base/Json.h"
#include "card/EmphasisJson.h"
#include "card/PaletteFile.h"

#include <QJsonDocument>
#include <QLocale>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView knownMembers[] = {"format"_L1, "version"_L1, "paper"_L1, "orientation"_L1,
                                              "layout"_L1, "palette"_L1, "style"_L1, "language"_L1,
                                              "texts"_L1,  "picture"_L1, "skin"_L1};

/// An id is what the built-in tables and packs use: it ends up in look-ups and file names.
bool isId(const QString &text) {
    if (text.isEmpty() || text.size() > 100)
        return false;
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' ||
               c == u'_' || c == u'.' || c == u'/';
    });
}

/// Text a person reads: line breaks only where allowed, no other control characters.
bool isCleanText(const QString &text, bool lineBreaks) {
    return std::none_of(text.begin(), text.end(), [lineBreaks](QChar c) {
        if (c == u'\n' || c == u'\t')
            return !lineBreaks;
        return c.category() == QChar::Other_Control;
    });
}

Result<void> readId(const QJsonObject &object, QStringView member, const QString &name, QString &target) {
    const Result<QString> text = optionalString(object, member, name, 100);
    if (!text)
        return failure(text);
    if (object.contains(member) && !isId(*text))
        return fail(u"card.bad-value"_s, name, member.toString(), {text->left(40)});
    if (object.contains(member))
        target = *text;
    return {};
}

Result<void> readText(const QJsonObject &texts, QStringView member, const QString &name, bool lineBreaks,
                      QString &target) {
    const QString place = u"texts."_s + member.toString();
    const Result<QString> text = optionalString(texts, member, name, lineBreaks ? maxMessage : maxShortText);
    if (!text)
        return fail(text.error().code, name, place, text.error().args);
    if (!isCleanText(*text, lineBreaks))
        return fail(u"card.control-character"_s, name, place);
    target = *text;
    return {};
}

Result<void> readPalette(const QJsonObject &root, const QString &name, Card &card) {
    const QJsonValue value = root.value("palette"_L1);
    if (!value.isObject())
        return readId(root, u"palette", name, card.palette);
    const Result<Palette> palette = paletteFromJson(value.toObject(), name, u"palette"_s);
    if (!palette)
        return failure(palette);
    setPalette(card, *palette);
    return {};
}

Result<CardTexts> readTexts(const QJsonObject &root, const QString &name) {
    CardTexts texts;
    const QJsonValue value = root.value("texts"_L1);
    if (!value.isUndefined() && !value.isObject())
        return fail(u"json.wrong-type"_s, name, u"texts"_s);
    const QJsonObject object = value.toObject();
    const struct {
        QStringView member;
        QString *target;
    } fields[] = {{u"title", &texts.title}, {u"to", &texts.to}, {u"closing", &texts.closing}, {u"from", &texts.from}};
    for (const auto &field : fields)
        if (const auto read = readText(object, field.member, name, false, *field.target); !read)
            return failure(read);
    if (const auto read = readText(object, u"message", name, true, texts.message); !read)
        return failure(read);
    const auto emphasis = emphasisFromJson(object.value("emphasis"_L1), texts.message, name);
    if (!emphasis)
        return failure(emphasis);
    texts.emphasis = *emphasis;
    return texts;
}

Result<std::optional<CardPicture>> readPicture(const QJsonObject &root, const QString &name) {
    const QJsonValue value = root.value("picture"_L1);
    if (value.isUndefined() || value.isNull())
        return std::optional<CardPicture>();
    if (!value.isObject())
        return fail(u"json.wrong-type"_s, name, u"picture"_s);
    const QJsonObject object = value.toObject();
    CardPicture picture;
    const Result<QString> svg = requireString(object, u"svg", name, maxPictureBytes);
    if (!svg)
        return fail(svg.error().code, name, u"picture.svg"_s, svg.error().args);
    picture.svg = svg->toUtf8();
    if (picture.svg.size() > maxPictureBytes)
        return fail(u"json.too-long"_s, name, u"picture.svg"_s, {QString::number(maxPictureBytes)});
    if (const auto id = readId(object, u"id", name, picture.id); !id)
        return fail(id.error().code, name, u"picture.id"_s, id.error().args);
    const Result<QString> alt = optionalString(object, u"alt", name, 2000);
    if (!alt)
        return fail(alt.error().code, name, u"picture.alt"_s, alt.error().args);
    picture.alt = *alt;
    return std::optional(picture);
}

} // namespace

Result<Card> parseCard(const QByteArray &bytes, const QString &name) {
    const Result<QJsonObject> parsed = parseJsonObject(bytes, name);
    if (!parsed)
        return failure(parsed);
    const QJsonObject &root = *parsed;
    if (root.value("format"_L1).toString() != "thanks"_L1)
        return fail(u"card.not-a-card"_s, name);
    const double version = root.value("version"_L1).toDouble(0);
    if (version < 1 || version != std::floor(version))
        return fail(u"card.bad-value"_s, name, u"version"_s, {root.value("version"_L1).toVariant().toString()});
    if (version > cardFileVersion)
        return fail(u"card.newer-version"_s, name, {},
                    {QString::number(version, 'f', 0), QString::number(cardFileVersion)});
    Card card;
    const struct {
        QStringView member;
        QString *target;
    } ids[] = {{u"paper", &card.paper},
               {u"layout", &card.layout},
               {u"style", &card.style},
               {u"language", &card.language},
               {u"skin", &card.skin}};
    for (const auto &id : ids)
        if (const auto read = readId(root, id.member, name, *id.target); !read)
            return failure(read);
    if (const auto palette = readPalette(root, name, card); !palette)
        return failure(palette);
    if (card.language.contains(u'/') || card.language.contains(u'.'))
        return fail(u"card.bad-value"_s, name, u"language"_s, {card.language.left(40)});
    const Result<QString> orientation = optionalString(root, u"orientation", name, 20);
    if (!orientation)
        return failure(orientation);
    if (!orientation->isEmpty() && *orientation != "portrait"_L1 && *orientation != "landscape"_L1)
        return fail(u"card.bad-value"_s, name, u"orientation"_s, {*orientation});
    card.landscape = *orientation == "landscape"_L1;
    const auto texts = readTexts(root, name);
    if (!texts)
        return failure(texts);
    card.texts = *texts;
    const auto picture = readPicture(root, name);
    if (!picture)
        return failure(picture);
    card.picture = *picture;
    for (auto it = root.begin(); it != root.end(); ++it)
        if (std::find(std::begin(knownMembers), std::end(knownMembers), it.key()) == std::end(knownMembers))
            card.unknown.insert(it.key(), it.value());
    return card;
}

QByteArray serialiseCard(const Card &card) {
    QJsonObject root = card.unknown;
    root.insert("format"_L1, "thanks"_L1);
    const EmphasisSpans emphasis = tidySpans(card.texts.emphasis, int(card.texts.message.size()));
    const bool ownColours = (card.ownPalette && card.ownPalette->id == card.palette) || !card.skin.isEmpty();
    root.insert("version"_L1, emphasis.empty() && !ownColours ? 1 : 2); // the earliest that holds all of the card
    root.insert("paper"_L1, card.paper);
    root.insert("orientation"_L1, card.landscape ? "landscape"_L1 : "portrait"_L1);
    root.insert("layout"_L1, card.layout);
    if (card.ownPalette && card.ownPalette->id == card.palette)
        root.insert("palette"_L1, paletteToJson(*card.ownPalette));
    else
        root.insert("palette"_L1, card.palette);
    if (!card.skin.isEmpty())
        root.insert("skin"_L1, card.skin);
    root.insert("style"_L1, card.style);
    root.insert("language"_L1, card.language);
    QJsonObject texts{{"title"_L1, card.texts.title},
                      {"to"_L1, card.texts.to},
                      {"message"_L1, card.texts.message},
                      {"closing"_L1, card.texts.closing},
                      {"from"_L1, card.texts.from}};
    if (!emphasis.empty())
        texts.insert("emphasis"_L1, jsonFromEmphasis(emphasis));
    root.insert("texts"_L1, texts);
    if (card.picture) {
        QJsonObject picture{{"svg"_L1, QString::fromUtf8(card.picture->svg)}, {"alt"_L1, card.picture->alt}};
        if (!card.picture->id.isEmpty()) // an empty one would not be read again
            picture.insert("id"_L1, card.picture->id);
        root.insert("picture"_L1, picture);
    }
    return QJsonDocument(root).toJson();
}

Result<Card> readCard(const QString &path) {
    const Result<QByteArray> bytes = readFile(path, maxCardFile);
    if (!bytes)
        return failure(bytes);
    return parseCard(*bytes, path);
}

Result<void> writeCard(const QString &path, const Card &card) {
    return writeFile(path, serialiseCard(card));
}

} // namespace thanksmith
