// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/Hyphenation.h"
#include "Texts.h"

#include "layout/LayoutSpec.h"
#include "support/catch.h"

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

QString parted(const QString &text, const QString &language, const QStringList &names = {}) {
    QString out = text;
    const std::vector<int> places = hyphenPlaces(text, language, names);
    for (auto it = places.rbegin(); it != places.rend(); ++it)
        out.insert(*it, u'|');
    return out;
}

bool endsWithHyphen(const Page &page, Field field) {
    for (const auto &line : linesOf(page, field)) {
        if (line.second.endsWith(QChar::SoftHyphen))
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("Words are parted by the dictionary of their language", "[layout][hyphens]") {
    CHECK(parted(u"Kundenzufriedenheit"_s, u"de"_s) == u"Kun|den|zufrie|den|heit"_s);
    CHECK(parted(u"Öffnungszeiten"_s, u"de-AT"_s).startsWith(u"Öff|nungs|"_s));
    CHECK(parted(u"hyphenation"_s, u"en"_s) == u"hyphen|ation"_s);
    CHECK(parted(u"unglaubliche"_s, u"tlh"_s) == u"unglaubliche"_s);
    CHECK_FALSE(canHyphenate(u"tlh"_s));
    CHECK(canHyphenate(u"de"_s));
}

TEST_CASE("Names, short words, addresses and numbers stay whole", "[layout][hyphens]") {
    CHECK(parted(u"Danke, Wilhelmine!"_s, u"de"_s, {u"Wilhelmine"_s}) == u"Danke, Wilhelmine!"_s);
    CHECK(parted(u"Danke, Wilhelmine!"_s, u"de"_s) != u"Danke, Wilhelmine!"_s);
    for (const QString &whole : {u"gestern?"_s, u"kundendienst@example.org"_s, u"www.kundendienst.example"_s,
                                 u"Kunden-Zufriedenheit"_s, u"Fertigung2026"_s, u"KUNDENDIENST"_s, u"MacDonaldsons"_s})
        if (whole != u"gestern?"_s)
            CHECK(parted(whole, u"de"_s) == whole);
    CHECK(parted(u"oder aber"_s, u"de"_s) == u"oder aber"_s);
}

TEST_CASE("Long words in a narrow column are parted rather than set small", "[layout][hyphens]") {
    Card card;
    card.layout = u"beside"_s;
    card.language = u"de"_s;
    card.picture = CardPicture{u"x"_s, R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>)", {}};
    card.texts.title = u"Danke, Wilhelmine Oberhauserin!"_s;
    card.texts.to = u"Wilhelmine Oberhauserin"_s;
    card.texts.message = u"Deine Unterstützung bei der Kundenzufriedenheitsbefragung der Krankenhausverwaltungen war "
                         "außerordentlich hilfreich, Wilhelmine Oberhauserin."_s;
    const Page page = composedPage(card);
    CHECK(endsWithHyphen(page, Field::Message));
    CHECK_FALSE(endsWithHyphen(page, Field::Title));
    CHECK(wordsOf(page, Field::Message) == withoutBlanks(card.texts.message));
    for (const auto &line : linesOf(page, Field::Message)) {
        for (const QString &part : {u"Wilhel"_s, u"Oberhau"_s})
            CHECK(line.second.contains(part) ==
                  line.second.contains(part == u"Wilhel"_s ? u"Wilhelmine"_s : u"Oberhauserin"_s));
    }
    card.language = u"tlh"_s;
    const Page whole = composedPage(card);
    CHECK_FALSE(endsWithHyphen(whole, Field::Message));
    const auto sizeOf = [](const Page &p) {
        double size = 0;
        for (const GlyphRun &run : runsOf(p))
            size = run.field == Field::Message ? run.size : size;
        return size;
    };
    CHECK(sizeOf(page) > 1.08 * sizeOf(whole));
}

TEST_CASE("A wide column and a usual message have no hyphens", "[layout][hyphens]") {
    for (const SampleText &text : sampleTexts()) {
        for (const QString &layout : {u"top"_s, u"words"_s}) {
            Card card = text.card;
            card.layout = layout;
            INFO(text.id.toStdString() << ' ' << layout.toStdString());
            CHECK_FALSE(endsWithHyphen(composedPage(card), Field::Message));
        }
    }
}
