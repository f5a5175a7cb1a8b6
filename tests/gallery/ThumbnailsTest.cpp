// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "base/File.h"
#include "gallery/Thumbnails.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QStringList>
#include <QTemporaryDir>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

/// Lets the events come until `done` or ten seconds have passed.
template <class Condition>
bool waitFor(Condition done) {
    QElapsedTimer timer;
    timer.start();
    while (!done() && timer.elapsed() < 10'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
    return done();
}

QImage drawn(Thumbnails &thumbnails, const Illustration &picture, const QSize &size) {
    waitFor([&] { return !thumbnails.thumbnail(picture, size).isNull(); });
    return thumbnails.thumbnail(picture, size);
}

/// A folder with one pack of one picture: the left half red, the right half blue.
struct Shelf {
    QTemporaryDir folder;

    Shelf() {
        REQUIRE(ensureFolder(folder.filePath(u"p"_s)));
        REQUIRE(writeFile(folder.filePath(u"p/pack.json"_s), R"({"format":"thanks-pack","order":1})"));
        draw("#ff0000");
    }
    void draw(const QByteArray &left) const {
        REQUIRE(writeFile(folder.filePath(u"p/flag.svg"_s),
                          "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'><metadata><illustration "
                          "xmlns='urn:thanksmith:illustration:1' edge='scene' focus='75 50' keep='70 40 10 10'/>"
                          "</metadata><rect width='100' height='100' fill='" +
                              left + "'/><rect x='50' width='50' height='100' fill='#0000ff'/></svg>"));
    }
    QString cache() const { return folder.filePath(u"thumbnails.cache"_s); }
};

constexpr QRgb red = 0xffff0000;
constexpr QRgb blue = 0xff0000ff;

} // namespace

TEST_CASE("a thumbnail comes later, in the size asked for, and then stays") {
    const Shelf shelf;
    const Gallery gallery(shelf.folder.path());
    Thumbnails thumbnails{QString()};
    QStringList ready;
    QObject::connect(&thumbnails, &Thumbnails::ready, [&](const QString &id) { ready.append(id); });
    CHECK(thumbnails.thumbnail(*gallery.find(u"p/flag"_s), QSize(40, 40)).isNull());
    REQUIRE(waitFor([&] { return !ready.isEmpty(); }));
    CHECK(ready == QStringList{u"p/flag"_s});
    const QImage image = thumbnails.thumbnail(*gallery.find(u"p/flag"_s), QSize(40, 40));
    CHECK(image.size() == QSize(40, 40));
    CHECK(image.pixel(5, 20) == red);
    CHECK(image.pixel(35, 20) == blue);
}

TEST_CASE("a narrow thumbnail of a scene shows what matters in it") {
    const Shelf shelf;
    const Gallery gallery(shelf.folder.path());
    Thumbnails thumbnails{QString()};
    const QImage image = drawn(thumbnails, *gallery.find(u"p/flag"_s), QSize(20, 40));
    REQUIRE(image.size() == QSize(20, 40));
    CHECK(image.pixel(1, 20) == blue);
    CHECK(image.pixel(18, 20) == blue);
}

TEST_CASE("what there is not gives no thumbnail") {
    const Shelf shelf;
    REQUIRE(writeFile(shelf.folder.filePath(u"p/bad.svg"_s),
                      "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><metadata><illustration "
                      "xmlns='urn:thanksmith:illustration:1'/></metadata><rect width='9' height='9'/><script/></svg>"));
    const Gallery gallery(shelf.folder.path());
    REQUIRE(gallery.find(u"p/bad"_s));
    Thumbnails thumbnails{QString()};
    QStringList ready;
    QObject::connect(&thumbnails, &Thumbnails::ready, [&](const QString &id) { ready.append(id); });
    CHECK(thumbnails.thumbnail(Illustration(), QSize(40, 40)).isNull());
    CHECK(thumbnails.thumbnail(*gallery.find(u"p/flag"_s), QSize()).isNull());
    CHECK(thumbnails.thumbnail(*gallery.find(u"p/flag"_s), QSize(40, 40)).isNull());
    CHECK(thumbnails.thumbnail(*gallery.find(u"p/bad"_s), QSize(40, 40)).isNull()); // asked for last: drawn first
    REQUIRE(waitFor([&] { return ready.contains(u"p/flag"_s); }));
    CHECK(!ready.contains(u"p/bad"_s));
}

TEST_CASE("the cache file brings the same thumbnails back, but never those of another picture") {
    const Shelf shelf;
    QImage first;
    {
        const Gallery gallery(shelf.folder.path());
        Thumbnails thumbnails(shelf.cache());
        first = drawn(thumbnails, *gallery.find(u"p/flag"_s), QSize(40, 40));
    }
    REQUIRE(!first.isNull());
    const auto cached = readFile(shelf.cache(), 1 << 20);
    REQUIRE(cached);
    {
        const Gallery gallery(shelf.folder.path());
        Thumbnails thumbnails(shelf.cache());
        CHECK(drawn(thumbnails, *gallery.find(u"p/flag"_s), QSize(40, 40)) == first);
    }
    CHECK(*readFile(shelf.cache(), 1 << 20) == *cached); // nothing was drawn anew
    shelf.draw("#00ff00");
    const Gallery gallery(shelf.folder.path());
    Thumbnails thumbnails(shelf.cache());
    CHECK(drawn(thumbnails, *gallery.find(u"p/flag"_s), QSize(40, 40)).pixel(5, 20) == 0xff00ff00);
}

TEST_CASE("damaged cache files do no harm") {
    const Shelf shelf;
    const Gallery gallery(shelf.folder.path());
    const Illustration &flag = *gallery.find(u"p/flag"_s);
    QImage first;
    {
        Thumbnails thumbnails(shelf.cache());
        first = drawn(thumbnails, flag, QSize(40, 40));
    }
    for (const QString &path : {shelf.cache(), shelf.cache() + u".index"_s}) {
        const QByteArray good = *readFile(path, 1 << 20);
        REQUIRE(!good.isEmpty());
        QList<QByteArray> damaged{{}, "x", good.first(20), good.first(good.size() / 2), QByteArray(5000, '\xff')};
        for (qsizetype at = 0; at < good.size(); at += at < 130 ? 3 : 997) {
            QByteArray flipped = good;
            flipped[at] = static_cast<char>(flipped.at(at) ^ 0x55);
            damaged.append(flipped);
        }
        for (const QByteArray &bytes : damaged) {
            REQUIRE(writeFile(path, bytes));
            Thumbnails thumbnails(shelf.cache());
            REQUIRE(drawn(thumbnails, flag, QSize(40, 40)) == first);
        }
    }
    const qint64 size = QFileInfo(shelf.cache()).size();
    Thumbnails thumbnails(shelf.cache());
    CHECK(thumbnails.thumbnail(flag, QSize(40, 40)) == first); // there at once
    CHECK(QFileInfo(shelf.cache()).size() == size);
}

TEST_CASE("all thumbnails of a gallery are made in advance, and are there at once") {
    const Shelf shelf;
    for (int i = 0; i < 40; ++i)
        REQUIRE(QFile::copy(shelf.folder.filePath(u"p/flag.svg"_s), shelf.folder.filePath(u"p/%1.svg"_s.arg(i))));
    const auto gallery = std::make_shared<const Gallery>(shelf.folder.path());
    REQUIRE(gallery->illustrations().size() == 41);
    {
        Thumbnails thumbnails(shelf.cache());
        bool prepared = false;
        QObject::connect(&thumbnails, &Thumbnails::prepared, [&] { prepared = true; });
        thumbnails.prepare(gallery, QSize(12, 16));
        REQUIRE(waitFor([&] { return prepared; }));
    }
    Thumbnails thumbnails(shelf.cache());
    for (const Illustration &one : gallery->illustrations()) {
        CHECK(!drawn(thumbnails, one, QSize(12, 16)).isNull());
        QCoreApplication::processEvents();
    }
    const qint64 size = QFileInfo(shelf.cache()).size();
    Thumbnails second(shelf.cache()); // while the first one is writing: reads
    CHECK(!second.thumbnail(gallery->illustrations().back(), QSize(12, 16)).isNull());
    CHECK(!drawn(second, gallery->illustrations().back(), QSize(6, 8)).isNull());
    CHECK(QFileInfo(shelf.cache()).size() == size);
}
