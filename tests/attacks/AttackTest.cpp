// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "card/CardFile.h"
#include "gallery/PackArchive.h"
#include "people/PeopleFile.h"
#include "picture/Picture.h"
#include "support/places.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>

#include <zlib.h>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

const QDir folder(QStringLiteral(TEST_DATA "/attacks"));

QByteArray bytesOf(const QString &path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Those named .gz are only stored small.
QByteArray attackBytes(const QString &path) {
    if (!path.endsWith(".gz"_L1))
        return bytesOf(path);
    gzFile file = gzopen(QFile::encodeName(path).constData(), "rb");
    REQUIRE(file);
    QByteArray bytes;
    QByteArray chunk(1 << 20, '\0');
    for (int got = 1; got > 0;) {
        got = gzread(file, chunk.data(), static_cast<unsigned>(chunk.size()));
        bytes.append(chunk.constData(), std::max(got, 0));
    }
    gzclose(file);
    return bytes;
}

template <class Value>
Error errorOf(const Result<Value> &result) {
    return result ? Error{u"accepted"_s, {}, {}, {}} : result.error();
}

/// Why a file is refused, as somebody who opens it would see it.
Error refusal(const QString &kind, const QByteArray &bytes, const QString &name) {
    if (kind == u"svg"_s) {
        (void)readPictureHead(bytes, name); // must only come back
        return errorOf(checkSvg(bytes, name));
    }
    if (kind == u"card"_s) {
        const auto card = parseCard(bytes, name);
        if (!card || !card->picture)
            return errorOf(card);
        return errorOf(checkSvg(card->picture->svg, name));
    }
    if (kind == u"pack"_s)
        return errorOf(readPackArchive(bytes, name));
    if (kind == u"people"_s)
        return errorOf(parsePeople(bytes, name));
    return {u"no such kind"_s, {}, {}, {}};
}

struct Attack {
    QString file;
    QString group; ///< "class"
    QString kind;
    QString error;
    QString generator;
};

QList<Attack> attacks() {
    QList<Attack> read;
    const QJsonArray rows = QJsonDocument::fromJson(bytesOf(folder.filePath(u"manifest.json"_s))).array();
    for (const QJsonValue &row : rows)
        read.append({row["file"_L1].toString(), row["class"_L1].toString(), row["kind"_L1].toString(),
                     row["error"_L1].toString(), row["generator"_L1].toString()});
    return read;
}

} // namespace

TEST_CASE("every hostile file is refused with its very reason") {
    QMap<QString, QSet<QString>> codes; // of each kind
    for (const Attack &attack : attacks()) {
        INFO(attack.file.toStdString());
        const Error error = refusal(attack.kind, attackBytes(folder.filePath(attack.file)), attack.file);
        CHECK(error.code == attack.error);
        CHECK(error.subject == attack.file);
        codes[attack.kind].insert(attack.error);
    }
    CHECK(codes.size() == 4);
    CHECK(codes[u"svg"_s].size() == 12);    // each fault that checkSvg names
    CHECK(codes[u"pack"_s].size() == 15);   // those of readPackArchive
    CHECK(codes[u"people"_s].size() == 20); // those of readCsv and readVCards
    CHECK(codes[u"card"_s].size() >= 15);
}

TEST_CASE("the manifest names every hostile file, in many classes of few") {
    QMap<QString, int> classes;
    QSet<QString> listed;
    for (const Attack &attack : attacks()) {
        ++classes[attack.group];
        listed.insert(attack.file);
        INFO(attack.generator.toStdString());
        CHECK(QFile::exists(folder.filePath(attack.generator)));
    }
    CHECK(listed.size() >= 300);
    CHECK(classes.size() >= 50);
    for (auto each = classes.begin(); each != classes.end(); ++each) {
        INFO(each.key().toStdString());
        CHECK(!each.key().isEmpty());
        CHECK(*each <= 15);
    }
    for (const QString &part : {u"pictures"_s, u"cards"_s, u"packs"_s, u"people"_s})
        for (const QString &file : QDir(folder.filePath(part)).entryList(QDir::Files)) {
            INFO(file.toStdString());
            CHECK(listed.contains(part + u'/' + file));
        }
}
