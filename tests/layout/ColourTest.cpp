// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/Compose.h"

#include "base/File.h"
#include "card/PaletteFile.h"
#include "card/Skin.h"
#include "picture/Raster.h"
#include "picture/SvgColour.h"
#include "support/catch.h"
#include "support/places.h"

#include <QDirIterator>

#include <random>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

Card cardWith(const QString &id) {
    Card card;
    const auto bytes = readFile(QStringLiteral(SOURCE_ROOT "/illustrations/") + id + u".svg"_s, 1 << 20);
    REQUIRE(bytes);
    card.picture = CardPicture{id, *bytes, {}};
    return card;
}

PreparedPicture prepared(const Card &card) {
    const auto picture = preparePicture(card);
    REQUIRE(picture.has_value());
    return *picture;
}

Palette anyPalette(std::mt19937 &random) {
    std::uniform_int_distribution<int> channel(0, 255);
    const auto colour = [&] {
        const int red = channel(random);
        const int green = channel(random);
        return QColor(red, green, channel(random));
    };
    Palette palette = renamed({}, u"own/any"_s, u"Any"_s);
    for (const QString &role : QStringList{u"sheet"_s} + wordRoles())
        setWordColour(palette, role, colour());
    for (const QString &role : pictureRoles())
        palette.picture.insert(role, colour());
    palette.night = nightOf(palette.picture);
    return palette;
}

/// What stands under a point of the page once all but the words is painted: a field's colour, or none where that is a
/// picture.
QColor under(const Page &page, const QPointF &point) {
    QColor colour = page.sheet;
    for (const PageItem &item : page.items) {
        if (const auto *fill = std::get_if<Fill>(&item); fill && fill->colour.isValid() && fill->box.contains(point))
            colour = fill->colour;
        if (const auto *picture = std::get_if<PlacedPicture>(&item); picture && picture->box.contains(point))
            colour = QColor();
    }
    return colour;
}

} // namespace

TEST_CASE("words stand on a ground they can be read on, in every layout, with any palette", "[layout]") {
    std::mt19937 random(3);
    Card card = cardWith(u"thanks/lighthouse"_s);
    card.texts = {u"Thank you"_s, u"Amira"_s, u"You stayed until it worked."_s, u"Warmly"_s, u"Ada"_s};
    for (int i = 0; i < 8; ++i) {
        setPalette(card, anyPalette(random));
        const PreparedPicture picture = prepared(card);
        for (const char *layout : {"top", "beside", "full", "frame", "words", "postcard"}) {
            for (const bool landscape : {false, true}) {
                card.layout = QLatin1StringView(layout);
                card.landscape = landscape;
                const auto page = composePage(card, picture);
                REQUIRE(page.has_value());
                int runs = 0;
                for (const PageItem &item : page->items) {
                    const auto *run = std::get_if<GlyphRun>(&item);
                    if (!run)
                        continue;
                    ++runs;
                    INFO(layout << ' ' << landscape << ' ' << i);
                    for (const PlacedGlyph &glyph : run->glyphs) {
                        const QColor ground = under(*page, glyph.position);
                        REQUIRE(ground.isValid()); // never on a picture
                        REQUIRE(contrastRatio(run->colour, ground) >= 4.5);
                    }
                }
                CHECK(runs >= 4);
            }
        }
    }
}

TEST_CASE("the person in a picture takes the chosen tone, light and shade with it", "[layout]") {
    for (const QString &id : {u"thanks/highfive"_s, u"thanks/window"_s, u"thanks/telephone"_s, u"pride/kites"_s}) {
        Card card = cardWith(id);
        const PreparedPicture drawn = prepared(card);
        for (const SkinTone &tone : skinTones()) {
            INFO(id.toStdString() << ' ' << tone.id.toStdString());
            card.skin = tone.id;
            card.palette = u"paper"_s;
            const PreparedPicture picture = prepared(card);
            CHECK(picture.info.palette.value(u"skin"_s) == tone.colour);
            CHECK(picture.svg->contains("class=\"skin\" fill=\"" + tone.colour.name().toLatin1()));
            CHECK(picture.info.ground == drawn.info.ground);
            card.palette = u"sage"_s; // and no palette changes it
            CHECK(prepared(card).info.palette.value(u"skin"_s) == tone.colour);
            card.palette = u"ink"_s;
            CHECK(prepared(card).info.palette.value(u"skin"_s).hslSaturation() == 0);
        }
    }
}

TEST_CASE("the others in a picture, and hair, stay as they are", "[layout]") {
    for (const QString &id : {u"thanks/baton"_s, u"thanks/ladder"_s, u"kitchen/table"_s}) {
        Card card = cardWith(id);
        const PreparedPicture drawn = prepared(card);
        card.skin = u"tone-1"_s;
        const PreparedPicture picture = prepared(card);
        for (const QByteArray &line : drawn.svg->split('\n'))
            if (line.contains("class=\"skin-2\"") || (!line.contains("class=") && !line.startsWith("<palette")))
                CHECK(picture.svg->contains(line));
        CHECK((*picture.svg == *drawn.svg) == (id == u"kitchen/table"_s)); // where everybody is somebody else
    }
}

TEST_CASE("whoever is drawn can be given a tone, or is one of the others", "[layout]") {
    QDirIterator found(QStringLiteral(SOURCE_ROOT "/illustrations"), {u"*.svg"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    int people = 0;
    while (found.hasNext()) {
        const QString path = found.next();
        const auto picture = readPicture(path);
        REQUIRE(picture);
        INFO(path.toStdString());
        CHECK(picture->svg.contains("class=\"skin\"") == picture->info.palette.contains(u"skin"_s));
        people += picture->info.palette.contains(u"skin"_s) ? 1 : 0;
    }
    CHECK(people >= 10);
}

TEST_CASE("an unknown skin tone is an error that names it", "[layout]") {
    Card card = cardWith(u"thanks/highfive"_s);
    card.skin = u"green"_s;
    const auto picture = preparePicture(card);
    REQUIRE(!picture);
    CHECK(picture.error() == Error{u"card.unknown-skin"_s, {}, u"skin"_s, {u"green"_s}});
}

TEST_CASE("the tones go from the lightest to the deepest in steps one can see", "[layout]") {
    REQUIRE(skinTones().size() >= 6);
    for (std::size_t i = 1; i < skinTones().size(); ++i)
        CHECK(contrastRatio(skinTones().at(i - 1).colour, skinTones().at(i).colour) > 1.2);
    CHECK(contrastRatio(skinTones().front().colour, skinTones().back().colour) > 8);
}

TEST_CASE("cards share a prepared picture only where it is the same in the same colours", "[layout]") {
    const Card card = cardWith(u"thanks/highfive"_s);
    Card other = card;
    other.texts.title = u"Thanks"_s;
    other.paper = u"a5"_s;
    CHECK(sharePicture(card, other));
    other.skin = u"tone-2"_s;
    CHECK_FALSE(sharePicture(card, other));
    other = card;
    Palette own = renamed(palettes().front(), u"own/a"_s, u"A"_s);
    setPalette(other, own);
    CHECK(sharePicture(card, other)); // pictures stay as drawn in both
    own.picture.insert(u"ground"_s, Qt::blue);
    setPalette(other, own);
    CHECK_FALSE(sharePicture(card, other));
    other = card;
    other.picture->svg += ' ';
    CHECK_FALSE(sharePicture(card, other));
}
