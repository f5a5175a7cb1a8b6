// SPDX-License-Identifier: GPL-3.0-or-later
#include "Texts.h"

#include "layout/LayoutSpec.h"
#include "layout/TypeStyle.h"
#include "support/catch.h"

#include <algorithm>
#include <set>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

/// From line to line, mm; and how far each reaches.
struct Extent {
    double left = 1e9;
    double right = -1e9;
    double baseline = 0;
};

std::map<int, Extent> extentsOf(const Page &page, Field field) {
    std::map<int, Extent> lines;
    for (const GlyphRun &run : runsOf(page)) {
        if (run.field != field)
            continue;
        Extent &line = lines[run.line];
        for (const Cluster &cluster : run.clusters) {
            if (cluster.glyphCount == 0)
                continue;
            const QPointF at = run.glyphs[size_t(cluster.firstGlyph)].position;
            line.left = std::min(line.left, at.x());
            line.right = std::max(line.right, at.x() + cluster.advance);
            line.baseline = run.face->colour ? line.baseline : at.y();
        }
    }
    return lines;
}

bool isWord(const QString &id) {
    static const std::set<QString> withBlanks{u"latin"_s,  u"cyrillic"_s,   u"greek"_s, u"arabic"_s,
                                              u"hebrew"_s, u"devanagari"_s, u"korean"_s};
    return withBlanks.count(id) == 1;
}

} // namespace

TEST_CASE("Ten scripts stand on every layout in every style: all words, in order, each glyph from a font",
          "[layout][scripts]") {
    for (const SampleText &text : sampleTexts()) {
        for (const TypeStyle &style : typeStyles()) {
            for (const LayoutSpec &layout : layouts()) {
                for (const bool landscape : {false, true}) {
                    Card card = text.card;
                    card.style = style.id;
                    card.layout = layout.id;
                    card.landscape = landscape;
                    const Page page = composedPage(card);
                    INFO(text.id.toStdString() << ' ' << style.id.toStdString() << ' ' << layout.id.toStdString());
                    CHECK(page.missingGlyphs.isEmpty());
                    CHECK(page.fit == Fit::Fits);
                    CHECK(wordsOf(page, Field::Message) == withoutBlanks(card.texts.message));
                    CHECK(wordsOf(page, Field::Title) == withoutBlanks(card.texts.title));
                    CHECK(wordsOf(page, Field::From) == withoutBlanks(card.texts.from));
                    bool sound = true;
                    for (const GlyphRun &run : runsOf(page)) {
                        for (const Cluster &cluster : run.clusters)
                            sound = sound && !cluster.text.isEmpty();
                        for (const PlacedGlyph &glyph : run.glyphs)
                            sound = sound && glyph.index != 0;
                    }
                    CHECK(sound);
                }
            }
        }
    }
}

TEST_CASE("Lines of ten scripts are balanced, break between words, and none is lonely", "[layout][scripts]") {
    for (const SampleText &text : sampleTexts()) {
        const Page page = composedPage(text.card);
        INFO(text.id.toStdString());
        const auto extents = extentsOf(page, Field::Message);
        REQUIRE(extents.size() >= 3);
        double widest = 0;
        double narrowest = 1e9;
        for (const auto &line : extents) {
            const double width = line.second.right - line.second.left;
            widest = std::max(widest, width);
            if (line.first != extents.rbegin()->first)
                narrowest = std::min(narrowest, width);
        }
        CHECK(narrowest > 0.55 * widest);
        const Extent &last = extents.rbegin()->second;
        CHECK(last.right - last.left > 0.35 * widest);
        const auto lines = linesOf(page, Field::Message);
        qsizetype at = 0;
        for (const auto &line : lines) {
            const QString words = line.second;
            at = text.card.texts.message.indexOf(words, at);
            REQUIRE(at >= 0);
            at += words.size();
            if (isWord(text.id) && at < text.card.texts.message.size())
                CHECK(text.card.texts.message.at(at) == u' ');
            // Kinsoku: what closes begins no line, what opens ends none.
            CHECK_FALSE(u"。、，！）」』，．ー"_s.contains(words.front()));
            CHECK_FALSE(u"（「『"_s.contains(words.back()));
            CHECK_FALSE(words.front().isMark());
        }
        if (isWord(text.id))
            CHECK(lines.rbegin()->second.contains(u' '));
    }
}

TEST_CASE("Text from the right stands at the right, and its lines run leftwards", "[layout][scripts]") {
    for (const SampleText &text : sampleTexts()) {
        Card card = text.card;
        card.layout = u"postcard"_s;
        const bool fromRight = text.id == u"arabic"_s || text.id == u"hebrew"_s;
        const Page page = composedPage(card);
        INFO(text.id.toStdString());
        for (const Field field : {Field::Title, Field::Message, Field::From}) {
            double near = 0;
            for (const auto &line : extentsOf(page, field))
                near = std::max(near, fromRight ? page.size.width() - line.second.right : line.second.left);
            CHECK(near < page.size.width() * 0.13);
        }
        for (const GlyphRun &run : runsOf(page)) {
            if (run.clusters.size() < 3 || run.face->colour || run.clusters.front().rightToLeft != fromRight)
                continue;
            const auto x = [&](const Cluster &c) { return run.glyphs[size_t(c.firstGlyph)].position.x(); };
            CHECK((x(run.clusters.front()) > x(run.clusters.back())) == fromRight);
        }
    }
}

TEST_CASE("Words of another direction keep their own within a line", "[layout][scripts]") {
    Card card;
    card.language = u"he"_s;
    card.texts.message = u"הקובץ Office 365 נפתח"_s;
    const Page page = composedPage(card);
    std::map<QString, double> at;
    for (const GlyphRun &run : runsOf(page)) {
        for (const Cluster &cluster : run.clusters) {
            if (cluster.glyphCount > 0 && !at.count(cluster.text))
                at[cluster.text] = run.glyphs[size_t(cluster.firstGlyph)].position.x();
        }
    }
    CHECK(at[u"ה"_s] > at[u"O"_s]);
    CHECK(at[u"O"_s] < at[u"c"_s]);
    CHECK(at[u"c"_s] < at[u"3"_s]);
    CHECK(at[u"נ"_s] < at[u"O"_s]);
}

TEST_CASE("Han letters take the forms of their language", "[layout][scripts]") {
    std::set<int> faces;
    for (const char *language : {"ja", "zh-Hans", "zh-Hant", "zh-TW", "zh-HK", "ko"}) {
        Card card;
        card.language = QString::fromLatin1(language);
        card.texts.message = u"直骨"_s;
        for (const GlyphRun &run : runsOf(composedPage(card)))
            faces.insert(run.face->index);
    }
    CHECK(faces.size() == 5); // Taiwan's are those of zh-Hant
    Card german;
    german.language = u"de"_s;
    german.texts.message = u"直骨"_s;
    Card japanese = german;
    japanese.texts.message = u"直骨です"_s;
    CHECK(runsOf(composedPage(german)).front().face->index != runsOf(composedPage(japanese)).front().face->index);
}

TEST_CASE("Tall scripts get more room between their lines, and low ones the style's", "[layout][scripts]") {
    std::map<QString, double> leading;
    for (const SampleText &text : sampleTexts()) {
        const Page page = composedPage(text.card);
        const auto lines = extentsOf(page, Field::Message);
        double size = 0;
        for (const GlyphRun &run : runsOf(page))
            size = run.field == Field::Message ? run.size : size;
        leading[text.id] = (std::next(lines.begin())->second.baseline - lines.begin()->second.baseline) / size;
    }
    for (const QString &low : {u"latin"_s, u"cyrillic"_s, u"greek"_s, u"chinese"_s, u"japanese"_s, u"korean"_s})
        CHECK(leading[low] == Approx(1.36).epsilon(0.001));
    CHECK(leading[u"thai"_s] > 1.4);
    CHECK(leading[u"devanagari"_s] > 1.36 - 1e-6);
}

TEST_CASE("A title stands in one face, punctuation and all", "[layout][scripts]") {
    for (const SampleText &text : sampleTexts()) {
        for (const TypeStyle &style : typeStyles()) {
            Card card = text.card;
            card.style = style.id;
            std::set<QString> files;
            for (const GlyphRun &run : runsOf(composedPage(card))) {
                if (run.field == Field::Title)
                    files.insert(run.face->file);
            }
            INFO(text.id.toStdString() << ' ' << style.id.toStdString());
            // Noto's Hebrew and Thai have few marks of punctuation; an upright face lends them.
            CHECK(files.size() <= (text.id == u"hebrew"_s || text.id == u"thai"_s ? 2 : 1));
        }
    }
}

TEST_CASE("All kinds of emoji are one coloured cluster each", "[layout][scripts]") {
    const QStringList emoji{u"🎉"_s,
                            u"❤️"_s,
                            u"👍🏽"_s,
                            u"👩‍👩‍👧"_s,
                            u"🙇🏻‍♀️"_s,
                            u"👩🏻‍💻"_s,
                            u"🇩🇪"_s,
                            u"🇰🇷"_s,
                            u"1️⃣"_s,
                            u"#️⃣"_s,
                            u"🏳️‍🌈"_s,
                            u"🏴󠁧󠁢󠁳󠁣󠁴󠁿"_s};
    Card card;
    card.texts.message = u"Da "_s + emoji.join(u" und "_s) + u" da"_s;
    QStringList coloured;
    for (const GlyphRun &run : runsOf(composedPage(card))) {
        for (const Cluster &cluster : run.clusters) {
            if (run.face->colour && !cluster.text.trimmed().isEmpty()) {
                coloured.append(cluster.text);
                CHECK(cluster.glyphCount == 1);
            }
        }
    }
    CHECK(coloured == emoji);
}

TEST_CASE("An emoji at the end does not stand on a line of its own", "[layout][scripts]") {
    for (int words = 4; words < 40; ++words) {
        Card card;
        card.texts.message = QStringList(QList<QString>(words, u"danke"_s)).join(u' ') + u" 🎉"_s;
        CHECK(linesOf(composedPage(card), Field::Message).rbegin()->second.contains(u"danke"_s));
    }
}

TEST_CASE("What no font has leaves a gap, never a box", "[layout][scripts]") {
    Card card;
    card.texts.message = u"Was ist \u0378 hier?"_s;
    const Page page = composedPage(card);
    CHECK(page.missingGlyphs == QStringList{u"\u0378"_s});
    CHECK(wordsOf(page, Field::Message) == withoutBlanks(card.texts.message));
    for (const GlyphRun &run : runsOf(page)) {
        for (const PlacedGlyph &glyph : run.glyphs)
            CHECK(glyph.index != 0);
    }
}
