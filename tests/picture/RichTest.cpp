// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "picture/Picture.h"
#include "picture/Raster.h"
#include "picture/Recolour.h"

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

Picture checked(const QByteArray &body, const QByteArray &attributes = "viewBox='0 0 100 100'") {
    const auto picture =
        checkSvg("<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' " + attributes +
                     ">" + body + "</svg>",
                 u"a.svg"_s);
    if (!picture)
        FAIL(picture.error().code.toStdString() + " " + picture.error().args.join(u' ').toStdString());
    const auto again = checkSvg(picture->svg, u"a.svg"_s);
    REQUIRE(again);
    CHECK(again->svg.toStdString() == picture->svg.toStdString());
    CHECK(again->info == picture->info);
    return *picture;
}

QRgb pixel(const Picture &picture, int x, int y) {
    return rasterise(picture.svg, picture.info.viewBox, QSize(100, 100)).pixel(x, y);
}

constexpr QRgb clear = 0;
constexpr QRgb red = 0xffff0000;
constexpr QRgb blue = 0xff0000ff;
const QByteArray all = "<rect width='100' height='100' fill='red'";

struct Sample {
    QString feature;
    QByteArray body;
    QRgb left;  ///< at 25, 50
    QRgb right; ///< at 75, 50
};

} // namespace

TEST_CASE("what Qt SVG cannot draw is drawn by librsvg, named and marked") {
    const QList<Sample> samples{
        {u"clipPath"_s, "<clipPath id='c'><rect width='50' height='100'/></clipPath>" + all + " clip-path='url(#c)'/>",
         red, clear},
        {u"mask"_s, "<mask id='c'><rect width='50' height='100' fill='white'/></mask>" + all + " mask=\"url('#c')\"/>",
         red, clear},
        {u"pattern"_s,
         "<pattern id='p' width='1' height='1'><rect width='50' height='100' fill='blue'/></pattern>"
         "<rect width='100' height='100' fill='url(#p)'/>",
         blue, clear},
        {u"symbol"_s,
         "<symbol id='s' viewBox='0 0 1 1'>"
         "<rect width='1' height='1' fill='red'/></symbol>"
         "<use href='#s' width='50' height='100' x='50' preserveAspectRatio='none'/>",
         clear, red},
        {u"nested svg"_s, "<svg x='50' width='50' height='100'>" + all + "/></svg>", clear, red},
        {u"marker"_s,
         "<marker id='m' markerUnits='userSpaceOnUse' markerWidth='20' markerHeight='20' refX='5' refY='5'>"
         "<rect width='10' height='10' fill='blue'/></marker><path d='M25 50H75' marker-start='url(#m)'/>",
         blue, clear},
        {u"filter"_s,
         "<filter id='f' x='0' y='0' width='1' height='1'><feFlood flood-color='blue'/></filter>"
         "<rect width='50' height='100' filter='url(#f)'/>",
         blue, clear},
        {u"group opacity"_s, "<g opacity='.5'>" + all + "/><rect width='50' height='100' fill='blue'/></g>", 0x80000080,
         0x80800000},
        {u"mix-blend-mode"_s, all + "/><rect width='50' height='100' fill='blue' style='mix-blend-mode:multiply'/>",
         0xff000000, red},
        {u"image"_s,
         "<image width='50' height='100' preserveAspectRatio='none' href='data:;base64,"
         "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC'/>",
         red, clear}};
    for (const Sample &sample : samples) {
        INFO(sample.feature.toStdString());
        const Picture picture = checked(sample.body);
        CHECK(picture.info.drawnBy == Drawer::Librsvg);
        CHECK(picture.features.value(sample.feature, FeatureTreatment::LeftOut) == FeatureTreatment::ByLibrsvg);
        CHECK(std::to_string(pixel(picture, 25, 50)) == std::to_string(sample.left));
        if (sample.feature != u"marker"_s)
            CHECK(std::to_string(pixel(picture, 75, 50)) == std::to_string(sample.right));
    }
}

TEST_CASE("what nobody refers to makes no picture slower") {
    const Picture picture = checked("<defs><marker id='m'/><clipPath id='a'><rect/></clipPath><pattern id='p'/><mask "
                                    "id='k'><g clip-path='url(#a)'/></mask></defs><text> </text><image/>" +
                                    all + " font-size='9' clip-rule='evenodd' clip-path='url(#none)'/>");
    CHECK(picture.info.drawnBy == Drawer::QtSvg);
    CHECK(picture.svg.contains("<defs/>"));
    CHECK(pixel(picture, 50, 50) == red);
}

TEST_CASE("text keeps its words, spaces and places") {
    const Picture picture =
        checked("<text x='10 20' y='50' font-family=\"'Inter', serif\" style='font-size:20px' "
                "unknown='x'>a &lt; <tspan dx='2' fill='red'>b</tspan> c<a xlink:href='http://x.org'>d</a></text>",
                "viewBox='0 0 100 100' xml:space='preserve'");
    CHECK(picture.svg.contains(">a &lt; <tspan dx=\"2\" fill=\"#ff0000\">b</tspan> c<tspan>d</tspan></text>\n"));
    CHECK(picture.svg.contains("xml:space=\"preserve\""));
    CHECK(picture.svg.contains("font-family=\"Inter, serif\""));
    CHECK(!picture.svg.contains("x.org"));
    CHECK(picture.features.contains(u"text"_s));
    const QImage image = rasterise(picture.svg, picture.info.viewBox, QSize(100, 100));
    int ink = 0;
    for (int x = 10; x < 100; ++x)
        ink += qAlpha(image.pixel(x, 45)) > 100;
    CHECK(ink > 3);
}

TEST_CASE("style sheets are written out") {
    const Picture picture = checked("<style>/* c */ rect{fill:lime} .a, .b .c{fill:red} g > .d{fill:blue!important} "
                                    "#e{fill:blue} a:hover{fill:lime} @media print{rect{fill:lime}}</style>"
                                    "<rect class='a' width='20' height='100'/><g class='b'><g><rect class='c' x='20' "
                                    "width='20' height='100'/></g><rect class='d' style='fill:lime' x='40' width='20' "
                                    "height='100'/></g><rect id='e' class='a' x='60' width='20' height='100'/>"
                                    "<rect x='80' width='20' height='100' style='fill:red'/>");
    CHECK(picture.info.drawnBy == Drawer::QtSvg);
    CHECK(!picture.svg.contains("style"));
    const QList<QRgb> expected{red, red, blue, blue, red};
    for (int i = 0; i < 5; ++i) {
        INFO(i);
        CHECK(pixel(picture, 10 + 20 * i, 50) == expected[i]);
    }
}

TEST_CASE("what editors add and browsers pass over is left out") {
    const Picture picture =
        checked("<switch><foreignObject requiredExtensions='x'><p/></foreignObject><g>" + all +
                "/></g></switch><font><glyph/></font><flowRoot><flowPara> </flowPara></flowRoot>"
                "<a xlink:href='http://example.org'><rect width='50' height='100' fill='blue'/></a>");
    CHECK(pixel(picture, 25, 50) == blue);
    CHECK(pixel(picture, 75, 50) == red);
    CHECK(!picture.svg.contains("example"));
}

TEST_CASE("the W3C's plain document type is passed over, and no other") {
    const QByteArray old =
        "<?xml version='1.0'?>\n<!-- an editor -->\n<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN'\n "
        "\"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\" >\n<svg "
        "xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><rect/></svg>";
    const auto picture = checkSvg(old, {});
    REQUIRE(picture);
    CHECK(!picture->svg.contains("DOCTYPE"));
    CHECK(readPictureHead(old, {}));
    const auto code = [&](const char *part, const char *instead) {
        const auto changed = checkSvg(QByteArray(old).replace(part, instead), {});
        return changed ? u"accepted"_s : changed.error().code;
    };
    CHECK(code("dtd\" >", "dtd\" [<!ENTITY a 'b'>]>") == u"picture.doctype"_s);
    CHECK(code("www.w3.org/Gr", "example.org/Gr") == u"picture.doctype"_s);
    CHECK(code("SVG 1.1", "XHTML 1.0 Strict") == u"picture.doctype"_s);
    CHECK(code("<rect/>", "<title>&auml;</title>") == u"picture.broken"_s);
    // Places stay those of the file.
    CHECK(checkSvg(QByteArray(old).replace("<rect/>", "<path d='?'/>"), {}).error().place == u"5:59"_s);
}

TEST_CASE("what CSS cannot read says nothing, and what is not there draws nothing") {
    const Picture picture =
        checked("<g fill='red'><rect width='20' height='100' fill='rot'/>"
                "<rect x='20' width='20' height='100' fill='blue' style='fill:expression(1);fill:'/>"
                "<rect x='40' width='20' height='100' opacity='0.8;' stroke-width='thick'/>"
                "<rect x='60' width='20' height='100' fill='url(#none)'/>"
                "<use href='#none'/></g><linearGradient id='g' href='#none'>"
                "<stop stop-color='none'/><stop offset='17,4 %' stop-color='#000'/>"
                "</linearGradient><rect x='80' width='20' height='100' fill='url(#g)'/>");
    const QList<QRgb> expected{red, blue, red, clear, qRgb(0, 0, 0)};
    for (int i = 0; i < 5; ++i) {
        INFO(i);
        CHECK(pixel(picture, 10 + 20 * i, 50) == expected[i]);
    }
    CHECK(!picture.svg.contains("expression"));
}

TEST_CASE("an outline may be longer than other values, as long as its segments are not too many") {
    CHECK(checkSvg("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0" +
                       QByteArray("h.000001").repeated(90'000) + "'/></svg>",
                   {}));
}

TEST_CASE("SVG 2's places for geometry are understood") {
    const Picture picture =
        checked("<rect style='width:50px;height:100px;transform:translate(50px,0px)' fill='red'/>"
                "<g transform='rotate(180)' transform-origin='25 50'><rect width='50' height='100' fill='blue'/></g>");
    CHECK(pixel(picture, 25, 50) == blue);
    CHECK(pixel(picture, 75, 50) == red);
}

TEST_CASE("a bitmap inside loses all that is no picture") {
    const QByteArray png = QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC");
    QByteArray spoken = png;
    spoken.insert(33, QByteArray::fromHex("00000004") + "tEXtabcd" + QByteArray(4, '\0'));
    const Picture picture =
        checked("<image width='9' height='9' href='data:image/png;base64," + spoken.toBase64() + "'/>");
    CHECK(picture.svg.contains("data:image/png;base64," + png.toBase64() + '"'));
}

TEST_CASE("pictures of librsvg are recoloured as well") {
    const Picture picture = checked("<clipPath id='c'><rect width='50' height='100'/></clipPath><rect class='accent' "
                                    "width='100' height='100' fill='red' clip-path='url(#c)'/>");
    const Picture moved = recoloured(picture, {{{u"accent"_s, QColor(Qt::blue)}}, false});
    CHECK(pixel(moved, 25, 50) == blue);
    CHECK(pixel(moved, 75, 50) == clear);
    CHECK(needsLibrsvg(moved.svg));
}
