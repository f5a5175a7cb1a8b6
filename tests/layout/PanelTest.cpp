// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/Compose.h"

#include "base/File.h"
#include "picture/Picture.h"
#include "support/catch.h"
#include "support/places.h"

#include <QDirIterator>

using namespace thanksmith;
using namespace Qt::StringLiterals;

TEST_CASE("A panel never covers what a built-in picture is about", "[layout]") {
    QDirIterator found(QStringLiteral(SOURCE_ROOT "/illustrations"), {u"*.svg"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (found.hasNext()) {
        const QString path = found.next();
        const auto bytes = readFile(path, 1 << 20);
        REQUIRE(bytes);
        const auto info = readPictureHead(*bytes, path);
        REQUIRE(info);
        for (const bool landscape : {false, true}) {
            for (const int sentences : {1, 12}) {
                INFO(path.toStdString() << ' ' << landscape << ' ' << sentences);
                Card card;
                card.layout = u"full"_s;
                card.landscape = landscape;
                card.picture = CardPicture{path, *bytes, {}};
                card.texts.title = u"Thank you"_s;
                card.texts.message =
                    QStringList(QList<QString>(sentences, u"You stayed until it worked."_s)).join(u' ');
                const Result<Page> page = composePage(card);
                REQUIRE(page.has_value());
                const auto *placed = std::get_if<PlacedPicture>(&page->items.at(0));
                const auto *panel = std::get_if<Fill>(&page->items.at(1));
                REQUIRE(placed);
                REQUIRE(panel);
                const double unit = placed->box.width() / placed->source.width();
                const QPointF focus = placed->box.topLeft() + (info->focus - placed->source.topLeft()) * unit;
                CHECK(placed->box.contains(focus));
                CHECK_FALSE(panel->box.contains(focus));
            }
        }
    }
}
