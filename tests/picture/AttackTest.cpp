// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "base/File.h"
#include "picture/Picture.h"
#include "support/places.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

#include <zlib.h>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

/// Reads a file of attacks/; those named .svg.gz are only stored small.
QByteArray attackBytes(const QString &path) {
    QByteArray bytes;
    if (path.endsWith(".svg.gz"_L1)) {
        gzFile file = gzopen(QFile::encodeName(path).constData(), "rb");
        REQUIRE(file);
        QByteArray chunk(1 << 16, '\0');
        for (int got = 1; got > 0;) {
            got = gzread(file, chunk.data(), static_cast<unsigned>(chunk.size()));
            bytes.append(chunk.constData(), std::max(got, 0));
        }
        gzclose(file);
        return bytes;
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("every hostile picture is refused with its reason") {
    const QDir folder(QStringLiteral(TEST_DATA "/picture/attacks"));
    const QStringList files = folder.entryList({u"*.svg"_s, u"*.svgz"_s, u"*.svg.gz"_s}, QDir::Files);
    REQUIRE(files.size() >= 100);
    QSet<QString> codes;
    for (const QString &file : files) {
        INFO(file.toStdString());
        const QByteArray bytes = attackBytes(folder.filePath(file));
        const auto picture = checkSvg(bytes, file);
        REQUIRE(!picture);
        CHECK(picture.error().code == u"picture."_s + file.section(u"--"_s, 0, 0));
        CHECK(picture.error().subject == file);
        codes.insert(picture.error().code);
        (void)readPictureHead(bytes, file); // must only come back
    }
    CHECK(codes.size() == 12); // each fault the header names
}

TEST_CASE("what Qt SVG cannot draw is refused by its name") {
    const QDir folder(QStringLiteral(TEST_DATA "/picture/attacks"));
    const QMap<QString, QString> words{
        {u"clipPath"_s, u"clipPath"_s}, {u"textPath"_s, u"textPath"_s},   {u"flowRoot"_s, u"text"_s},
        {u"text"_s, u"text"_s},         {u"animate"_s, u"animation"_s},   {u"nested"_s, u"nested svg"_s},
        {u"image"_s, u"image"_s},       {u"clip-path"_s, u"clip-path"_s}, {u"mix-blend-mode"_s, u"mix-blend-mode"_s},
        {u"style"_s, u"style"_s}};
    for (auto word = words.begin(); word != words.end(); ++word) {
        const auto picture = checkSvg(attackBytes(folder.filePath(u"unsupported--"_s + word.key() + u".svg"_s)), {});
        REQUIRE(!picture);
        CHECK(picture.error().args == QStringList{word.value()});
    }
}

TEST_CASE("a fault says where it is") {
    const auto picture = checkSvg("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>\n <g>\n  <rect fill='?'/>"
                                  "</g></svg>",
                                  u"a.svg"_s);
    REQUIRE(!picture);
    CHECK(picture.error() == Error{u"picture.bad-value"_s, u"a.svg"_s, u"3:3"_s, {u"fill"_s, u"?"_s}});
}

TEST_CASE("limits hold to the number") {
    const auto nested = [](int depth) {
        return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>" + QByteArray("<g>").repeated(depth - 1) +
               QByteArray("</g>").repeated(depth - 1) + "</svg>";
    };
    CHECK(checkSvg(nested(64), {}));
    CHECK(!checkSvg(nested(65), {}));
    SvgLimits few;
    few.elements = 5;
    CHECK(checkSvg(nested(5), {}, few));
    CHECK(checkSvg(nested(6), {}, few).error().code == u"picture.too-many"_s);
    few = {};
    few.bytes = nested(5).size();
    CHECK(checkSvg(nested(5), {}, few).error().code == u"picture.too-big"_s); // canonical form is longer: one a line
    CHECK(checkSvg(nested(6), {}, few).error().code == u"picture.too-big"_s);
}

TEST_CASE("a file that is none says so") {
    CHECK(readPicture(u"/no/such.svg"_s).error().code == u"file.missing"_s);
    QTemporaryDir folder;
    CHECK(readPicture(folder.path()).error().code == u"file.not-a-file"_s);
    REQUIRE(writeFile(folder.filePath(u"a.svg"_s), QByteArray((2 << 20) + 1, ' ')));
    CHECK(readPicture(folder.filePath(u"a.svg"_s)).error().code == u"file.too-big"_s);
}
