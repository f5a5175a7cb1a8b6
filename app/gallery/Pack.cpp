// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/Pack.h"

#include "base/Json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr int manifestVersion = 1;
constexpr qsizetype maxWords = 200; ///< characters of a title or a name
constexpr qsizetype maxFirst = 200;
constexpr qsizetype maxId = 64;

bool isIdLetter(QChar c) {
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

bool isWords(const QString &text) {
    return text.size() <= maxWords &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

QString shortWords(const QJsonValue &value) {
    const QString text = value.toString().simplified();
    return isWords(text) ? text : QString();
}

} // namespace

Pack ownPack() {
    Pack pack;
    pack.id = ownPackId;
    pack.title.byLanguage = {{u"en"_s, u"Own pictures"_s}, {u"de"_s, u"Eigene Bilder"_s}};
    pack.installed = true;
    return pack;
}

Result<Pack> parsePack(const QByteArray &bytes, const QString &name) {
    const auto object = parseJsonObject(bytes, name);
    if (!object)
        return failure(object);
    if (object->value("format"_L1) != "thanks-pack"_L1)
        return fail(u"pack.no-manifest"_s, name);
    const int version = object->value("version"_L1).toInt(manifestVersion);
    if (version > manifestVersion)
        return fail(u"pack.newer-version"_s, name, {}, {QString::number(version), QString::number(manifestVersion)});
    Pack pack;
    pack.id = object->value("id"_L1).toString();
    pack.order = object->value("order"_L1).toInt();
    pack.author = shortWords(object->value("author"_L1));
    pack.licence = shortWords(object->value("licence"_L1));
    const LocalizedText title = LocalizedText::fromJson(object->value("title"_L1).toObject());
    for (auto text = title.byLanguage.begin(); text != title.byLanguage.end(); ++text) {
        if (!isWords(*text) || !isWords(text.key()))
            return fail(u"pack.bad-manifest"_s, name, u"title"_s);
        if (const QString words = text->simplified(); !words.isEmpty())
            pack.title.byLanguage.insert(text.key(), words);
    }
    for (const QJsonValue &first : object->value("first"_L1).toArray()) {
        if (pack.first.size() < maxFirst)
            pack.first.append(first.toString());
    }
    return pack;
}

QByteArray packManifest(const Pack &pack) {
    QJsonObject title;
    for (auto text = pack.title.byLanguage.begin(); text != pack.title.byLanguage.end(); ++text)
        title.insert(text.key(), *text);
    QJsonObject object{{"format"_L1, "thanks-pack"_L1},
                       {"version"_L1, manifestVersion},
                       {"id"_L1, pack.id},
                       {"order"_L1, pack.order},
                       {"title"_L1, title}};
    if (!pack.author.isEmpty())
        object.insert("author"_L1, pack.author);
    if (!pack.licence.isEmpty())
        object.insert("licence"_L1, pack.licence);
    if (!pack.first.isEmpty())
        object.insert("first"_L1, QJsonArray::fromStringList(pack.first));
    return QJsonDocument(object).toJson();
}

bool isPackId(const QString &id) {
    return !id.isEmpty() && id.size() <= maxId && isIdLetter(id.front()) &&
           std::all_of(id.begin(), id.end(), [](QChar c) { return isIdLetter(c) || c == u'-' || c == u'_'; });
}

QString idFromWords(const QString &words, const QString &otherwise) {
    const QString folded = words.toCaseFolded().replace(QChar(0xdf), u"ss"_s).normalized(QString::NormalizationForm_KD);
    QString id;
    for (const QChar c : folded) {
        if (isIdLetter(c))
            id += c;
        else if (!c.isMark() && !id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
        if (id.size() == maxId)
            break;
    }
    while (id.endsWith(u'-'))
        id.chop(1);
    return id.isEmpty() ? otherwise : id;
}

} // namespace thanksmith
