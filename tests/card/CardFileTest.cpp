// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "card/CardFile.h"
#include "card/PaletteFile.h"
#include "card/Paper.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {
Card sample() {
    Card card;
    card.paper = u"a5"_s;
    card.landscape = true;
    card.language = u"de"_s;
    card.texts = {u"Danke, Zoë!"_s, u"Zoë Müller-Öz 🎉"_s, u"Zeile eins\nZeile „zwei“"_s, u"Herzlich"_s, u"Jonas"_s};
    card.picture = CardPicture{u"thanks/tea"_s, "<svg/>", u"Eine Tasse"_s};
    card.unknown.insert(u"campaign"_s, QJsonArray{1, 2});
    return card;
}
QString codeOf(const QByteArray &bytes) {
    const auto card = parseCard(bytes, u"x.thanks"_s);
    return card ? u"ok"_s : card.error().code;
}
} // namespace

TEST_CASE("a card survives its file, unknown members too") {
    const Card card = sample();
    const auto read = parseCard(serialiseCard(card), u"x.thanks"_s);
    REQUIRE(read);
    CHECK(*read == card);
}

TEST_CASE("a card whose picture has no id is read again after it was saved") {
    const auto card = parseCard(R"({"format":"thanks","version":1,"picture":{"svg":"<svg/>"}})", u"x.thanks"_s);
    REQUIRE(card);
    const auto again = parseCard(serialiseCard(*card), u"x.thanks"_s);
    REQUIRE(again);
    CHECK(*again == *card);
}

TEST_CASE("a card without own colours is still the file that earlier programs read") {
    const QByteArray file = serialiseCard(sample());
    CHECK(file.contains("\"version\": 1"));
    CHECK(file.contains("\"palette\": \"paper\""));
    CHECK_FALSE(file.contains("skin"));
}

TEST_CASE("a card carries its own palette and its skin tone") {
    Card card = sample();
    card.skin = u"tone-5"_s;
    Palette palette = renamed(palettes().at(3), u"own/firm"_s, u"Our firm"_s);
    palette.sheet = QColor(1, 2, 3);
    setPalette(card, palette);
    const QByteArray file = serialiseCard(card);
    CHECK(file.contains("\"version\": 2"));
    const auto read = parseCard(file, u"x.thanks"_s);
    REQUIRE(read);
    CHECK(*read == card);
    CHECK(*paletteOf(*read) == palette);
    setPalette(card, palettes().at(1)); // the program's own are not carried
    card.skin.clear();
    CHECK(serialiseCard(card).contains("\"version\": 1"));
    CHECK(*paletteOf(card) == palettes().at(1));
    card.palette = u"own/other"_s; // its colours are nowhere
    CHECK(paletteOf(card) == nullptr);
}

TEST_CASE("a hostile palette in a card names the place") {
    const QByteArray head = R"({"format":"thanks","version":2,"palette":{"id":"own/a","name":"A","sheet":"#ffffff",)";
    const auto bad = parseCard(head + R"("ink":"red","heading":"#000000"}})", u"x.thanks"_s);
    REQUIRE(!bad);
    CHECK(bad.error() == Error{u"palette.bad-colour"_s, u"x.thanks"_s, u"palette.ink"_s, {u"red"_s}});
    CHECK(codeOf(head + R"("ink":"#000000","heading":"#000000"}})") == u"ok"_s);
    CHECK(codeOf(R"({"format":"thanks","version":2,"palette":{}})") == u"json.missing-member"_s);
    CHECK(codeOf(R"({"format":"thanks","version":2,"palette":[]})") == u"json.wrong-type"_s);
    CHECK(codeOf(R"({"format":"thanks","version":2,"skin":7})") == u"json.wrong-type"_s);
}

TEST_CASE("a card file that is not one is refused with its reason") {
    CHECK(codeOf("") == u"json.broken"_s);
    CHECK(codeOf("[]") == u"json.not-an-object"_s);
    CHECK(codeOf("{}") == u"card.not-a-card"_s);
    CHECK(codeOf(R"({"format":"thanks"})") == u"card.bad-value"_s);
    CHECK(codeOf(R"({"format":"thanks","version":1})") == u"ok"_s);
    CHECK(codeOf(R"({"format":"thanks","version":1.5})") == u"card.bad-value"_s);
    CHECK(codeOf(R"({"format":"thanks","version":1,"paper":7})") == u"json.wrong-type"_s);
    CHECK(codeOf(R"({"format":"thanks","version":1,"paper":""})") == u"card.bad-value"_s);
    CHECK(codeOf(R"({"format":"thanks","version":1,"layout":"../x y"})") == u"card.bad-value"_s);
    CHECK(codeOf(R"({"format":"thanks","version":1,"orientation":"up"})") == u"card.bad-value"_s);
    CHECK(codeOf(R"({"format":"thanks","version":1,"texts":[]})") == u"json.wrong-type"_s);
    CHECK(codeOf(R"({"format":"thanks","version":1,"texts":{"to":"a\nb"}})") == u"card.control-character"_s);
    CHECK(codeOf(R"({"format":"thanks","version":1,"texts":{"message":"a\nb"}})") == u"ok"_s);
    CHECK(codeOf(R"({"format":"thanks","version":1,"texts":{"message":"a\u0000b"}})") == u"card.control-character"_s);
    CHECK(codeOf(R"({"format":"thanks","version":1,"picture":{"id":"a"}})") == u"json.missing-member"_s);
    QByteArray whole = serialiseCard(sample());
    whole.chop(40);
    CHECK(codeOf(whole) == u"json.broken"_s);
}

TEST_CASE("a newer card names both versions") {
    const auto card = parseCard(R"({"format":"thanks","version":9})", u"new.thanks"_s);
    REQUIRE(!card);
    CHECK(card.error() == Error{u"card.newer-version"_s, u"new.thanks"_s, {}, {u"9"_s, u"2"_s}});
}

TEST_CASE("texts over their limit are refused, not cut") {
    const QByteArray longTitle = R"({"format":"thanks","version":1,"texts":{"title":")" + QByteArray(401, 'a') + "\"}}";
    const auto card = parseCard(longTitle, u"x"_s);
    REQUIRE(!card);
    CHECK(card.error().code == u"json.too-long"_s);
    CHECK(card.error().place == u"texts.title"_s);
}

TEST_CASE("a card file over 32 MiB is refused unread") {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"big.thanks"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.resize(maxCardFile + 1));
    const auto card = readCard(path);
    REQUIRE(!card);
    CHECK(card.error().code == u"file.too-big"_s);
}

TEST_CASE("the seven papers are there") {
    QStringList ids;
    for (const Paper &paper : papers()) {
        ids << paper.id;
        CHECK(paper.size.width() <= paper.size.height());
        CHECK(!paper.name.in(u"de"_s).isEmpty());
    }
    CHECK(ids == QStringList{u"a6"_s, u"a5"_s, u"a4"_s, u"4x6in"_s, u"5x7in"_s, u"letter"_s, u"square-148"_s});
}
