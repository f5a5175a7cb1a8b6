// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "card/CardFile.h"
#include "picture/Picture.h"
#include "support/places.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <zlib.h>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

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
    QByteArray chunk(1 << 16, '\0');
    for (int got = 1; got > 0;) {
        got = gzread(file, chunk.data(), static_cast<unsigned>(chunk.size()));
        bytes.append(chunk.constData(), std::max(got, 0));
    }
    gzclose(file);
    return bytes;
}

/// Why a file is refused, as somebody who opens it would see it.
QString refusal(const QString &kind, const QByteArray &bytes, const QString &name) {
    if (kind == u"svg"_s) {
        (void)readPictureHead(bytes, name); // must only come back
        const auto picture = checkSvg(bytes, name);
        if (!picture)
            CHECK(picture.error().subject == name);
        return picture ? u"accepted"_s : picture.error().code;
    }
    if (kind == u"card"_s) {
        const auto card = parseCard(bytes, name);
        if (!card)
            return card.error().code;
        const auto picture = card->picture ? checkSvg(card->picture->svg, name) : Result<Picture>(Picture());
        return picture ? u"accepted"_s : picture.error().code;
    }
    return u"no such kind"_s;
}

} // namespace

TEST_CASE("every hostile file is refused with its very reason") {
    const QDir folder(QStringLiteral(TEST_DATA "/attacks"));
    const QJsonArray manifest = QJsonDocument::fromJson(bytesOf(folder.filePath(u"manifest.json"_s))).array();
    QMap<QString, int> classes;
    QStringList codes;
    for (const QJsonValue &row : manifest) {
        const QString file = row["file"_L1].toString();
        INFO(file.toStdString());
        CHECK(refusal(row["kind"_L1].toString(), attackBytes(folder.filePath(file)), file).toStdString() ==
              row["error"_L1].toString().toStdString());
        ++classes[row["class"_L1].toString()];
        codes.append(row["error"_L1].toString());
    }
    codes.removeDuplicates();
    CHECK(manifest.size() >= 150);
    CHECK(classes.size() >= 15);
    CHECK(*std::max_element(classes.begin(), classes.end()) <= 15);
    CHECK(codes.filter(u"picture."_s).size() == 12); // each fault that checkSvg names
}
