// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/places.h"

#include "base/File.h"
#include "base/Folder.h"
#include "gallery/Gallery.h"
#include "gallery/Importer.h"
#include "gallery/PackEdit.h"
#include "gallery/PackStaging.h"
#include "gallery/RdfDescription.h"

#include <QDir>
#include <QTemporaryDir>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

QByteArray drawing(const QByteArray &colour, const QByteArray &inside = {}) {
    return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 90 120'>" + inside +
           "<rect x='9' y='9' width='50' height='50' fill='" + colour + "'/></svg>";
}

const QByteArray rdfWork =
    "<metadata><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' "
    "xmlns:cc='http://creativecommons.org/ns#' xmlns:dc='http://purl.org/dc/elements/1.1/'><cc:Work rdf:about=''>"
    "<dc:title>Ladybird</dc:title><dc:description>A ladybird on a leaf</dc:description><dc:subject><rdf:Bag>"
    "<rdf:li>insect</rdf:li><rdf:li>garden</rdf:li></rdf:Bag></dc:subject><dc:creator><cc:Agent>"
    "<dc:title>Andrea &amp; Ann</dc:title></cc:Agent></dc:creator><dc:language>en-GB</dc:language>"
    "<cc:license rdf:resource='https://creativecommons.org/licenses/by-sa/4.0/'/></cc:Work></rdf:RDF></metadata>";

/// A folder to import from, and one of packs to import into.
struct Place {
    QTemporaryDir folder;
    QString packs = folder.filePath(u"packs"_s);

    QString write(const QString &path, const QByteArray &bytes) {
        const QString whole = folder.filePath(path);
        REQUIRE(ensureFolder(QFileInfo(whole).path()));
        REQUIRE(writeFile(whole, bytes));
        return whole;
    }
    ImportReport import(const ImportRequest &request, const std::function<FirstDrawing()> &makeDrawing = {}) const {
        ImportControl control;
        const auto report = importPictures(packs, request, control, makeDrawing);
        REQUIRE(report);
        CHECK(control.done == control.total);
        return *report;
    }
    Gallery gallery() const { return Gallery(u"/no/such"_s).with(packs); }
    QStringList ids() const {
        QStringList all;
        const Gallery found = gallery();
        for (const Illustration &one : found.illustrations())
            all.append(one.id);
        return all;
    }
    QStringList leftovers() const {
        QStringList left = QDir(packs).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        left.removeIf([](const QString &name) { return !name.startsWith(u'.') || name == ".lock"_L1; });
        return left;
    }
};

} // namespace

TEST_CASE("single pictures become own pictures; a second of the same name is another one, the same one is not") {
    Place place;
    const QString cat = place.write(u"a/Big Cat.svg"_s, drawing("#ff0000"));
    const QString other = place.write(u"b/Big Cat.svg"_s, drawing("#00ff00"));
    const ImportReport report = place.import({.paths = {cat, other, cat}});
    REQUIRE(report.added.size() == 3);
    CHECK(report.refused.empty());
    CHECK(report.packs == QStringList{u"own"_s});
    CHECK(place.ids() == QStringList{u"own/big-cat"_s, u"own/big-cat-2"_s});
    (void)place.import({.paths = {other}});
    CHECK(place.ids().size() == 2);
    const Gallery gallery = place.gallery();
    CHECK(gallery.findPack(u"own"_s)->title.in(u"de"_s) == u"Eigene Bilder"_s);
    const Illustration &one = gallery.illustrations().front();
    CHECK(!one.isDescribed());
    CHECK(one.shownTitle(u"en"_s) == u"big-cat"_s);
    CHECK(place.leftovers().isEmpty());
}

TEST_CASE("a folder becomes a collection with all below it; what is hostile is told, the rest is there") {
    Place place;
    place.write(u"Clip Art/animals/cat.svg"_s, drawing("#ff0000"));
    place.write(u"Clip Art/animals/dog.svgz"_s, "\x1f\x8b no gzip");
    place.write(u"Clip Art/tools/cat.svg"_s, drawing("#0000ff"));
    place.write(u"Clip Art/tools/evil.svg"_s, drawing("#0000ff", "<script>1</script>"));
    place.write(u"Clip Art/notes.txt"_s, "no picture");
    QFile::link(u"/etc/passwd"_s, place.folder.filePath(u"Clip Art/link.svg"_s));
    const ImportReport report =
        place.import({.paths = {place.folder.filePath(u"Clip Art"_s), place.folder.filePath(u"none"_s)}});
    CHECK(place.ids() == QStringList{u"clip-art/cat"_s, u"clip-art/cat-2"_s});
    REQUIRE(report.refused.size() == 3);
    CHECK(report.refused[0].code == u"file.missing"_s);
    CHECK(report.refused[1].code == u"picture.broken"_s);
    CHECK(report.refused[2].code == u"picture.script"_s);
    CHECK(report.refused[2].subject.endsWith(u"tools/evil.svg"_s));
    const Gallery gallery = place.gallery();
    CHECK(gallery.packs().front().title.in(u"en"_s) == u"Clip Art"_s);
    CHECK(gallery.search(u"animals"_s).size() == 1); // the folder's name is a word to find it by
    CHECK(gallery.search(u"clip"_s).size() == 2);
}

TEST_CASE("a folder imported again brings its changes into the same collection, under the name it has now") {
    Place place;
    const QString cat = place.write(u"art/cat.svg"_s, drawing("#ff0000"));
    (void)place.import({.paths = {place.folder.filePath(u"art"_s)}});
    REQUIRE(renamePack(place.packs, u"art"_s, u"My art"_s));
    place.write(u"art/cat.svg"_s, drawing("#00ff00"));
    place.write(u"art/dog.svg"_s, drawing("#00ff00"));
    (void)place.import({.paths = {place.folder.filePath(u"art"_s)}});
    CHECK(place.ids() == QStringList{u"art/cat"_s, u"art/dog"_s});
    CHECK(place.gallery().packs().front().title.in(u"de"_s) == u"My art"_s);
    CHECK(readFile(place.packs + u"/art/cat.svg"_s, 1 << 20)->contains("#00ff00"));
}

TEST_CASE("a pack keeps its name, order and licence; a new edition takes the place of the old one") {
    Place place;
    const QString file = QStringLiteral(TEST_DATA "/gallery/good.thankspack");
    const ImportReport report = place.import({.paths = {file}});
    CHECK(report.added.size() == 3);
    CHECK(report.added.front().licensed); // the pack says so
    CHECK(place.ids() == QStringList{u"garden/rose"_s, u"garden/gross-tree"_s, u"garden/packed"_s});
    CHECK(place.gallery().find(u"garden/rose"_s)->licence == u"CC0-1.0"_s);
    REQUIRE(writeFile(place.packs + u"/garden/old.svg"_s, drawing("#123456")));
    CHECK(place.ids().size() == 4);
    (void)place.import({.paths = {file}});
    CHECK(place.ids().size() == 3);
    const ImportReport bad =
        place.import({.paths = {QStringLiteral(TEST_DATA "/attacks/packs/bomb--zeros.thankspack")}});
    CHECK(bad.added.empty());
    REQUIRE(bad.refused.size() == 1);
    CHECK(bad.refused[0].code == u"pack.bomb"_s);
    CHECK(place.ids().size() == 3);
}

TEST_CASE("what a file says of itself is taken over, and nothing is made up") {
    Place place;
    const QString said = place.write(u"x1.svg"_s, drawing("#ff0000", rdfWork));
    const QString mute = place.write(u"x2.svg"_s, drawing("#00ff00"));
    const QString own =
        place.write(u"x3.svg"_s, drawing("#0000ff", "<title>Mine</title><desc>My own words.</desc>" + rdfWork));
    ImportReport report = place.import({.paths = {said, mute, own}});
    const Gallery gallery = place.gallery();
    const PictureInfo &info = gallery.find(u"own/x1"_s)->info;
    CHECK(info.title.in(u"en"_s) == u"Ladybird"_s);
    CHECK(info.alt.in(u"en"_s) == u"A ladybird on a leaf"_s);
    CHECK(info.author == u"Andrea & Ann"_s);
    CHECK(info.licence == u"CC-BY-SA-4.0"_s);
    CHECK(gallery.search(u"insect"_s).size() == 2);
    CHECK(info.plainEdge); // still free to stand anywhere
    const PictureInfo &nothing = gallery.find(u"own/x2"_s)->info;
    CHECK((nothing.title.isEmpty() && nothing.alt.isEmpty() && nothing.licence.isEmpty() && nothing.author.isEmpty()));
    CHECK(gallery.find(u"own/x3"_s)->info.title.in(u"en"_s) == u"Mine"_s);
    CHECK(gallery.find(u"own/x3"_s)->info.alt.in(u"en"_s) == u"My own words."_s);
    report = place.import({.paths = {mute}, .pack = u"Borrowed"_s, .licence = u"CC0-1.0"_s, .author = u"Ada"_s});
    CHECK(report.added.front().licensed);
    CHECK(!report.added.front().described);
    CHECK(place.gallery().find(u"borrowed/x2"_s)->licence == u"CC0-1.0"_s);
}

TEST_CASE("licences are known by their address only") {
    CHECK(spdxOfLicence(u"http://creativecommons.org/publicdomain/zero/1.0/"_s) == u"CC0-1.0"_s);
    CHECK(spdxOfLicence(u"http://web.resource.org/cc/PublicDomain"_s) == u"CC-PDDC"_s);
    CHECK(spdxOfLicence(u"https://creativecommons.org/licenses/by/3.0/de/"_s) == u"CC-BY-3.0"_s);
    CHECK(spdxOfLicence(u"https://example.org/creativecommons.org/licenses/by/3.0/"_s).isEmpty());
    CHECK(spdxOfLicence(u"free to use"_s).isEmpty());
}

TEST_CASE("an import that is cancelled or cannot go on leaves nothing") {
    Place place;
    for (int i = 0; i < 30; ++i)
        place.write(u"many/%1.svg"_s.arg(i), drawing("#ff0000"));
    (void)place.import({.paths = {place.write(u"one.svg"_s, drawing("#ff0000"))}});
    const QStringList before = place.ids();
    ImportControl control;
    std::atomic<int> drawn = 0;
    const ImportRequest request{
        .paths = {place.folder.filePath(u"many"_s), place.write(u"b.svg"_s, drawing("#0000ff"))}};
    auto report = importPictures(place.packs, request, control, [&] {
        return [&](const Picture &, const QString &) -> Result<void> {
            if (++drawn == 10)
                control.cancelled = true;
            return {};
        };
    });
    REQUIRE(report);
    CHECK(report->cancelled);
    CHECK(place.ids() == before);
    CHECK(place.leftovers().isEmpty());
    ImportControl again;
    report = importPictures(place.packs, request, again, [] {
        return [](const Picture &, const QString &file) -> Result<void> { return fail(u"file.disk-full"_s, file); };
    });
    REQUIRE(!report);
    CHECK(report.error().code == u"file.disk-full"_s);
    CHECK(place.ids() == before);
    CHECK(place.leftovers().isEmpty());
}

TEST_CASE("a picture that cannot be drawn is not taken") {
    Place place;
    const QString good = place.write(u"good.svg"_s, drawing("#ff0000"));
    const QString slow = place.write(u"slow.svg"_s, drawing("#00ff00"));
    const ImportReport report = place.import({.paths = {good, slow}}, [] {
        return [](const Picture &, const QString &file) -> Result<void> {
            if (file.endsWith(u"slow.svg"_s))
                return fail(u"file.unreadable"_s, file);
            return {};
        };
    });
    CHECK(place.ids() == QStringList{u"own/good"_s});
    CHECK(report.refused.size() == 1);
}

TEST_CASE("one import at a time; what a crash left is taken away") {
    Place place;
    REQUIRE(ensureFolder(place.packs + u"/.staged-abc/x"_s));
    REQUIRE(ensureFolder(place.packs + u"/.aside-lost"_s));
    const QString cat = place.write(u"cat.svg"_s, drawing("#ff0000"));
    {
        const auto lock = PacksLock::take(place.packs);
        REQUIRE(lock);
        ImportControl control;
        const auto report = importPictures(place.packs, {.paths = {cat}}, control, {});
        REQUIRE(!report);
        CHECK(report.error().code == u"pack.busy"_s);
    }
    CHECK(place.leftovers().isEmpty());
    CHECK(QFileInfo(place.packs + u"/lost"_s).isDir()); // moved aside, and nothing came in its place
    (void)place.import({.paths = {cat}});
    CHECK(place.ids().size() == 1);
}

TEST_CASE("own packs and pictures can be described, renamed and removed") {
    Place place;
    const QString cat = place.write(u"cat.svg"_s, drawing("#ff0000"));
    const QString dog = place.write(u"dog.svg"_s, drawing("#0000ff", "<title>Dog</title>"));
    (void)place.import({.paths = {cat, dog}});
    Description words;
    words.title = u"A <cat> & \"more\""_s;
    words.alt = u"It\nsleeps."_s;
    words.language = u"de"_s;
    words.licence = u"CC0-1.0"_s;
    REQUIRE(describePictures(place.packs, {u"own/cat"_s, u"own/dog"_s}, words, Describing::Add));
    Gallery gallery = place.gallery();
    CHECK(gallery.find(u"own/cat"_s)->info.title.in(u"de"_s) == words.title);
    CHECK(gallery.find(u"own/cat"_s)->info.alt.in(u"de"_s) == u"It sleeps."_s);
    CHECK(gallery.find(u"own/dog"_s)->info.title.in(u"de"_s) == u"Dog"_s);
    CHECK(gallery.find(u"own/dog"_s)->licence == u"CC0-1.0"_s);
    CHECK(gallery.search(u"sleeps"_s).size() == 2);
    REQUIRE(describePictures(place.packs, {u"own/dog"_s}, {.title = u"Hound"_s}, Describing::Replace));
    CHECK(place.gallery().find(u"own/dog"_s)->info.title.in(u"fr"_s) == u"Hound"_s);
    REQUIRE(removePictures(place.packs, {u"own/cat"_s}));
    CHECK(place.ids() == QStringList{u"own/dog"_s});
    CHECK(removePictures(place.packs, {u"own/cat"_s}).error().code == u"gallery.no-such-illustration"_s);
    CHECK(renamePack(place.packs, u"none"_s, u"x"_s).error().code == u"gallery.no-such-pack"_s);
    REQUIRE(removePack(place.packs, u"own"_s));
    CHECK(place.gallery().packs().empty());
    CHECK(place.leftovers().isEmpty());
}

TEST_CASE("the index file spares reading, and never hides what has changed") {
    Place place;
    place.write(u"art/cat.svg"_s, drawing("#ff0000", "<title>Cat</title>"));
    place.write(u"art/dog.svg"_s, drawing("#ff0000", "<title>Dog</title>"));
    (void)place.import({.paths = {place.folder.filePath(u"art"_s)}});
    const QString index = place.packs + u"/art/pack.index"_s;
    const QByteArray good = *readFile(index, 1 << 20);
    const Illustration first = *place.gallery().find(u"art/cat"_s);
    CHECK(!first.digest.isEmpty());
    CHECK(checkedBytes(first)->contains("#ff0000"));
    CHECK(*readFile(index, 1 << 20) == good); // as the import has written it
    for (const QByteArray &bytes : {QByteArray(), good.first(20), QByteArray(good).replace("C\0a\0t", "H\0a\0t")}) {
        REQUIRE(writeFile(index, bytes));
        CHECK(place.gallery().find(u"art/cat"_s)->info == first.info);
    }
    REQUIRE(writeFile(place.packs + u"/art/cat.svg"_s, drawing("#00ff00", "<title>Lion</title>")));
    REQUIRE(writeFile(place.packs + u"/art/new.svg"_s, drawing("#00ff00", "<title>New</title>")));
    QFile::remove(place.packs + u"/art/dog.svg"_s);
    const Gallery gallery = place.gallery();
    REQUIRE(gallery.illustrations().size() == 2);
    CHECK(gallery.find(u"art/cat"_s)->info.title.in(u"en"_s) == u"Lion"_s);
    CHECK(gallery.find(u"art/cat"_s)->digest.isEmpty());
    CHECK(gallery.find(u"art/new"_s)->info.title.in(u"en"_s) == u"New"_s);
}
