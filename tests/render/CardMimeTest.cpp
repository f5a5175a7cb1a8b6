// SPDX-License-Identifier: GPL-3.0-or-later
#include "Samples.h"

#include "render/CardMime.h"
#include "support/catch.h"

#include <QFile>
#include <QImage>
#include <QUrl>

using namespace thanksmith;
using namespace Qt::StringLiterals;

TEST_CASE("A card goes to other programs as drawing, picture, words and file", "[render]") {
    const QTemporaryDir folder;
    const auto page = std::make_shared<const Page>(composed(sampleCard()));
    const CardMime mime(page, folder.filePath(u"Danke, Zoë.png"_s));
    CHECK(mime.data(u"image/svg+xml"_s).contains("<svg"));
    CHECK(QImage::fromData(mime.data(u"image/png"_s)).width() == 1200);
    CHECK(qvariant_cast<QImage>(mime.imageData()).width() == 1200);
    CHECK(mime.text() == page->plainText);
    REQUIRE(mime.urls().size() == 1);
    CHECK(QImage(mime.urls().front().toLocalFile()).width() == 1200);
    CHECK(mime.data(u"text/uri-list"_s).startsWith("file:///"));
}

TEST_CASE("On the clipboard there is no file", "[render]") {
    const CardMime mime(std::make_shared<const Page>(composed(sampleCard())));
    CHECK_FALSE(mime.hasUrls());
    CHECK(mime.hasImage());
    CHECK(mime.hasText());
    CHECK(mime.data(u"text/html"_s).isEmpty());
}
