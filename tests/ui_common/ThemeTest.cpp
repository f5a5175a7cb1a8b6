// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "card/Palette.h"
#include "ui/common/Avatar.h"
#include "ui/common/DeskGround.h"
#include "ui/common/Icons.h"
#include "ui/common/Surface.h"
#include "ui/common/Theme.h"
#include "ui/common/Type.h"

#include <QApplication>
#include <QFontInfo>
#include <QPainter>
#include <QWidget>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

QImage painted(const std::function<void(QPainter &)> &paint, const QSize &size = {200, 160}) {
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paint(painter);
    return image;
}

} // namespace

TEST_CASE("words and borders have contrast in every theme") {
    for (const bool dark : {false, true}) {
        for (const bool high : {false, true}) {
            const Theme &theme = themeFor(dark, high);
            CAPTURE(dark, high);
            for (const QColor &ground : {theme.panel, theme.field, theme.deskEdge, theme.deskLit}) {
                CHECK(contrastRatio(theme.text, ground) >= 7);
                CHECK(contrastRatio(theme.text2, ground) >= 4.5);
            }
            CHECK(contrastRatio(theme.text3, theme.panel) >= 4.5);
            CHECK(contrastRatio(theme.onAccent, theme.accent) >= 4.5);
            CHECK(contrastRatio(theme.onAccent, theme.accentHover) >= 4.5);
            CHECK(contrastRatio(theme.accentText, theme.accentSoft) >= 4.5);
            CHECK(contrastRatio(theme.text2, theme.accentSoft) >= 4.5);
            CHECK(contrastRatio(theme.warn, theme.warnBg) >= 4.5);
            CHECK(contrastRatio(theme.focus, theme.panel) >= 3);
            CHECK(contrastRatio(theme.focus, theme.deskEdge) >= 3);
            CHECK(contrastRatio(theme.fieldBorder, theme.panel) >= 3);
            CHECK(contrastRatio(theme.fieldBorder, theme.field) >= 3);
        }
    }
}

TEST_CASE("a widget's theme is known by its palette") {
    for (const bool dark : {false, true}) {
        for (const bool high : {false, true}) {
            QWidget widget;
            widget.setPalette(paletteOf(themeFor(dark, high)));
            CHECK(themeOf(&widget).dark == dark);
            CHECK(themeOf(&widget).highContrast == high);
        }
    }
}

TEST_CASE("the theme can be changed while the program runs") {
    applyTheme(*qApp, ThemeChoice::Dark);
    CHECK(themeOf(nullptr).dark);
    applyTheme(*qApp, ThemeChoice::Light);
    CHECK_FALSE(themeOf(nullptr).dark);
}

TEST_CASE("no words are smaller than 12 px") {
    for (const TextRole role : {TextRole::SheetTitle, TextRole::Primary, TextRole::Body, TextRole::BodyStrong,
                                TextRole::Heading, TextRole::Button, TextRole::Caption, TextRole::CaptionStrong})
        CHECK(uiFont(role).pixelSize() >= 12);
    CHECK(emotionalFont(34).italic());
}

TEST_CASE("every icon has strokes, inside its grid") {
    for (int i = 0; i < int(Icon::Count); ++i) {
        CAPTURE(i);
        const QImage image = painted([i](QPainter &p) { paintIcon(p, Icon(i), QRectF(20, 20, 48, 48), Qt::black); });
        int inside = 0;
        int outside = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qAlpha(image.pixel(x, y)) > 60)
                    ++(QRect(20, 20, 48, 48).contains(x, y) ? inside : outside);
            }
        }
        CHECK(inside > 40);
        CHECK(outside == 0);
    }
}

TEST_CASE("an icon takes its colour from the palette when it is painted") {
    const QIcon sample = icon(Icon::Stop);
    const auto brightest = [&] {
        const QImage image = sample.pixmap(24, 24).toImage();
        int best = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y).alpha() > 200)
                    best = std::max(best, image.pixelColor(x, y).lightness());
        return best;
    };
    const int light = brightest();
    applyTheme(*qApp, ThemeChoice::Dark);
    const int dark = brightest();
    applyTheme(*qApp, ThemeChoice::Light);
    CHECK(light < 128);
    CHECK(dark > 128);
}

TEST_CASE("a shadow fades outwards, lies lower than its box and has no dark ears") {
    const Theme &theme = themeFor(false);
    const QRectF box(50, 40, 100, 60);
    const QImage image = painted([&](QPainter &p) { paintShadow(p, box, 30, Shadow::Pill, theme); });
    const auto alpha = [&](int x, int y) { return qAlpha(image.pixel(x, y)); };
    CHECK(alpha(100, 102) > alpha(100, 110));
    CHECK(alpha(100, 110) > alpha(100, 120));
    CHECK(alpha(100, 104) > alpha(100, 35)); // below more than above
    CHECK(alpha(51, 41) < alpha(100, 38));   // the corner is round: outside of it is farther from the edge
    CHECK(alpha(45, 70) == alpha(154, 70));  // the same on both sides
}

TEST_CASE("a wide shadow is the narrow one stretched") {
    const Theme &theme = themeFor(true);
    const auto row = [&](int width) {
        const QImage image = painted(
            [&](QPainter &p) { paintShadow(p, QRectF(60, 60, width, 40), 6, Shadow::Thumb, theme); }, {800, 160});
        return QList<int>{qAlpha(image.pixel(55, 80)), qAlpha(image.pixel(60 + width / 2, 103)),
                          qAlpha(image.pixel(60 + width + 4, 80))};
    };
    CHECK(row(120) == row(600));
    CHECK(row(120).at(1) > 0);
}

TEST_CASE("a long shadow is even along its sides") {
    const Theme &theme = themeFor(false);
    const QRectF box(60, 60, 600, 400);
    const QImage image = painted([&](QPainter &p) { paintShadow(p, box, 6, Shadow::Pill, theme); }, {800, 560});
    for (int x = 120; x < 600; ++x)
        REQUIRE(image.pixel(x, 465) == image.pixel(120, 465));
    for (int y = 120; y < 400; ++y)
        REQUIRE(image.pixel(665, y) == image.pixel(665, 120));
    CHECK(qAlpha(image.pixel(120, 465)) > 0);
    CHECK(qAlpha(image.pixel(665, 120)) > 0);
}

TEST_CASE("the desk's ground is kept while its size changes, and drawn anew for another theme") {
    DeskGround ground;
    const qint64 first = ground.pixmap({400, 300}, 1, themeFor(false)).cacheKey();
    CHECK(ground.pixmap({390, 280}, 1, themeFor(false)).cacheKey() == first);
    const QPixmap larger = ground.pixmap({410, 310}, 1, themeFor(false));
    CHECK(larger.cacheKey() != first);
    CHECK(larger.width() >= 410);
    CHECK(larger.height() >= 310);
    CHECK(ground.pixmap({430, 330}, 1, themeFor(false)).cacheKey() == larger.cacheKey());
    CHECK(ground.pixmap({430, 330}, 1, themeFor(true)).cacheKey() != larger.cacheKey());
    const QPixmap fine = ground.pixmap({430, 330}, 2, themeFor(true));
    CHECK(fine.devicePixelRatio() == 2);
    CHECK(fine.width() >= 860);
}

TEST_CASE("the grain stays faint") {
    const QImage grain = grainTile();
    int strongest = 0;
    for (int y = 0; y < grain.height(); ++y)
        for (int x = 0; x < grain.width(); ++x)
            strongest = std::max(strongest, qAlpha(grain.pixel(x, y)));
    CHECK(strongest > 0);
    CHECK(strongest <= 4);
}

TEST_CASE("initials are first graphemes of first and last name") {
    CHECK(initials(u"Amira Haddad"_s) == u"AH"_s);
    CHECK(initials(u" ole  "_s) == u"O"_s);
    CHECK(initials(u"Maria del Carmen Ruiz"_s) == u"MR"_s);
    CHECK(initials(u"e\u0301lise"_s) == u"E\u0301"_s);
    CHECK(initials(QString()) == u"?"_s);
}

TEST_CASE("a name keeps its colour, and white reads on it") {
    CHECK(avatarColour(u"Amira Haddad"_s) == avatarColour(u" amira  haddad "_s));
    QSet<QRgb> seen;
    for (const QString &name :
         {u"Amira"_s, u"Ole"_s, u"Sofia"_s, u"Mehmet"_s, u"Lena"_s, u"Tom"_s, u"Nadja"_s, u"Jo"_s}) {
        seen.insert(avatarColour(name).rgb());
        CHECK(contrastRatio(avatarColour(name), Qt::white) >= 4.5);
    }
    CHECK(seen.size() >= 4);
}
