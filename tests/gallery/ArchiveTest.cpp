// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/places.h"

#include "base/File.h"
#include "gallery/PackArchive.h"

#include <QDir>

using namespace thanksmith;
using namespace Qt::StringLiterals;

TEST_CASE("a pack that is cut or changed anywhere is read or refused, and nothing else") {
    const QDir folder(QStringLiteral(TEST_DATA "/gallery"));
    const QByteArray good = *readFile(folder.filePath(u"good.thankspack"_s), 1 << 20);
    const auto group = readPackArchive(good, u"good"_s);
    REQUIRE(group);
    for (qsizetype length = 0; length < good.size(); length += 7)
        (void)readPackArchive(good.first(length), u"cut"_s);
    for (qsizetype at = 0; at < good.size(); ++at) {
        QByteArray changed = good;
        changed[at] = static_cast<char>(changed.at(at) ^ (1 << at % 8));
        const auto other = readPackArchive(changed, u"changed"_s);
        if (!other)
            CHECK(!other.error().code.isEmpty());
    }
}

TEST_CASE("a good pack brings its title, its licence and its pictures, and leaves other files") {
    const auto group = readPackArchive(QStringLiteral(TEST_DATA "/gallery/good.thankspack"));
    REQUIRE(group);
    CHECK(group->replaces);
    CHECK(group->pack.id == u"garden"_s);
    CHECK(group->pack.title.in(u"de"_s) == u"Garten"_s);
    CHECK(group->pack.licence == u"CC0-1.0"_s);
    CHECK(group->pack.first == QStringList{u"rose"_s});
    REQUIRE(group->sources.size() == 3);
    CHECK(group->sources[0].name == u"rose"_s);
    CHECK(group->sources[1].name == u"gross-tree"_s);
    CHECK(group->sources[1].folders == QStringList{u"trees"_s});
    CHECK(group->sources[2].name == u"packed"_s);
    CHECK(group->sources[0].bytes.contains("<svg"));
}
