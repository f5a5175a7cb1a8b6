// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "picture/Picture.h"
#include "picture/Raster.h"

#include <zlib.h>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

QByteArray svg(const QByteArray &body, const QByteArray &attributes = "viewBox='0 0 100 100'") {
    return "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' "
           "xmlns:inkscape='http://www.inkscape.org/namespaces/inkscape' " +
           attributes + ">" + body + "</svg>";
}

/// The checked picture; its canonical form must be its own canonical form.
Picture checked(const QByteArray &bytes) {
    const auto picture = checkSvg(bytes, u"a.svg"_s);
    if (!picture)
        FAIL(picture.error().code.toStdString() + " " + picture.error().args.join(u' ').toStdString());
    const auto again = checkSvg(picture->svg, u"a.svg"_s);
    REQUIRE(again);
    CHECK(again->svg == picture->svg);
    CHECK(again->info == picture->info);
    return *picture;
}

QRgb pixel(const Picture &picture, int x, int y) {
    return rasterise(picture.svg, picture.info.viewBox, QSize(100, 100)).pixel(x, y);
}

QByteArray gzipped(QByteArray bytes) {
    z_stream stream{};
    REQUIRE(deflateInit2(&stream, 9, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY) == Z_OK);
    QByteArray out(bytes.size() + 100, '\0');
    stream.next_in = reinterpret_cast<Bytef *>(bytes.data());
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    REQUIRE(deflate(&stream, Z_FINISH) == Z_STREAM_END);
    out.truncate(out.size() - static_cast<qsizetype>(stream.avail_out));
    deflateEnd(&stream);
    return out;
}

constexpr QRgb clear = 0;
constexpr QRgb red = 0xffff0000;
constexpr QRgb blue = 0xff0000ff;

} // namespace

TEST_CASE("the description is read, and never painted") {
    const Picture picture = checked(
        svg("<title xml:lang='en'>A &lt;tea&gt; &amp; \"break\"</title><title xml:lang='de'>Tee</title>"
            "<desc xml:lang='en'>\n Hot\n tea. </desc>"
            "<metadata id='m'><rect width='100' height='100' fill='#f00'/><illustration "
            "xmlns='urn:thanksmith:illustration:1' author='Ada' licence='CC0-1.0' focus='10,20' keep='1 2 3 4.50' "
            "edge='plain' occasions='help  team' other='x'><tags xml:lang='en'>tea , cup</tags><palette ground='#ABC'/>"
            "<rect xmlns='http://www.w3.org/2000/svg' width='100' height='100' fill='#f00'/></illustration></metadata>"
            "<rect width='50' height='100' fill='#00f'><title>no</title></rect>"));
    const PictureInfo &info = picture.info;
    CHECK(info.title.in(u"en"_s) == u"A <tea> & \"break\""_s);
    CHECK(info.title.in(u"de"_s) == u"Tee"_s);
    CHECK(info.alt.in(u"en"_s) == u"Hot tea."_s);
    CHECK(info.tags.value(u"en"_s) == QStringList{u"tea"_s, u"cup"_s});
    CHECK(info.occasions == QStringList{u"help"_s, u"team"_s});
    CHECK(info.author == u"Ada"_s);
    CHECK(info.licence == u"CC0-1.0"_s);
    CHECK(info.focus == QPointF(10, 20));
    CHECK(info.keep == QRectF(1, 2, 3, 4.5));
    CHECK(info.plainEdge);
    CHECK(info.palette == QMap<QString, QColor>{{u"ground"_s, QColor(0xaa, 0xbb, 0xcc)}});
    CHECK(!info.ground.isValid());
    CHECK(pixel(picture, 25, 50) == blue);
    CHECK(pixel(picture, 75, 50) == clear);
}

TEST_CASE("a picture without description is clip art or a scene, by what is behind it") {
    CHECK(checked(svg("<circle r='9'/>")).info.plainEdge);
    const PictureInfo scene = checked(svg("<g><rect width='100' height='100' fill='navy'/></g><circle r='9'/>")).info;
    CHECK(!scene.plainEdge);
    CHECK(scene.ground == QColor(0, 0, 128));
    CHECK(scene.focus == QPointF(50, 50));
    CHECK(scene.keep == QRectF(0, 0, 100, 100));
}

TEST_CASE("what belongs to other programs is left out without a word") {
    const Picture picture = checked(
        svg("<inkscape:page/><x xmlns='urn:x'><rect width='100' height='100' fill='red'/></x><!-- c --><?pi x?><style> "
            "</style><rect id='unused' inkscape:label='a' data-x='1' aria-label='b' font-size='9' width='100' "
            "height='100' style='fill:#00f;font-family:serif;-inkscape-stroke:none' clip-path='none'/>"));
    CHECK(pixel(picture, 50, 50) == blue);
    CHECK(picture.svg == "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 100\">\n"
                         "<rect width=\"100\" height=\"100\" fill=\"#0000ff\"/>\n</svg>\n");
}

TEST_CASE("sizes in absolute units become a viewBox at 90 dpi") {
    CHECK(checked(svg("", "width='72pt' height='25.4mm'")).info.viewBox == QRectF(0, 0, 90, 90));
    CHECK(checked(svg("", "width='200' height='100px'")).info.viewBox == QRectF(0, 0, 200, 100));
    CHECK(checked(svg("", "width='1in' height='2.54cm' viewBox='-5 -5 10,20'")).info.viewBox == QRectF(-5, -5, 10, 20));
    const Picture half = checked(svg("<rect width='50%' height='1in' fill='red'/>"));
    CHECK(pixel(half, 49, 89) == red);
    CHECK(pixel(half, 51, 50) == clear);
    CHECK(pixel(half, 25, 91) == clear);
}

TEST_CASE("style declarations win over attributes") {
    const Picture picture = checked(svg("<rect width='100' height='100' fill='red' "
                                        "style='/* a */ fill : blue !important; ; stroke:none'/>"));
    CHECK(pixel(picture, 50, 50) == blue);
    CHECK(!picture.svg.contains("style"));
}

TEST_CASE("colours of every kind come out as hexadecimal ones") {
    for (const char *colour : {"#00f", "#0000FF", "blue", "BLUE", "rgb(0,0,255)", "rgb(0%, 0%, 100%)",
                               "hsl(240, 100%, 50%)", "hsl(-120deg 100% 50%)", "rgba(0,0,255,1)", "#0000ffff",
                               "rgb(0 0 255 / 100%)", "currentColor", "#00f icc-color(x, 1)", "url(#none) blue"}) {
        INFO(colour);
        const Picture picture =
            checked(svg("<g color='blue'><rect width='100' height='100' fill='" + QByteArray(colour) + "'/></g>"));
        CHECK(picture.svg.contains("fill=\"#0000ff\""));
        CHECK(pixel(picture, 50, 50) == blue);
    }
    for (const char *colour : {"rgba(255,0,0,.5)", "#ff000080", "hsla(0,100%,50%,50%)", "rgb(255 0 0/50%)"}) {
        INFO(colour);
        const Picture picture = checked(svg("<rect width='100' height='100' fill='" + QByteArray(colour) + "'/>"));
        CHECK(std::abs(qAlpha(pixel(picture, 50, 50)) - 128) <= 1);
    }
    const Picture twice =
        checked(svg("<g fill-opacity='.5'><rect width='100' height='100' fill='rgba(255,0,0,.5)'/></g>"));
    CHECK(std::abs(qAlpha(pixel(twice, 50, 50)) - 64) <= 1);
    CHECK(pixel(checked(svg("<rect width='100' height='100' fill='transparent'/>")), 50, 50) == clear);
}

TEST_CASE("gradients have all they take from others, and Qt draws them") {
    const QByteArray body = "<linearGradient id='b' href='#a' x1='0' x2='100%'/>"
                            "<linearGradient id='a' gradientUnits='objectBoundingBox' y2='0'><stop offset='0' "
                            "stop-color='red'/><stop offset='50%' stop-color='red'/><stop offset='.5' "
                            "style='stop-color:rgba(0,0,255,1)'/></linearGradient>"
                            "<rect width='100' height='100' fill=\"url('#b')\"/>";
    const Picture picture = checked(svg(body));
    CHECK(!picture.svg.contains("href"));
    CHECK(pixel(picture, 20, 50) == red);
    CHECK(pixel(picture, 80, 50) == blue);
}

TEST_CASE("use draws what it names, forwards and backwards") {
    const Picture picture =
        checked(svg("<use href='#later' x='50'/><defs><rect id='r' width='10' height='100' fill='red'/>"
                    "</defs><use xlink:href='#r'/><rect id='later' width='20' height='100' "
                    "fill='blue'/>"));
    CHECK(pixel(picture, 60, 50) == blue);
    CHECK(pixel(picture, 15, 50) == blue);
    CHECK(pixel(picture, 5, 50) == blue); // painted last
    CHECK(pixel(picture, 90, 50) == clear);
}

TEST_CASE("a gradient takes units and placement from the one it names") {
    const Picture picture = checked(svg("<linearGradient id='a' gradientUnits='userSpaceOnUse' x2='10' "
                                        "gradientTransform='translate(70 0)'><stop offset='.5' stop-color='red'/>"
                                        "<stop offset='.5' stop-color='blue'/></linearGradient><linearGradient id='b' "
                                        "href='#a'/><rect width='100' height='100' fill='url(#b)'/>"));
    CHECK(pixel(picture, 73, 50) == red);
    CHECK(pixel(picture, 77, 50) == blue);
}

TEST_CASE("a gradient fills what use repeats") {
    const Picture picture =
        checked(svg("<radialGradient id='g'><stop stop-color='red'/><stop offset='1' "
                    "stop-color='red'/></radialGradient><defs><circle id='c' cx='50' cy='50' r='90' "
                    "fill='url(#g)'/></defs><use href='#c'/>"));
    CHECK(pixel(picture, 50, 50) == red);
}

TEST_CASE("path data keeps its numbers, flags may stand without space") {
    const Picture picture = checked(svg("<path fill='blue' d='M 10,10 h80v+8e1-80 z m5-5L1.5.5a9 9 0 01.5 1'/>"));
    CHECK(picture.svg.contains("d=\"M10 10h80v+8e1 -80zm5 -5L1.5 .5a9 9 0 0 1 .5 1\""));
    CHECK(checked(svg("<polygon points='0,0 100,0,100,100 0 100' fill='red'/>"))
              .svg.contains("\"0 0 100 0 100 100 0 100\""));
    CHECK(checked(svg("<g transform=' translate(1,2),rotate( 30 ) '/>")).svg.contains("\"translate(1 2) rotate(30)\""));
}

TEST_CASE("dashes, strokes and fills of the picture itself are kept") {
    const Picture picture = checked(svg("<path d='M0 50H100' stroke='red' stroke-width='20' stroke-dasharray='50 50'/>"
                                        "<path d='M0 10H100' stroke='red' stroke-width='0' stroke-dasharray='0 0'/>",
                                        "viewBox='0 0 100 100' fill='none'")
                                        .replace("", ""));
    CHECK(pixel(picture, 25, 50) == red);
    CHECK(pixel(picture, 75, 50) == clear);
    CHECK(pixel(picture, 50, 10) == clear);
}

TEST_CASE("packed pictures, byte-order marks and missing namespaces are fine") {
    const QByteArray plain = svg("<rect width='100' height='100' fill='blue'/>");
    const Picture expected = checked(plain);
    CHECK(checked(gzipped(plain)) == expected);
    CHECK(checked("\xef\xbb\xbf" + plain) == expected);
    CHECK(checked("<?xml version='1.0' encoding='utf-8'?>\n" + plain) == expected);
    CHECK(checked("<svg width='100' height='100'><rect width='100' height='100' fill='blue'/></svg>") == expected);
    CHECK(checked("<s:svg xmlns:s='http://www.w3.org/2000/svg' viewBox='0 0 100 100'><s:rect width='100' height='100' "
                  "fill='blue'/></s:svg>") == expected);
}

TEST_CASE("an image shows the part asked for and is clear beyond the picture") {
    const Picture picture = checked(svg("<rect x='-50' width='100' height='100' fill='red'/>"
                                        "<rect x='50' width='100' height='100' fill='blue'/>"));
    const QImage part = rasterise(picture.svg, QRectF(40, 0, 20, 10), QSize(40, 20));
    CHECK(part.size() == QSize(40, 20));
    CHECK(part.pixel(5, 10) == red);
    CHECK(part.pixel(35, 10) == blue);
    const QImage beyond = rasterise(picture.svg, QRectF(-50, -50, 200, 200), QSize(200, 200));
    CHECK(beyond.pixel(25, 100) == clear);
    CHECK(beyond.pixel(75, 100) == red);
    CHECK(beyond.pixel(125, 100) == blue);
    CHECK(beyond.pixel(175, 100) == clear);
    CHECK(beyond.pixel(100, 25) == clear);
    CHECK(rasterise("<nonsense", QRectF(0, 0, 1, 1), QSize(2, 2)).pixel(0, 0) == clear);
    CHECK(rasterise(picture.svg, QRectF(), QSize(2, 2)).pixel(0, 0) == clear);
}
