// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "base/File.h"
#include "base/Json.h"
#include "base/LocalizedText.h"

#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace thanksmith;
using namespace Qt::StringLiterals;

TEST_CASE("a written file reads back and replaces the old one whole") {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.txt"_s);
    REQUIRE(writeFile(path, "one"));
    REQUIRE(writeFile(path, "two"));
    CHECK(*readFile(path, 100) == "two");
}

TEST_CASE("a file that cannot be read says why") {
    QTemporaryDir folder;
    CHECK(readFile(folder.filePath(u"none"_s), 9).error().code == u"file.missing"_s);
    CHECK(readFile(folder.path(), 9).error().code == u"file.not-a-file"_s);
    const QString path = folder.filePath(u"long"_s);
    REQUIRE(writeFile(path, "0123456789"));
    CHECK(readFile(path, 9).error().code == u"file.too-big"_s);
    const QString fifo = folder.filePath(u"fifo"_s);
    REQUIRE(::mkfifo(QFile::encodeName(fifo).constData(), 0600) == 0);
    CHECK(readFile(fifo, 9).error().code == u"file.not-a-file"_s);
}

TEST_CASE("a full disk is told apart from other faults") {
    const auto written = writeFile(u"/dev/full/x"_s, "x");
    REQUIRE(!written);
    CHECK(written.error().code == u"file.unwritable"_s);
}

TEST_CASE("broken JSON names its line and column") {
    const auto parsed = parseJsonObject("{\n  \"a\": 1,\n  oops\n}", u"f"_s);
    REQUIRE(!parsed);
    CHECK(parsed.error().code == u"json.broken"_s);
    CHECK(parsed.error().place.startsWith(u"3:"_s));
}

TEST_CASE("a localized text falls back from region to language to English") {
    const LocalizedText text{{{u"en"_s, u"tea"_s}, {u"de"_s, u"Tee"_s}}};
    CHECK(text.in(u"de-AT"_s) == u"Tee"_s);
    CHECK(text.in(u"de_DE"_s) == u"Tee"_s);
    CHECK(text.in(u"fr"_s) == u"tea"_s);
    CHECK(LocalizedText{{{u"de"_s, u"Tee"_s}}}.in(u"fr"_s) == u"Tee"_s);
}
