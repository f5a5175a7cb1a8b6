// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "people/PeopleFile.h"
#include "support/places.h"

#include <QDir>
#include <QSet>

#include <zlib.h>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

/// Reads a file of attacks/; those named .gz are only stored small (gzread takes plain files as they are).
QByteArray attackBytes(const QString &path) {
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

} // namespace

TEST_CASE("every hostile list is refused with its reason") {
    const QDir folder(QStringLiteral(TEST_DATA "/people/attacks"));
    const QStringList files = folder.entryList({u"*.csv*"_s, u"*.vcf*"_s}, QDir::Files);
    REQUIRE(files.size() >= 70);
    QSet<QString> codes;
    for (const QString &file : files) {
        INFO(file.toStdString());
        const auto people = parsePeople(attackBytes(folder.filePath(file)), file);
        REQUIRE(!people);
        const QString code = file.section(u"--"_s, 0, 0);
        CHECK(people.error().code == (code == "file-too-big"_L1 ? u"file.too-big"_s : u"people."_s + code));
        CHECK(people.error().subject == file);
        codes.insert(people.error().code);
    }
    CHECK(codes.size() == 20); // each fault the headers name
}
