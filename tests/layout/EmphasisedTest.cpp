// SPDX-License-Identifier: GPL-3.0-or-later
#include "Texts.h"

#include "card/Palette.h"
#include "layout/LayoutSpec.h"
#include "layout/TypeStyle.h"
#include "support/catch.h"

#include <set>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

/// Plain, bold, italic, accent and all of them, a quarter each at least.
Card emphasised(Card card) {
    const int n = int(card.texts.message.size());
    card.texts.emphasis = tidySpans({{n / 5, n / 5, {true, false, false}},
                                     {2 * n / 5, n / 5, {false, true, false}},
                                     {3 * n / 5, n / 5, {false, false, true}},
                                     {4 * n / 5, n, {true, true, true}}},
                                    n);
    return card;
}

} // namespace

TEST_CASE("Emphasised words take the style's own bold and italic faces", "[layout][emphasis]") {
    const std::map<QString, QStringList> files = {
        {u"classic"_s, {u"Vollkorn-SemiBold"_s, u"EBGaramond12-Italic"_s}},
        {u"clear"_s, {u"Inter-Bold"_s, u"Inter-Italic"_s}},
        {u"warm"_s, {u"Vollkorn-Bold"_s, u"Vollkorn-Italic"_s}},
        {u"round"_s, {u"Quicksand-Bold"_s, u"Quicksand-"_s}},
        {u"festive"_s, {u"AveriaSerifGWF-Bold"_s, u"AveriaSerifGWF-Italic"_s}},
        {u"playful"_s, {u"ComicNeue-Bold"_s, u"ComicNeue-Italic"_s}}};
    for (const TypeStyle &style : typeStyles()) {
        Card card;
        card.style = style.id;
        card.texts.message = u"Das ist fett und kursiv gut"_s;
        card.texts.emphasis = {{8, 4, {true, false, false}}, {17, 6, {false, true, false}}};
        INFO(style.id.toStdString());
        QString bold;
        QString italic;
        for (const GlyphRun &run : runsOf(composedPage(card))) {
            for (const Cluster &cluster : run.clusters) {
                if (run.face->file.contains(files.at(style.id)[0]))
                    bold += cluster.text;
                else if (run.face->file.contains(files.at(style.id)[1]) &&
                         (style.id != u"round"_s || run.face->slant > 0))
                    italic += cluster.text;
                CHECK((run.face->slant == 0 || style.id == u"round"_s));
            }
        }
        CHECK(bold == u"fett"_s);
        CHECK(italic == u"kursiv"_s);
    }
}

TEST_CASE("Emphasis keeps every word of ten scripts, and its colour can be read", "[layout][emphasis]") {
    for (const SampleText &text : sampleTexts()) {
        for (const TypeStyle &style : typeStyles()) {
            Card card = emphasised(text.card);
            card.style = style.id;
            const Page page = composedPage(card);
            INFO(text.id.toStdString() << ' ' << style.id.toStdString());
            CHECK(page.missingGlyphs.isEmpty());
            CHECK(wordsOf(page, Field::Message) == withoutBlanks(card.texts.message));
            std::set<QRgb> colours;
            std::set<QString> faces;
            for (const GlyphRun &run : runsOf(page)) {
                if (run.field != Field::Message)
                    continue;
                CHECK(contrastRatio(run.colour, page.sheet) >= 4.5);
                colours.insert(run.colour.rgb());
                if (!run.face->colour)
                    faces.insert(run.face->file + QString::number(run.face->slant));
            }
            CHECK(colours.size() == 2);
            CHECK(faces.size() >= 4); // upright, bold, leaning, and both
        }
    }
}

TEST_CASE("Only what is emphasised leans", "[layout][emphasis]") {
    for (const SampleText &text : sampleTexts()) {
        for (const GlyphRun &run : runsOf(composedPage(text.card)))
            CHECK(run.face->slant == 0);
    }
}

TEST_CASE("Emphasis beyond the message or across paragraphs does no harm", "[layout][emphasis]") {
    Card card;
    card.texts.message = u"eins\u0007 zwei\ndrei vier"_s;
    card.texts.emphasis = {{3, 9, {true, false, false}}, {14, 900, {false, false, true}}};
    QString bold;
    QString accent;
    const Palette *palette = findPalette(card.palette);
    REQUIRE(palette);
    for (const GlyphRun &run : runsOf(composedPage(card))) {
        for (const Cluster &cluster : run.clusters) {
            if (run.face->file.contains(u"SemiBold"_s))
                bold += cluster.text;
            if (run.colour == palette->accent)
                accent += cluster.text;
        }
    }
    CHECK(bold == u"s zweid"_s);
    CHECK(accent == u"i vier"_s);
}
