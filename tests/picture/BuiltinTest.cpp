// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "base/File.h"
#include "picture/Picture.h"
#include "picture/Raster.h"
#include "support/places.h"

#include <QDirIterator>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

QStringList builtins() {
    QStringList paths;
    QDirIterator found(QStringLiteral(SOURCE_ROOT "/illustrations"), {u"*.svg"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (found.hasNext())
        paths.append(found.next());
    return paths;
}

} // namespace

TEST_CASE("every built-in illustration is safe, described in two languages and not empty") {
    REQUIRE(builtins().size() >= 10);
    for (const QString &path : builtins()) {
        INFO(path.toStdString());
        const auto picture = readPicture(path);
        if (!picture)
            FAIL(picture.error().code.toStdString() + " " + picture.error().place.toStdString() + " " +
                 picture.error().args.join(u' ').toStdString());
        const PictureInfo &info = picture->info;
        for (const QString &language : {u"en"_s, u"de"_s}) {
            CHECK(!info.title.byLanguage.value(language).isEmpty());
            CHECK(!info.alt.byLanguage.value(language).isEmpty());
            CHECK(!info.tags.value(language).isEmpty());
        }
        CHECK(info.licence == u"CC0-1.0"_s);
        CHECK(!info.author.isEmpty());
        CHECK(!info.occasions.isEmpty());
        CHECK(info.ground.isValid());
        CHECK(info.viewBox.contains(info.keep));
        CHECK(info.viewBox.contains(info.focus));
        const QImage drawn = rasterise(picture->svg, info.viewBox, QSize(30, 40));
        CHECK(qAlpha(drawn.pixel(15, 20)) == 255);
    }
}

TEST_CASE("the head of a built-in illustration says what the whole says") {
    for (const QString &path : builtins()) {
        INFO(path.toStdString());
        const auto bytes = readFile(path, 1 << 20);
        REQUIRE(bytes);
        const auto head = readPictureHead(*bytes, path);
        REQUIRE(head);
        CHECK(*head == readPicture(path)->info);
    }
}

TEST_CASE("a canonical built-in illustration is canonical again, and looks like the original") {
    for (const QString &path : builtins()) {
        INFO(path.toStdString());
        const auto bytes = readFile(path, 1 << 20);
        const auto picture = checkSvg(*bytes, path);
        REQUIRE(picture);
        const auto again = checkSvg(picture->svg, path);
        REQUIRE(again);
        CHECK(again->svg == picture->svg);
        CHECK(again->info == picture->info);
        const QSize size(90, 120);
        CHECK(rasterise(*bytes, picture->info.viewBox, size) == rasterise(picture->svg, picture->info.viewBox, size));
    }
}
