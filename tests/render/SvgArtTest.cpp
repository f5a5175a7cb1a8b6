// SPDX-License-Identifier: GPL-3.0-or-later
#include "Samples.h"

#include "render/Export.h"
#include "support/catch.h"

#include <QImage>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

PlacedPicture placed(const QByteArray &drawing, const QRectF &box) {
    PlacedPicture picture;
    picture.svg = std::make_shared<const QByteArray>("<svg xmlns=\"http://www.w3.org/2000/svg\" "
                                                     "xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
                                                     "viewBox=\"0 0 100 100\">" +
                                                     drawing + "</svg>");
    picture.box = box;
    picture.source = QRectF(0, 0, 100, 100);
    return picture;
}

Page pageOf(const std::vector<PlacedPicture> &pictures) {
    Page page;
    page.size = QSizeF(80, 40);
    page.sheet = Qt::white;
    for (const PlacedPicture &picture : pictures)
        page.items.emplace_back(picture);
    return page;
}

/// How librsvg draws the exported SVG and poppler the PDF, ten pixels a mm.
std::vector<QImage> shown(const Page &page) {
    const QTemporaryDir folder;
    save(folder.filePath(u"page.svg"_s), *encodeSvg(page, {}));
    save(folder.filePath(u"page.pdf"_s), *encodePdf({page}, {}));
    run(folder.path(), u"rsvg-convert"_s, {u"-w"_s, u"800"_s, u"-h"_s, u"400"_s, u"-o"_s, u"svg.png"_s, u"page.svg"_s});
    run(folder.path(), u"pdftoppm"_s,
        {u"-png"_s, u"-singlefile"_s, u"-scale-to-x"_s, u"800"_s, u"-scale-to-y"_s, u"400"_s, u"page.pdf"_s, u"pdf"_s});
    return {QImage(folder.filePath(u"svg.png"_s)), QImage(folder.filePath(u"pdf.png"_s))};
}

} // namespace

TEST_CASE("Two pictures with the same ids keep to their own", "[render]") {
    const auto drawing = [](const char *colour) {
        return QByteArray("<linearGradient id=\"g\"><stop stop-color=\"") + colour +
               "\"/></linearGradient><rect id=\"r\" width=\"100\" height=\"100\" fill=\"url(#g)\"/>";
    };
    for (const QImage &image : shown(pageOf(
             {placed(drawing("#ff0000"), QRectF(0, 0, 40, 40)), placed(drawing("#0000ff"), QRectF(40, 0, 40, 40))}))) {
        CHECK(image.pixelColor(200, 200) == QColor(Qt::red));
        CHECK(image.pixelColor(600, 200) == QColor(Qt::blue));
    }
}

TEST_CASE("Clips, masks, patterns, filters and symbols survive the export", "[render]") {
    const QByteArray drawing =
        "<defs><clipPath id=\"c\"><rect width=\"50\" height=\"50\"/></clipPath>"
        "<mask id=\"m\" maskUnits=\"userSpaceOnUse\" x=\"0\" y=\"0\" width=\"100\" height=\"100\">"
        "<rect x=\"50\" width=\"50\" height=\"25\" fill=\"#ffffff\"/></mask>"
        "<pattern id=\"p\" patternUnits=\"userSpaceOnUse\" width=\"10\" height=\"10\">"
        "<rect width=\"10\" height=\"10\" fill=\"#00ff00\"/></pattern>"
        "<filter id=\"f\"><feFlood flood-color=\"#ff00ff\"/></filter>"
        "<symbol id=\"s\"><rect width=\"10\" height=\"10\" fill=\"#00ffff\"/></symbol></defs>"
        "<rect width=\"100\" height=\"100\" fill=\"#ff0000\" clip-path=\"url(#c)\"/>"
        "<rect width=\"100\" height=\"100\" fill=\"#0000ff\" mask=\"url(#m)\"/>"
        "<rect y=\"50\" width=\"50\" height=\"50\" fill=\"url('#p')\"/>"
        "<rect x=\"55\" y=\"55\" width=\"30\" height=\"30\" filter=\"url(#f)\"/>"
        "<use xlink:href=\"#s\" x=\"90\" y=\"90\"/>";
    for (const QImage &image : shown(pageOf({placed(drawing, QRectF(0, 0, 40, 40))}))) {
        CHECK(image.pixelColor(100, 100) == QColor(Qt::red));     // inside the clip
        CHECK(image.pixelColor(300, 150) == QColor(Qt::white));   // outside of clip and mask
        CHECK(image.pixelColor(300, 50) == QColor(Qt::blue));     // inside the mask
        CHECK(image.pixelColor(100, 300) == QColor(Qt::green));   // pattern
        CHECK(image.pixelColor(280, 280) == QColor(Qt::magenta)); // filter
        CHECK(image.pixelColor(380, 380) == QColor(Qt::cyan));    // symbol
    }
}

TEST_CASE("Nothing is drawn beyond a picture's own edges", "[render]") {
    PlacedPicture picture =
        placed("<rect x=\"-100\" width=\"300\" height=\"100\" fill=\"#ff0000\"/>", QRectF(0, 0, 80, 40));
    picture.source = QRectF(-50, 0, 200, 100);
    for (const QImage &image : shown(pageOf({picture}))) {
        CHECK(image.pixelColor(400, 200) == QColor(Qt::red));
        CHECK(image.pixelColor(60, 200) == QColor(Qt::white));
    }
}

TEST_CASE("A picture of which the first page shows a part is whole on the second", "[render]") {
    const PlacedPicture whole = placed("<rect width=\"50\" height=\"100\" fill=\"#ff0000\"/>"
                                       "<rect x=\"50\" width=\"50\" height=\"100\" fill=\"#0000ff\"/>",
                                       QRectF(0, 0, 40, 40));
    PlacedPicture part = whole;
    part.box = QRectF(0, 0, 20, 40);
    part.source = QRectF(50, 0, 50, 100);
    const QTemporaryDir folder;
    save(folder.filePath(u"page.pdf"_s), *encodePdf({pageOf({part}), pageOf({whole})}, {}));
    run(folder.path(), u"pdftoppm"_s, {u"-png"_s, u"-r"_s, u"254"_s, u"page.pdf"_s, u"page"_s});
    const QImage first(folder.filePath(u"page-1.png"_s));
    CHECK(first.pixelColor(100, 200) == QColor(Qt::blue));
    CHECK(first.pixelColor(300, 200) == QColor(Qt::white));
    const QImage second(folder.filePath(u"page-2.png"_s));
    CHECK(second.pixelColor(100, 200) == QColor(Qt::red));
    CHECK(second.pixelColor(300, 200) == QColor(Qt::blue));
}
