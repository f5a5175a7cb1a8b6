// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "base/File.h"
#include "picture/Picture.h"

#include <QTemporaryDir>

using namespace thanksmith;
using namespace Qt::StringLiterals;

TEST_CASE("a fault says where it is") {
    const auto picture = checkSvg("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>\n <g>\n  <path d='?'/>"
                                  "</g></svg>",
                                  u"a.svg"_s);
    REQUIRE(!picture);
    CHECK(picture.error() == Error{u"picture.bad-value"_s, u"a.svg"_s, u"3:3"_s, {u"d"_s, u"?"_s}});
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
