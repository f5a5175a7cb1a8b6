// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/Compose.h"

#include "base/File.h"
#include "card/Palette.h"
#include "support/catch.h"
#include "support/places.h"

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

PreparedPicture prepared(const QString &id, const QString &palette) {
    const auto bytes = readFile(QStringLiteral(SOURCE_ROOT "/illustrations/") + id + u".svg"_s, 1 << 20);
    REQUIRE(bytes);
    Card card;
    card.palette = palette;
    card.picture = CardPicture{id, *bytes, {}};
    const Result<PreparedPicture> picture = preparePicture(card);
    REQUIRE(picture.has_value());
    return *picture;
}

} // namespace

TEST_CASE("The pride pictures keep their six colours on every palette but one of greys", "[layout]") {
    for (const Palette &palette : palettes()) {
        for (const QString &id : {u"pride/kites"_s, u"pride/umbrella"_s}) {
            const PreparedPicture picture = prepared(id, palette.id);
            for (const char *colour : {"#cf4a3c", "#ee8a45", "#f6bd60", "#4b9078", "#3f7ca3", "#6d5a87"}) {
                INFO(palette.id.toStdString() << ' ' << id.toStdString() << ' ' << colour);
                CHECK(picture.svg->contains(colour) == !palette.greys);
            }
            const QColor ground = palette.picture.value(u"ground"_s);
            if (ground.isValid())
                CHECK(picture.info.ground == ground); // what stands around them follows the card
        }
    }
}

TEST_CASE("A picture of the night stays one on a light palette", "[layout]") {
    for (const Palette &palette : palettes()) {
        if (palette.greys)
            continue; // it saves ink
        for (const QString &id : {u"thanks/lighthouse"_s, u"thanks/door"_s, u"thanks/window"_s}) {
            INFO(palette.id.toStdString() << ' ' << id.toStdString());
            CHECK(contrastRatio(prepared(id, palette.id).info.ground, Qt::white) > 7);
        }
    }
}

TEST_CASE("What is drawn in ink is seen on every ground", "[layout]") {
    for (const Palette &palette : palettes()) {
        if (!palette.picture.isEmpty()) {
            INFO(palette.id.toStdString());
            CHECK(contrastRatio(palette.picture.value(u"ink"_s), palette.picture.value(u"ground"_s)) > 3);
            CHECK(contrastRatio(palette.picture.value(u"ink"_s), palette.picture.value(u"paper"_s)) > 3);
        }
    }
}
