// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "base/File.h"
#include "gallery/Gallery.h"
#include "gallery/Occasions.h"
#include "support/places.h"

#include <QDir>
#include <QSet>
#include <QTemporaryDir>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

QByteArray drawing(const QByteArray &title, const QByteArray &tags, const QByteArray &alt = "A thing.") {
    return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 90 120'><title xml:lang='de'>" + title +
           "</title><desc xml:lang='de'>" + alt +
           "</desc><metadata><illustration xmlns='urn:thanksmith:illustration:1' edge='plain' "
           "occasions='night-shift'><tags xml:lang='de'>" +
           tags + "</tags></illustration></metadata><rect width='90' height='120' fill='#abcdef'/></svg>";
}

/// A gallery of its own in a folder.
struct Shelf {
    QTemporaryDir folder;

    void write(const QString &path, const QByteArray &bytes) {
        REQUIRE(ensureFolder(QFileInfo(folder.filePath(path)).path()));
        REQUIRE(writeFile(folder.filePath(path), bytes));
    }
    void pack(const QString &id, int order, const QByteArray &more = {}) {
        write(id + u"/pack.json"_s, "{\"format\":\"thanks-pack\",\"version\":1,\"order\":" + QByteArray::number(order) +
                                        ",\"title\":{\"en\":\"Pack " + id.toLatin1() + "\"}" + more + "}");
    }
};

QStringList ids(const std::vector<const Illustration *> &found) {
    QStringList all;
    for (const Illustration *illustration : found)
        all.append(illustration->id);
    return all;
}

} // namespace

TEST_CASE("the built-in gallery holds its packs and can give each picture") {
    const Gallery gallery;
    REQUIRE(gallery.packs().size() >= 3);
    CHECK(gallery.packs().front().id == u"thanks"_s);
    REQUIRE(gallery.illustrations().size() >= 10);
    QSet<QString> seen;
    for (const Illustration &illustration : gallery.illustrations()) {
        INFO(illustration.id.toStdString());
        seen.insert(illustration.id);
        const auto picture = gallery.picture(illustration);
        REQUIRE(picture);
        CHECK(picture->info == illustration.info);
        for (const QString &occasion : illustration.info.occasions)
            CHECK(findOccasion(occasion) != nullptr);
    }
    CHECK(seen.size() == qsizetype(gallery.illustrations().size()));
    CHECK(ids(gallery.search(u"headset"_s)).contains(u"thanks/tea"_s));
}

TEST_CASE("every occasion of the format has a name in both languages") {
    QFile readme(QStringLiteral(SOURCE_ROOT "/illustrations/README.md"));
    REQUIRE(readme.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(readme.readAll());
    const QString words = text.section(u"attribute `occasions`: words from `"_s, 1).section(u'`', 0, 0);
    QStringList known;
    for (const Occasion &occasion : occasions()) {
        known.append(occasion.id);
        CHECK(!occasion.name.byLanguage.value(u"en"_s).isEmpty());
        CHECK(!occasion.name.byLanguage.value(u"de"_s).isEmpty());
    }
    CHECK(known == words.split(u' '));
    CHECK(findOccasion(u"no-such-day"_s) == nullptr);
}

TEST_CASE("a picture dropped into a pack is in the gallery, and needs nothing else") {
    Shelf shelf;
    shelf.pack(u"own"_s, 5);
    shelf.write(u"own/lamp.svg"_s, drawing("Lampe", "Licht"));
    const Gallery gallery(shelf.folder.path());
    const Illustration *lamp = gallery.find(u"own/lamp"_s);
    REQUIRE(lamp);
    CHECK(lamp->pack == u"own"_s);
    CHECK(lamp->info.title.in(u"de"_s) == u"Lampe"_s);
    CHECK(lamp->info.ground == QColor(0xab, 0xcd, 0xef));
    const auto picture = gallery.picture(*lamp);
    REQUIRE(picture);
    const CardPicture carried = cardPicture(*picture, lamp->id, u"de-AT"_s);
    CHECK(carried.id == u"own/lamp"_s);
    CHECK(carried.svg == picture->svg);
    CHECK(carried.alt == u"A thing."_s);
    CHECK(gallery.find(u"own/none"_s) == nullptr);
}

TEST_CASE("packs stand in their order, pictures by name after those the pack wants first") {
    Shelf shelf;
    shelf.pack(u"a"_s, 20);
    shelf.pack(u"b"_s, 10, ",\"first\":[\"z\",\"y\"]");
    for (const char *name : {"a/one", "b/m", "b/y", "b/n", "b/z"})
        shelf.write(QLatin1StringView(name) + u".svg"_s, drawing("T", "t"));
    const Gallery gallery(shelf.folder.path());
    CHECK(ids(gallery.search({})) == QStringList{u"b/z"_s, u"b/y"_s, u"b/m"_s, u"b/n"_s, u"a/one"_s});
    CHECK(ids(gallery.search({}, u"a"_s)) == QStringList{u"a/one"_s});
}

TEST_CASE("what is no pack or no picture is left out, and the rest is there") {
    Shelf shelf;
    shelf.pack(u"good"_s, 1);
    shelf.write(u"good/fine.svg"_s, drawing("T", "t"));
    shelf.write(u"good/evil.svg"_s, "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg/>");
    shelf.write(u"good/noise.svg"_s, "not a picture");
    shelf.write(u"good/notes.txt"_s, "notes");
    shelf.write(u"plain/a.svg"_s, drawing("T", "t"));
    shelf.write(u"broken/pack.json"_s, "{oops");
    shelf.write(u"other/pack.json"_s, "{\"format\":\"something\"}");
    const Gallery gallery(shelf.folder.path());
    CHECK(gallery.packs().size() == 1);
    REQUIRE(gallery.illustrations().size() == 1);
    CHECK(gallery.illustrations().front().id == u"good/fine"_s);
    CHECK(Gallery(u"/no/such/folder"_s).illustrations().empty());
}

TEST_CASE("search finds beginnings of words, whatever the case and the accents") {
    Shelf shelf;
    shelf.pack(u"p"_s, 1);
    shelf.write(u"p/cafe.svg"_s, drawing("Café am Fluß", "Größe, Übergabe"));
    const Gallery gallery(shelf.folder.path());
    for (const char *words : {"cafe", "CAFÉ", "caf", "fluss", "FLUSS", "fluß", "grosse", "uberg", "Übergabe fluss",
                              "nachtsch", "night", "pack", "thing", "  cafe,  "}) {
        INFO(words);
        CHECK(gallery.search(QString::fromUtf8(words)).size() == 1);
    }
    for (const char *words : {"afe", "cafe moon", "cafes"}) {
        INFO(words);
        CHECK(gallery.search(QString::fromUtf8(words)).empty());
    }
    CHECK(gallery.search(u"cafe"_s, u"elsewhere"_s).empty());
}

TEST_CASE("a title counts for more than a tag, a tag for more than the description") {
    Shelf shelf;
    shelf.pack(u"p"_s, 1);
    shelf.write(u"p/a.svg"_s, drawing("Tisch", "Holz", "Eine Lampe steht darauf."));
    shelf.write(u"p/b.svg"_s, drawing("Licht", "Lampe"));
    shelf.write(u"p/c.svg"_s, drawing("Lampe", "Strom"));
    shelf.write(u"p/d.svg"_s, drawing("Lampenschirm", "Stoff"));
    const Gallery gallery(shelf.folder.path());
    CHECK(ids(gallery.search(u"lampe"_s)) == QStringList{u"p/c"_s, u"p/d"_s, u"p/b"_s, u"p/a"_s});
}
