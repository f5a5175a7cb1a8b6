// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "picture/Raster.h"
#include "picture/Recolour.h"
#include "support/places.h"

#include <QDirIterator>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

/// Light side, body and shade of a role beside each other, 10 units wide each; then one without a role.
Picture sample() {
    const auto picture = checkSvg(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 10'><metadata><illustration "
        "xmlns='urn:thanksmith:illustration:1'><palette ground='#EAF0E6' subject='#E4572E'/></illustration></metadata>"
        "<rect class='ground' width='100' height='10' fill='#EAF0E6'/>"
        "<rect class='subject' width='10' height='10' fill='#F07A56'/>"
        "<rect class='subject' x='10' width='10' height='10' fill='#E4572E'/>"
        "<rect class='subject' x='20' width='10' height='10' fill='#B83F1C'/>"
        "<rect x='30' width='10' height='10' fill='#3D8271'/>"
        "<g fill='#E4572E'><rect class='subject' x='40' width='10' height='10'/>"
        "<rect x='50' width='10' height='10'/></g>"
        "<path class='subject' d='M60 5H70' fill='none' stroke='#E4572E' stroke-width='10'/>"
        "<linearGradient id='g' class='subject'><stop stop-color='#E4572E'/><stop offset='1' class='subject' "
        "stop-color='#E4572E'/></linearGradient><rect x='70' width='10' height='10' fill='url(#g)'/></svg>",
        u"a.svg"_s);
    REQUIRE(picture);
    return *picture;
}

QColor at(const Picture &picture, int x) {
    return rasterise(picture.svg, QRectF(0, 0, 100, 10), QSize(100, 10)).pixelColor(x, 5);
}

/// How light a colour looks, 0 to 1: the luminance of WCAG, not the measure of the code under test.
double luminance(const QColor &colour) {
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

TEST_CASE("the reference tone becomes exactly the role's colour, light and shade stay on their sides") {
    for (const char *name : {"#3e76b0", "#1b3445", "#f6bd60", "#fff8f2", "#808080", "#ffffff", "#0a0a0a"}) {
        INFO(name);
        const QColor target = QColor::fromString(QLatin1StringView(name));
        const Picture moved = recoloured(sample(), {{{u"subject"_s, target}}, false});
        CHECK(at(moved, 15) == target);
        CHECK(at(moved, 45) == target); // its colour is inherited
        CHECK(at(moved, 65) == target); // a stroke
        CHECK(at(moved, 75) == target); // a gradient
        if (target != Qt::white)
            CHECK(luminance(at(moved, 5)) > luminance(target));
        CHECK(luminance(at(moved, 25)) < luminance(target));
        CHECK(moved.info.palette.value(u"subject"_s) == target);
    }
}

TEST_CASE("two light tones stay two where the new colour leaves little room") {
    const auto picture =
        checkSvg("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 10'><metadata><illustration "
                 "xmlns='urn:thanksmith:illustration:1'><palette subject='#202020'/></illustration>"
                 "</metadata><rect class='subject' width='50' height='10' fill='#a0a0a0'/>"
                 "<rect class='subject' x='50' width='50' height='10' fill='#e0e0e0'/></svg>",
                 {});
    REQUIRE(picture);
    const Picture moved = recoloured(*picture, {{{u"subject"_s, QColor(0xc0, 0xc0, 0xc0)}}, false});
    CHECK(luminance(at(moved, 75)) > luminance(at(moved, 25)) + 0.05);
    CHECK(luminance(at(moved, 25)) > luminance(QColor(0xc0, 0xc0, 0xc0)) + 0.05);
}

TEST_CASE("shapes without a role, and roles without a new colour, keep theirs") {
    const Picture moved = recoloured(sample(), {{{u"subject"_s, Qt::blue}}, false});
    CHECK(at(moved, 35) == QColor(0x3d, 0x82, 0x71));
    CHECK(at(moved, 55) == QColor(0xe4, 0x57, 0x2e));
    CHECK(at(moved, 95) == QColor(0xea, 0xf0, 0xe6));
    CHECK(moved.info.ground == QColor(0xea, 0xf0, 0xe6));
    CHECK(recoloured(sample(), {}) == sample());
}

TEST_CASE("a new ground is told") {
    const QColor night(0x1b, 0x34, 0x45);
    const Picture moved = recoloured(sample(), {{{u"ground"_s, night}}, false});
    CHECK(moved.info.ground == night);
    CHECK(at(moved, 95) == night);
    const auto read = checkSvg(moved.svg, {});
    REQUIRE(read);
    CHECK(read->info == moved.info); // the words in the file agree
    CHECK(read->svg == moved.svg);
}

TEST_CASE("greys have no colour left and keep their lightness apart") {
    const Picture grey = recoloured(sample(), {{}, true});
    for (const int x : {5, 15, 25, 35, 45, 55, 65, 75, 95}) {
        CHECK(at(grey, x).red() == at(grey, x).green());
        CHECK(at(grey, x).green() == at(grey, x).blue());
    }
    CHECK(luminance(at(grey, 5)) > luminance(at(grey, 15)));
    CHECK(luminance(at(grey, 15)) > luminance(at(grey, 25)));
    CHECK(grey.info.ground.saturation() == 0);
    const Picture mixed = recoloured(sample(), {{{u"subject"_s, Qt::blue}}, true});
    CHECK(at(mixed, 15) == QColor(Qt::blue));
    CHECK(at(mixed, 35).saturation() == 0);
}

TEST_CASE("every built-in illustration can change its colours and is canonical after it") {
    QDirIterator found(QStringLiteral(SOURCE_ROOT "/illustrations"), {u"*.svg"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (found.hasNext()) {
        const QString path = found.next();
        INFO(path.toStdString());
        const auto picture = readPicture(path);
        REQUIRE(picture);
        const Picture moved = recoloured(
            *picture, {{{u"ground"_s, QColor(0x1b, 0x34, 0x45)}, {u"subject"_s, QColor(0x3e, 0x76, 0xb0)}}, false});
        const auto again = checkSvg(moved.svg, path);
        REQUIRE(again);
        CHECK(again->svg == moved.svg);
        CHECK(again->info == moved.info);
    }
}

TEST_CASE("recolouring gives these very colours") {
    // Light side, body and shade of #E4572E on three targets; values from the published OKLab matrices, computed apart
    // from this program.
    const struct {
        const char *target;
        const char *light;
        const char *shade;
    } golden[] = {
        {"#3e76b0", "#588bc2", "#285c91"}, {"#f6bd60", "#fdc975", "#d29d46"}, {"#472a1c", "#593d30", "#381e11"}};
    for (const auto &[target, light, shade] : golden) {
        INFO(target);
        const Picture moved =
            recoloured(sample(), {{{u"subject"_s, QColor::fromString(QLatin1StringView(target))}}, false});
        CHECK(at(moved, 5).name().toStdString() == light);
        CHECK(at(moved, 15).name().toStdString() == target);
        CHECK(at(moved, 25).name().toStdString() == shade);
    }
}
