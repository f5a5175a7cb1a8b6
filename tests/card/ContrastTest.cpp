// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "card/Palette.h"
#include "colour/OkLab.h"

#include <cmath>
#include <random>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

constexpr int samples = 2000;

QColor anyColour(std::mt19937 &random) {
    std::uniform_int_distribution<int> channel(0, 255);
    const int red = channel(random);
    const int green = channel(random);
    return QColor(red, green, channel(random));
}

/// Degrees; negative where there is too little colour to speak of a hue.
double hueOf(const QColor &colour) {
    const OkLab lab = toOkLab(colour);
    return std::hypot(lab.a, lab.b) < 0.02 ? -1 : std::atan2(lab.b, lab.a) * 180 / M_PI + 180;
}

double hueDistance(double a, double b) {
    const double distance = std::abs(a - b);
    return std::min(distance, 360 - distance);
}

} // namespace

TEST_CASE("the measure of contrast is that of WCAG") {
    CHECK(std::abs(contrastRatio(Qt::black, Qt::white) - 21) < 1e-9);
    CHECK(std::abs(contrastRatio(Qt::white, Qt::white) - 1) < 1e-9);
    CHECK(std::abs(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) - 4.478) < 0.001); // the known near miss
    CHECK(std::abs(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) - 4.542) < 0.001);
}

TEST_CASE("any colour on any ground becomes readable, its hue kept, and not more than is needed") {
    std::mt19937 random(20261122);
    for (int i = 0; i < samples; ++i) {
        const QColor ground = anyColour(random);
        const QColor colour = anyColour(random);
        const QColor held = readableOn(ground, colour);
        INFO(ground.name().toStdString() << ' ' << colour.name().toStdString() << " -> " << held.name().toStdString());
        REQUIRE(contrastRatio(held, ground) >= 4.5);
        if (contrastRatio(colour, ground) >= 4.5) {
            REQUIRE(held == colour);
            continue;
        }
        REQUIRE(contrastRatio(held, ground) < 5.1); // 8 bits a channel: dark grounds have few steps
        const double hue = hueOf(colour);
        const double heldHue = hueOf(held);
        if (hue >= 0 && heldHue >= 0)
            REQUIRE(hueDistance(hue, heldHue) < 12); // again for the few steps of dark colours
    }
}

TEST_CASE("every random palette is drawn readable, and what changed is told") {
    std::mt19937 random(7);
    for (int i = 0; i < samples / 4; ++i) {
        Palette palette;
        for (const QString &role : QStringList{u"sheet"_s} + wordRoles())
            setWordColour(palette, role, anyColour(random));
        const Palette drawn = readable(palette);
        CHECK(drawn.sheet == palette.sheet);
        const auto held = heldColours(palette);
        for (const QString &role : wordRoles()) {
            INFO(role.toStdString() << ' ' << i);
            REQUIRE(contrastRatio(wordColour(drawn, role), drawn.sheet) >= 4.5);
            const bool told =
                std::any_of(held.begin(), held.end(), [&](const HeldColour &h) { return h.role == role; });
            REQUIRE(told == (wordColour(drawn, role) != wordColour(palette, role)));
        }
        REQUIRE(readable(drawn) == drawn);
    }
}

TEST_CASE("words on every palette of the program are readable as they are") {
    REQUIRE(palettes().size() >= 6);
    for (const Palette &palette : palettes()) {
        CAPTURE(palette.id.toStdString());
        for (const QString &role : wordRoles())
            CHECK(wordColour(palette, role).isValid());
        CHECK(heldColours(palette).empty());
    }
}
