// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/Words.h"
#include "card/Palette.h"
#include "support/catch.h"
#include "ui/common/Theme.h"

using namespace thanksmith;
using namespace Qt::StringLiterals;

TEST_CASE("words are counted as people count them") {
    CHECK(countWords(u"") == 0);
    CHECK(countWords(u"  – … !\n ") == 0);
    CHECK(countWords(u"Danke, Amira!") == 2);
    CHECK(countWords(u"it's 24/7\nwell-made") == 3);
    CHECK(countWords(u"ありがとう") == 5);
    CHECK(countWords(u"谢谢 Amira") == 3);
}

TEST_CASE("the room left is told only when it becomes scarce") {
    CHECK(roomLeft(0, 0) == Room{});
    CHECK(roomLeft(0.5, 40) == Room{});
    CHECK(roomLeft(0.8, 40) == Room{Room::State::Some, 10});
    CHECK(roomLeft(0.75, 70) == Room{Room::State::Some, 25});
    CHECK(roomLeft(1, 90) == Room{Room::State::Some, 0});
    CHECK(roomLeft(1.25, 90) == Room{Room::State::TooMany, 20});
    CHECK(roomLeft(1.001, 90) == Room{Room::State::TooMany, 1});
}

TEST_CASE("a card's heading can be read on the window's field in every palette and theme") {
    for (const bool dark : {false, true}) {
        const QColor field = themeFor(dark).field;
        for (const Palette &palette : palettes()) {
            INFO(palette.id.toStdString() << (dark ? " dark" : " light"));
            const QColor shown = readableOn(field, palette.heading);
            CHECK(contrastRatio(shown, field) >= 4.5);
            if (contrastRatio(palette.heading, field) >= 4.5)
                CHECK(shown == palette.heading);
        }
    }
}
