// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "card/CardFile.h"

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

constexpr Emphasis bold{true, false, false};
constexpr Emphasis italic{false, true, false};
constexpr Emphasis accent{false, false, true};

/// One letter a code unit: b, i, a, or - for none.
QString shown(const EmphasisSpans &spans, int length) {
    QString text;
    for (int i = 0; i < length; ++i) {
        const Emphasis at = emphasisAt(spans, i);
        text += at.bold ? u'b' : at.italic ? u'i' : at.accent ? u'a' : u'-';
    }
    return text;
}

Result<Card> parsed(const QByteArray &emphasis, const QByteArray &message = "Danke dir") {
    return parseCard(R"({"format":"thanks","version":2,"texts":{"message":")" + message + R"(","emphasis":)" +
                         emphasis + "}}",
                     u"x.thanks"_s);
}

QString problemWith(const QByteArray &emphasis, const QByteArray &message = "Danke dir") {
    const auto card = parsed(emphasis, message);
    return card ? u"ok"_s : card.error().code + u' ' + card.error().place;
}

} // namespace

TEST_CASE("emphasis follows its words when others change") {
    CardTexts texts;
    texts.message = u"Danke, {name}! Sehr gut."_s;
    texts.emphasis = {{7, 6, bold}, {15, 4, italic}};
    replaceInMessage(texts, 7, 6, u"Amira"_s);
    CHECK(texts.message == u"Danke, Amira! Sehr gut."_s);
    CHECK(texts.emphasis == EmphasisSpans{{7, 5, bold}, {14, 4, italic}});
    replaceInMessage(texts, 0, 6, {});
    CHECK(texts.emphasis == EmphasisSpans{{1, 5, bold}, {8, 4, italic}});
    replaceInMessage(texts, 1, 5, {});
    CHECK(texts.emphasis == EmphasisSpans{{3, 4, italic}});
    replaceInMessage(texts, 900, 10, u"!"_s);
    CHECK(texts.message == u" ! Sehr gut.!"_s);
}

TEST_CASE("a longer name keeps the emphasis of its placeholder alone") {
    CardTexts texts;
    texts.message = u"a{n}b"_s;
    texts.emphasis = {{1, 3, accent}};
    replaceInMessage(texts, 1, 3, u"Wilhelmine"_s);
    CHECK(shown(texts.emphasis, int(texts.message.size())) == u"-aaaaaaaaaa-"_s);
    texts = {{}, {}, u"a{n}b"_s, {}, {}, {{2, 1, accent}}}; // only the inside is marked: as the first one replaced
    replaceInMessage(texts, 1, 3, u"Wil"_s);
    CHECK(texts.emphasis.empty());
}

TEST_CASE("what is typed takes on what stands before it, but not across paragraphs") {
    const QString text = u"ab\ncd"_s;
    const EmphasisSpans spans{{0, 3, bold}, {4, 1, italic}};
    CHECK(emphasisForTyping(spans, text, 0).isNone());
    CHECK(emphasisForTyping(spans, text, 2) == bold);
    CHECK(emphasisForTyping(spans, text, 3).isNone());
    CHECK(emphasisForTyping(spans, text, 5) == italic);
    CHECK(shown(spansAfterReplacing(spans, 2, 0, 2), 7) == u"bbbbb-i"_s);
}

TEST_CASE("spans are kept in order, apart and without repeats") {
    const EmphasisSpans untidy{{8, 5, bold}, {0, 2, italic},      {1, 3, bold},
                               {4, 0, bold}, {-5, 7, Emphasis{}}, {4, 1, bold}};
    const EmphasisSpans tidy = tidySpans(untidy, 10);
    CHECK(shown(tidy, 10) == u"--bbb---bb"_s);
    CHECK(tidy.size() == 2);
    CHECK(spansWithin(tidy, 3, 6) == EmphasisSpans{{0, 2, bold}, {5, 1, bold}});
    CHECK(shown(spansWith(tidy, {4, 5, accent}), 10) == u"--bbaaaaab"_s);
}

TEST_CASE("emphasis survives its file; a card without any stays what it was") {
    Card card;
    card.texts.message = u"Danke dir 🎉!"_s;
    CHECK(serialiseCard(card).contains("\"version\": 1"));
    CHECK_FALSE(serialiseCard(card).contains("emphasis"));
    card.texts.emphasis = {{0, 5, {true, true, false}}, {6, 3, accent}, {10, 2, bold}};
    const QByteArray bytes = serialiseCard(card);
    CHECK(bytes.contains("\"version\": 2"));
    const auto read = parseCard(bytes, u"x"_s);
    REQUIRE(read);
    CHECK(*read == card);
    card.texts.message = u"Dank"_s; // changed by somebody who does not know of emphasis
    const auto cut = parseCard(serialiseCard(card), u"x"_s);
    REQUIRE(cut);
    CHECK(cut->texts.emphasis == EmphasisSpans{{0, 4, {true, true, false}}});
}

TEST_CASE("emphasis that cannot be is refused with its place") {
    CHECK(problemWith("[]") == u"ok"_s);
    CHECK(problemWith(R"([{"from":0,"length":5,"bold":true}])") == u"ok"_s);
    CHECK(problemWith("{}") == u"json.wrong-type texts.emphasis"_s);
    const QString first = u"card.bad-emphasis texts.emphasis[0]"_s;
    CHECK(problemWith("[7]") == first);
    CHECK(problemWith("[{}]") == first);
    CHECK(problemWith(R"([{"from":-1,"length":2}])") == first);
    CHECK(problemWith(R"([{"from":0,"length":0}])") == first);
    CHECK(problemWith(R"([{"from":0,"length":10}])") == first);
    CHECK(problemWith(R"([{"from":1e300,"length":1e300}])") == first);
    CHECK(problemWith(R"([{"from":0.5,"length":1}])") == first);
    CHECK(problemWith(R"([{"from":"0","length":1}])") == first);
    CHECK(problemWith(R"([{"from":0,"length":1,"bold":1}])") == first);
    CHECK(problemWith(R"([{"from":0,"length":1,"colour":"#ff0000"}])") == first);
    CHECK(problemWith(R"([{"from":0,"length":1}])", "🎉") == first);
    CHECK(problemWith(R"([{"from":0,"length":3,"bold":true},{"from":2,"length":2,"bold":true}])") ==
          u"card.bad-emphasis texts.emphasis[1]"_s);
    QByteArray many = "[";
    for (int i = 0; i < 2001; ++i)
        many += R"({"from":0,"length":1},)";
    many.back() = ']';
    CHECK(problemWith(many) == u"card.too-much-emphasis texts.emphasis"_s);
}
