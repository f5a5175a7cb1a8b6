// SPDX-License-Identifier: GPL-3.0-or-later
#include "Samples.h"

#include "render/Export.h"
#include "support/catch.h"

#include <QRegularExpression>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

SheetOptions onA4() {
    SheetOptions options;
    options.sheet = QSizeF(210, 297);
    options.gap = 0;
    options.margin = 0;
    return options;
}

} // namespace

TEST_CASE("As many cards as fit stand on a sheet, apart and inside the margins", "[render]") {
    CHECK(planSheet(QSizeF(105, 148), onA4()).places.size() == 4);
    SheetOptions options = onA4();
    options.gap = 6;
    options.margin = 8;
    const SheetPlan plan = planSheet(QSizeF(90, 55), options);
    CHECK(plan.places.size() == 8);
    for (const QRectF &place : plan.places) {
        CHECK(QRectF(8, 8, 194, 281).contains(place));
        for (const QRectF &other : plan.places)
            CHECK((&other == &place || !other.adjusted(-5.9, -5.9, 5.9, 5.9).intersects(place)));
    }
}

TEST_CASE("Cards are turned where more fit that way", "[render]") {
    const SheetPlan turned = planSheet(QSizeF(148, 105), onA4());
    CHECK(turned.turned);
    CHECK(turned.places.size() == 4);
    CHECK(turned.places.front().size() == QSizeF(105, 148));
    CHECK_FALSE(planSheet(QSizeF(105, 148), onA4()).turned);
}

TEST_CASE("A card larger than the sheet is refused with both sizes", "[render]") {
    Card card = sampleCard();
    card.paper = u"a4"_s;
    SheetOptions options = onA4();
    options.margin = 8;
    const auto refused = encodeSheets({composed(card)}, options);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == u"sheet.card-too-big"_s);
    CHECK(refused.error().args == QStringList{u"210 × 297"_s, u"210 × 297"_s});
}

TEST_CASE("Sheets carry all cards, different ones and turned ones", "[render]") {
    const QTemporaryDir folder;
    std::vector<Page> pages;
    for (int i = 0; i < 5; ++i) {
        Card card = sampleCard();
        card.landscape = true;
        card.texts.title = u"Nummer%1"_s.arg(i);
        pages.push_back(composed(card));
    }
    const auto pdf = encodeSheets(pages, onA4());
    REQUIRE(pdf.has_value());
    save(folder.filePath(u"sheets.pdf"_s), *pdf);
    const QString info = QString::fromUtf8(run(folder.path(), u"pdfinfo"_s, {u"sheets.pdf"_s}));
    CHECK(info.contains(QRegularExpression(u"Pages: +2"_s)));
    CHECK(info.contains(u"(A4)"_s));
    const QString text = QString::fromUtf8(run(folder.path(), u"pdftotext"_s, {u"sheets.pdf"_s, u"-"_s}));
    for (int i = 0; i < 5; ++i)
        CHECK(text.contains(u"Nummer%1"_s.arg(i)));
}
