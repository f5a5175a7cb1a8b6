// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/Compose.h"

#include "card/Palette.h"
#include "card/Paper.h"
#include "layout/LayoutSpec.h"
#include "layout/TypeStyle.h"
#include "support/catch.h"

#include <map>
#include <set>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

const QString message =
    u"Am Freitag um halb sieben hast du das Ticket von Herrn Brandt noch übernommen, obwohl deine Schicht vorbei war. "
    "Heute rief er an, nur um zu sagen: Seine Praxis konnte am Montag pünktlich öffnen. Das warst du."_s;

Card sample() {
    Card card;
    card.language = u"de"_s;
    card.texts = {u"Danke, Amira!"_s, u"Amira"_s, message, u"Herzlich"_s, u"Jonas · Team Support"_s};
    return card;
}

CardPicture picture() {
    return {u"own"_s,
            R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 120"><title xml:lang="de">Punkt</title>
               <desc xml:lang="de">Ein Punkt</desc><rect width="90" height="120" fill="#EEE"/>
               <circle cx="45" cy="60" r="30" fill="#E4572E"/></svg>)",
            u"Ein roter Punkt"_s};
}

Page composed(const Card &card) {
    const Result<Page> page = composePage(card);
    REQUIRE(page.has_value());
    return *page;
}

std::vector<GlyphRun> runsOf(const Page &page) {
    std::vector<GlyphRun> runs;
    for (const PageItem &item : page.items) {
        if (const auto *run = std::get_if<GlyphRun>(&item))
            runs.push_back(*run);
    }
    return runs;
}

/// The words as they stand, one entry a line.
QStringList linesOf(const Page &page, Field field) {
    std::map<int, QString> lines;
    for (const GlyphRun &run : runsOf(page)) {
        if (run.field != field)
            continue;
        for (const Cluster &cluster : run.clusters)
            lines[run.line] += cluster.text;
    }
    QStringList list;
    for (const auto &line : lines)
        list.append(line.second);
    return list;
}

double sizeOf(const Page &page, Field field) {
    for (const GlyphRun &run : runsOf(page)) {
        if (run.field == field)
            return run.size;
    }
    return 0;
}

QString errorOf(const Card &card) {
    const Result<Page> page = composePage(card);
    return page ? QString() : page.error().code + u' ' + page.error().place + u' ' + page.error().args.join(u' ');
}

} // namespace

TEST_CASE("Unknown ids are named", "[layout]") {
    Card card = sample();
    card.paper = u"napkin"_s;
    CHECK(errorOf(card) == u"card.unknown-paper paper napkin"_s);
    card = sample();
    card.layout = u"upside"_s;
    CHECK(errorOf(card) == u"card.unknown-layout layout upside"_s);
    card = sample();
    card.palette = u"mud"_s;
    CHECK(errorOf(card) == u"card.unknown-palette palette mud"_s);
    const Result<Page> direct = composePage(card, PreparedPicture{});
    REQUIRE_FALSE(direct.has_value());
    CHECK(direct.error().code == u"card.unknown-palette"_s);
    card = sample();
    card.style = u"loud"_s;
    CHECK(errorOf(card) == u"card.unknown-style style loud"_s);
    card = sample();
    card.picture = CardPicture{u"x"_s, "no picture", {}};
    CHECK(errorOf(card).startsWith(u"picture."_s));
}

TEST_CASE("A card's words all stand on the page, in order", "[layout]") {
    const Page page = composed(sample());
    CHECK(page.fit == Fit::Fits);
    CHECK(linesOf(page, Field::Title).join(u' ') == u"Danke, Amira!"_s);
    CHECK(linesOf(page, Field::Message).join(u' ') == message);
    CHECK(linesOf(page, Field::Closing).join(u' ') == u"Herzlich"_s);
    CHECK(linesOf(page, Field::From).join(u' ') == u"Jonas · Team Support"_s);
    CHECK(page.plainText == u"Danke, Amira!\n"_s + message + u"\nHerzlich\nJonas · Team Support"_s);
    CHECK(page.title == u"Danke, Amira!"_s);
    CHECK(page.language == u"de"_s);
    CHECK(page.missingGlyphs.isEmpty());
    CHECK(page.regions.size() == 4);
    int last = 0;
    for (const GlyphRun &run : runsOf(page)) {
        CHECK(run.line >= last);
        last = run.line;
    }
}

TEST_CASE("Every layout on every paper keeps its words inside the safe zone and off the picture", "[layout]") {
    for (const LayoutSpec &layout : layouts()) {
        for (const Paper &paper : papers()) {
            for (const int variant : {0, 1, 2, 3}) {
                Card card = sample();
                card.layout = layout.id;
                card.paper = paper.id;
                card.landscape = variant % 2 == 1;
                if (variant >= 2)
                    card.picture = picture();
                const Page page = composed(card);
                INFO(layout.id.toStdString() << ' ' << paper.id.toStdString() << ' ' << variant);
                CHECK(page.fit == Fit::Fits);
                CHECK(page.size == paper.oriented(card.landscape));
                const QRectF safe = QRectF(QPointF(), page.size).adjusted(5, 5, -5, -5);
                QRectF words;
                for (const TextRegion &region : page.regions)
                    words |= region.box;
                CHECK(safe.contains(words));
                bool covered = false; // the last thing painted under the words must be the sheet's colour
                for (const PageItem &item : page.items) {
                    if (const auto *placed = std::get_if<PlacedPicture>(&item))
                        covered = covered || placed->box.intersects(words);
                    const auto *fill = std::get_if<Fill>(&item);
                    if (fill && fill->colour.isValid() && fill->colour != page.sheet)
                        covered = covered || fill->box.intersects(words);
                    if (fill && fill->colour == page.sheet && fill->box.contains(words))
                        covered = false;
                }
                CHECK_FALSE(covered);
            }
        }
    }
}

TEST_CASE("Every style and palette sets readable words", "[layout]") {
    for (const TypeStyle &style : typeStyles()) {
        for (const Palette &palette : palettes()) {
            Card card = sample();
            card.style = style.id;
            card.palette = palette.id;
            const Page page = composed(card);
            INFO(style.id.toStdString() << ' ' << palette.id.toStdString());
            CHECK(linesOf(page, Field::Message).join(u' ') == message);
            for (const GlyphRun &run : runsOf(page))
                CHECK(contrastRatio(run.colour, page.sheet) >= 4.5);
            CHECK_FALSE(style.name.in(u"de"_s).isEmpty());
            CHECK_FALSE(style.fallbacks.contains(u"Noto Color Emoji"_s)); // digits would turn into emoji
        }
    }
}

TEST_CASE("Styles are set in their own faces", "[layout]") {
    const std::map<QString, QString> files = {
        {u"classic"_s, u"EBGaramond12-Regular"_s}, {u"clear"_s, u"Inter-Regular"_s},
        {u"warm"_s, u"Vollkorn-Regular"_s},        {u"round"_s, u"Quicksand-Medium"_s},
        {u"festive"_s, u"AveriaSerif"_s},          {u"playful"_s, u"ComicNeue-Regular"_s}};
    for (const auto &[style, file] : files) {
        Card card = sample();
        card.style = style;
        for (const GlyphRun &run : runsOf(composed(card))) {
            if (run.field == Field::Message)
                CHECK(run.face->file.contains(file));
        }
    }
}

TEST_CASE("Short messages grow, long ones shrink, too long ones say so", "[layout]") {
    Card card = sample();
    const double usual = sizeOf(composed(card), Field::Message);
    CHECK(usual > 4.35 * 0.9);
    card.texts.message = u"Du hast den Tag gerettet."_s;
    CHECK(sizeOf(composed(card), Field::Message) > usual * 1.2);
    card.texts.message = (message + u' ').repeated(3).trimmed();
    const Page dense = composed(card);
    CHECK(dense.fit == Fit::Fits);
    CHECK(sizeOf(dense, Field::Message) < usual * 0.8);
    CHECK(dense.fill <= 1);
    card.texts.message = (message + u' ').repeated(24).trimmed();
    const Page over = composed(card);
    CHECK(over.fit == Fit::TooLong);
    CHECK(over.fill > 1);
    CHECK(sizeOf(over, Field::Message) >= 4.35 * 0.5 - 1e-9);
    CHECK(linesOf(over, Field::Message).join(u' ') == card.texts.message);
}

TEST_CASE("Sizes follow the paper", "[layout]") {
    Card card = sample();
    const double small = sizeOf(composed(card), Field::Message);
    card.paper = u"a4"_s;
    CHECK(sizeOf(composed(card), Field::Message) == Approx(2 * small).epsilon(0.03));
}

TEST_CASE("A name of 150 letters stays on the card", "[layout]") {
    for (const LayoutSpec &layout : layouts()) {
        Card card = sample();
        card.layout = layout.id;
        card.texts.title = u"Danke, "_s + QString(150, u'W') + u'!';
        card.texts.from = QString(150, u'm');
        const Page page = composed(card);
        INFO(layout.id.toStdString());
        CHECK(linesOf(page, Field::From).join(QString()) == card.texts.from);
        const QRectF safe = QRectF(QPointF(), page.size).adjusted(5, 5, -5, -5);
        for (const TextRegion &region : page.regions) {
            CHECK(region.box.left() >= safe.left());
            CHECK(region.box.right() <= safe.right());
        }
    }
}

TEST_CASE("The last line of a message is no lonely word", "[layout]") {
    QStringList words = message.split(u' ');
    while (words.size() > 8) {
        Card card = sample();
        card.texts.message = words.join(u' ');
        const QStringList lines = linesOf(composed(card), Field::Message);
        if (lines.size() > 1)
            CHECK(lines.last().contains(u' '));
        words.removeLast();
    }
}

TEST_CASE("Paragraphs stay apart, empty texts leave no gap", "[layout]") {
    Card card = sample();
    card.texts = {{}, {}, u"Erstens.\n\nZweitens."_s, {}, {}};
    const Page page = composed(card);
    CHECK(linesOf(page, Field::Message) == QStringList{u"Erstens."_s, u"Zweitens."_s});
    CHECK(page.regions.size() == 1);
    CHECK(page.title == u"Erstens."_s);
    card.texts = {};
    const Page empty = composed(card);
    CHECK(runsOf(empty).empty());
    CHECK(empty.fit == Fit::Fits);
    CHECK(empty.fill == 0);
    CHECK(empty.plainText.isEmpty());
}

TEST_CASE("Quotes and dashes are kept as written", "[layout]") {
    Card card = sample();
    card.texts.message = u"„Danke“ – sagte sie; ‚gern‘ … »immer«"_s;
    CHECK(linesOf(composed(card), Field::Message).join(u' ') == card.texts.message);
}

TEST_CASE("Emoji are coloured and indivisible, digits are not emoji", "[layout]") {
    Card card = sample();
    card.texts.message = u"Du 👩‍👩‍👧 bist 👍🏽 Nummer 1️⃣ von 10"_s;
    std::set<QString> coloured;
    for (const GlyphRun &run : runsOf(composed(card))) {
        for (const Cluster &cluster : run.clusters) {
            if (run.face->colour)
                coloured.insert(cluster.text);
        }
    }
    CHECK(coloured.count(u"👩‍👩‍👧"_s) == 1);
    CHECK(coloured.count(u"👍🏽"_s) == 1);
    CHECK(coloured.count(u"1️⃣"_s) == 1);
    CHECK(coloured.count(u"0"_s) == 0);
}

TEST_CASE("Graphemes that no font has are listed", "[layout]") {
    Card card = sample();
    card.texts.message = u"Was ist \u0378 hier?"_s;
    CHECK(composed(card).missingGlyphs == QStringList{u"\u0378"_s});
}

TEST_CASE("Right-to-left text keeps its logical order and starts at the right", "[layout]") {
    Card card = sample();
    card.layout = u"postcard"_s;
    card.language = u"he"_s;
    card.texts = {{}, {}, u"תודה רבה לך 123 על הכל"_s, {}, {}};
    const Page page = composed(card);
    QString words;
    double first = 0;
    double last = 0;
    for (const GlyphRun &run : runsOf(page)) {
        for (const Cluster &cluster : run.clusters) {
            if (words.isEmpty())
                first = run.glyphs[size_t(cluster.firstGlyph)].position.x();
            words += cluster.text;
            last = run.glyphs[size_t(cluster.firstGlyph)].position.x();
        }
    }
    CHECK(words == card.texts.message);
    CHECK(first > last);
    CHECK(page.regions.front().box.right() > page.size.width() * 0.85);
}

TEST_CASE("A picture is placed with its alt text; own alt text wins", "[layout]") {
    Card card = sample();
    card.picture = picture();
    CHECK(composed(card).alt == u"Ein roter Punkt"_s);
    card.picture->alt.clear();
    const Page page = composed(card);
    CHECK(page.alt == u"Ein Punkt"_s);
    const auto *placed = std::get_if<PlacedPicture>(&page.items.front());
    REQUIRE(placed);
    CHECK(placed->svg != nullptr);
    CHECK(placed->source.width() / placed->source.height() ==
          Approx(placed->box.width() / placed->box.height()).epsilon(1e-6));
}

TEST_CASE("At least five layouts and six styles, named in both languages, each with its own id", "[layout]") {
    std::set<QString> ids;
    for (const LayoutSpec &layout : layouts()) {
        ids.insert(layout.id);
        CHECK_FALSE(layout.name.in(u"de"_s).isEmpty());
        CHECK(layout.name.in(u"de"_s) != layout.name.in(u"en"_s));
    }
    CHECK(ids.size() == layouts().size());
    CHECK(ids.size() >= 5);
    CHECK(typeStyles().size() >= 6);
}

TEST_CASE("A long message gets room from the picture", "[layout]") {
    const QString longMessage = QStringList(QList<QString>(5, message)).join(u' ');
    for (const LayoutSpec &layout : layouts()) {
        for (const bool landscape : {false, true}) {
            if (!layout.longSide(landscape, true))
                continue;
            INFO(layout.id.toStdString() << ' ' << landscape);
            Card card = sample();
            card.layout = layout.id;
            card.landscape = landscape;
            card.picture = picture();
            card.texts.message = u"Das warst du."_s;
            const Page brief = composed(card);
            card.texts.message = longMessage;
            const Page full = composed(card);
            CHECK(full.fit == Fit::Fits);
            const auto wordsOf = [](const Page &page) { return page.regions.at(1).box; };
            CHECK(wordsOf(full).width() * wordsOf(full).height() > wordsOf(brief).width() * wordsOf(brief).height());
            const LayoutSpec::Side &usual = layout.side(landscape, true);
            const LayoutSpec::Side &roomier = *layout.longSide(landscape, true);
            CHECK(roomier.words.width() * roomier.words.height() > usual.words.width() * usual.words.height());
            CHECK(roomier.words.right() < 0.96);
            CHECK(roomier.words.bottom() < 0.96);
        }
    }
}

TEST_CASE("Nothing under a long title is larger than it", "[layout]") {
    Card card = sample();
    card.paper = u"a5"_s;
    card.texts.title = u"Danke, liebe Frau Dr. Alexandra-Wilhelmine von und zu Oberhausen-Müllerstädt, für Ihre "
                       "unermüdliche, großherzige und kluge Hilfe in der Kundenbetreuung Nord!"_s;
    card.texts.message = u"Danke fürs lange Bleiben gestern!"_s;
    for (const LayoutSpec &layout : layouts()) {
        INFO(layout.id.toStdString());
        card.layout = layout.id;
        const Page page = composed(card);
        CHECK(page.fit == Fit::Fits);
        CHECK(sizeOf(page, Field::Title) >= sizeOf(page, Field::Message) * 0.99);
        CHECK(sizeOf(page, Field::Title) >= sizeOf(page, Field::From) * 0.99);
    }
}
