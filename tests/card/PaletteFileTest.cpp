// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "base/File.h"
#include "card/PaletteFile.h"
#include "card/PaletteShelf.h"

#include <QDir>
#include <QTemporaryDir>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

Palette sample(const QString &id = u"own/firm"_s) {
    Palette palette = renamed(palettes().at(2), id, u"Unser Büro"_s);
    palette.heading = QColor(0xc0, 0x20, 0x20);
    palette.greys = true;
    return palette;
}

QString codeOf(const QByteArray &members) {
    const auto palette =
        parsePalette(R"({"format":"thanks-palette","version":1,"id":"own/a",)" + members + '}', u"x"_s);
    return palette ? u"ok"_s : palette.error().code;
}

constexpr auto words = R"("name":"A","sheet":"#FFFFFF","ink":"#000000","heading":"#AA0000")";

} // namespace

TEST_CASE("a palette survives its file") {
    const auto read = parsePalette(serialisePalette(sample()), u"x"_s);
    REQUIRE(read);
    CHECK(*read == sample());
    for (const Palette &palette : palettes()) {
        const Palette copy = renamed(palette, u"own/copy"_s, u"Copy"_s);
        const auto again = parsePalette(serialisePalette(copy), u"x"_s);
        REQUIRE(again);
        CHECK(*again == copy);
    }
}

TEST_CASE("what a palette leaves out stands in for another") {
    const auto palette =
        parsePalette(R"({"format":"thanks-palette","version":1,"id":"own/a","picture":{"ground":"#aabbcc"},)" +
                         QByteArray(words) + '}',
                     u"x"_s);
    REQUIRE(palette);
    CHECK(palette->quiet == palette->ink);
    CHECK(palette->accent == palette->heading);
    REQUIRE(palette->night.contains(u"ground"_s));
    CHECK(contrastRatio(palette->night.value(u"ground"_s), Qt::white) > 7); // a night
    CHECK(palette->night.value(u"ground"_s).hslHue() >= 190);
    CHECK(palette->night.value(u"ground"_s).hslHue() <= 230);
}

TEST_CASE("a palette that is none is refused with its reason") {
    CHECK(codeOf(words) == u"ok"_s);
    CHECK(codeOf(R"("name":"A","sheet":"#FFFFFF","ink":"#000000")") == u"json.missing-member"_s);
    for (const char *colour : {"#FFF", "white", "#GGGGGG", "#FF000000", " #FFFFFF", "#FFFFFF\\n", "url(#a)", ""})
        CHECK(codeOf(R"("name":"A","ink":"#000000","heading":"#000000","sheet":")" + QByteArray(colour) + '"') ==
              u"palette.bad-colour"_s);
    CHECK(codeOf(R"("name":"A","ink":"#000000","heading":"#000000","sheet":7)") == u"json.wrong-type"_s);
    CHECK(codeOf(QByteArray(words) + R"(,"picture":{"skin":"#000000"})") == u"palette.unknown-role"_s);
    CHECK(codeOf(QByteArray(words) + R"(,"picture":{"ground":null})") == u"json.wrong-type"_s);
    CHECK(codeOf(QByteArray(words) + R"(,"picture":3)") == u"json.wrong-type"_s);
    CHECK(codeOf(QByteArray(words) + R"(,"greys":"yes")") == u"json.wrong-type"_s);
    const QByteArray rest = R"(,"sheet":"#FFFFFF","ink":"#000000","heading":"#AA0000")";
    for (const QByteArray &name :
         {QByteArray(), QByteArray(" A"), QByteArray("A\\nB"), QByteArray("A\\u0007"), QByteArray(61, 'a')})
        CHECK(codeOf("\"name\":\"" + name + '"' + rest) == u"palette.bad-name"_s);
    CHECK(codeOf("\"name\":7" + rest) == u"json.wrong-type"_s);
    for (const char *id : {"paper", "own/", "own/../x", "own/A", "own/a b", "own/a/b"}) {
        const auto palette = parsePalette(R"({"format":"thanks-palette","version":1,"id":")" + QByteArray(id) + "\"," +
                                              QByteArray(words) + '}',
                                          u"x"_s);
        REQUIRE(!palette);
        CHECK(palette.error().code == u"palette.bad-id"_s);
    }
    CHECK(parsePalette("{}", u"x"_s).error().code == u"palette.not-a-palette"_s);
    CHECK(parsePalette(R"({"format":"thanks-palette","version":2})", u"x"_s).error() ==
          Error{u"palette.newer-version"_s, u"x"_s, {}, {u"2"_s, u"1"_s}});
}

TEST_CASE("an own id says the name and is new") {
    CHECK(ownPaletteId(u"Unser Büro"_s, {}) == u"own/unser-buro"_s);
    CHECK(ownPaletteId(u"Unser Büro"_s, {u"own/unser-buro"_s}) == u"own/unser-buro-2"_s);
    CHECK(ownPaletteId(u"  ../..  "_s, {}) == u"own/palette"_s);
    CHECK(ownPaletteId(u"色"_s, {}) == u"own/palette"_s);
    CHECK(isOwnPaletteId(ownPaletteId(QString(300, u'x'), {})));
    CHECK(cleanPaletteName(u"  a\tb\u0007 \n"_s) == u"a b"_s);
    CHECK(cleanPaletteName(QString(59, u'a') + u"🎉"_s) == QString(59, u'a')); // not half of it
}

TEST_CASE("a shelf keeps palettes, one file each") {
    QTemporaryDir folder;
    const PaletteShelf shelf(folder.filePath(u"palettes"_s));
    CHECK(shelf.load().palettes.empty());
    CHECK_FALSE(shelf.find(u"own/firm"_s).value().has_value());
    REQUIRE(shelf.save(sample()));
    REQUIRE(shelf.save(renamed(sample(), u"own/alpha"_s, u"alpha"_s)));
    const auto loaded = shelf.load();
    REQUIRE(loaded.palettes.size() == 2);
    CHECK(loaded.palettes.at(0).id == u"own/alpha"_s); // by name
    CHECK(loaded.palettes.at(1) == sample());
    CHECK(*shelf.find(u"own/firm"_s).value() == sample());
    REQUIRE(shelf.remove(u"own/firm"_s));
    REQUIRE(shelf.remove(u"own/firm"_s)); // gone already
    CHECK(shelf.load().palettes.size() == 1);
    CHECK_FALSE(shelf.save(renamed(sample(), u"own/../../x"_s, u"x"_s)));
    CHECK_FALSE(shelf.remove(u"own/../../x"_s));
}

TEST_CASE("a file dropped into the shelf counts by its name; what is no palette is told") {
    QTemporaryDir folder;
    const PaletteShelf shelf(folder.path());
    REQUIRE(writeFile(folder.filePath(u"brand.thankspalette"_s), serialisePalette(sample())));
    REQUIRE(writeFile(folder.filePath(u"bad.thankspalette"_s), "{"));
    REQUIRE(writeFile(folder.filePath(u"Not Ours.thankspalette"_s), serialisePalette(sample())));
    REQUIRE(writeFile(folder.filePath(u"big.thankspalette"_s), QByteArray(maxPaletteFile + 1, ' ')));
    REQUIRE(writeFile(folder.filePath(u"readme.txt"_s), "x"));
    const auto contents = shelf.load();
    REQUIRE(contents.palettes.size() == 1);
    CHECK(contents.palettes.front().id == u"own/brand"_s);
    CHECK(contents.refused.size() == 3);
    CHECK_FALSE(shelf.find(u"own/bad"_s));
}
