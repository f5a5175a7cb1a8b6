// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "people/PeopleFile.h"
#include "studio/ManyCards.h"
#include "studio/NewCard.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

People list(const QByteArray &csv) {
    const Result<People> people = parsePeople(csv, {});
    REQUIRE(people);
    return *people;
}

/// Runs the event loop until everybody's card is looked through.
void awaitCheck(const ManyCards &cards) {
    QElapsedTimer timer;
    timer.start();
    while (!cards.isChecked() && timer.elapsed() < 30'000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    REQUIRE(cards.isChecked());
}

void setTitle(CardDocument &document, const QString &title) {
    Card card = document.card();
    card.texts.title = title;
    document.change(CardPart::Title, card);
}

} // namespace

TEST_CASE("the open card shows one person of many, and everybody's faults are found by themselves") {
    CardDocument document;
    document.reset(blankCard(u"de"_s));
    setTitle(document, u"Danke, {nick}!"_s);
    ManyCards cards(document);
    CHECK(cards.shown(document.card()) == document.card());
    CHECK(cards.goodCards().empty());
    cards.setPeople(
        list("name,nick,note\nAmira,Ami,x\nBo,,x\nCy,C,\"" + QByteArray("long words ").repeated(800) + "\"\n"),
        u"Team"_s);
    CHECK(cards.shown(document.card()).texts.title == u"Danke, Ami!"_s);
    CHECK(cards.shown(document.card()).texts.to == u"Amira"_s);
    cards.setCurrent(2);
    CHECK(cards.shown(document.card()).texts.title == u"Danke, C!"_s);
    cards.setCurrent(99);
    CHECK(cards.current() == 2);
    awaitCheck(cards);
    REQUIRE(cards.faults().size() == 1);
    CHECK(cards.faults()[0].person == 1);
    CHECK(cards.faults()[0].error.code == u"merge.missing-value"_s);
    CHECK(cards.goodCards().size() == 2);

    Card longer = document.card();
    longer.texts.message = u"{note}"_s;
    document.change(CardPart::Message, longer);
    CHECK(!cards.isChecked());
    awaitCheck(cards);
    REQUIRE(cards.faults().size() == 2);
    CHECK(cards.faults()[1].error.code == u"batch.too-long"_s);
    CHECK(cards.goodCards().size() == 1);

    setTitle(document, u"{boss}"_s);
    awaitCheck(cards);
    REQUIRE(cards.cardFault());
    CHECK(cards.cardFault()->code == u"merge.unknown-column"_s);
    CHECK(cards.goodCards().empty());

    cards.clear();
    CHECK(!cards.isOn());
    CHECK(cards.shown(document.card()) == document.card());
}

TEST_CASE("the title for many greets each by name") {
    CHECK(greetingForMany(u"de"_s) == u"Danke, {Vorname|Name}!"_s);
    CHECK(greetingForMany(u"en"_s) == u"Thank you, {first name|name}!"_s);
}

TEST_CASE("file names of a batch are safe, readable and apart") {
    const People people = list("name,email\nZoë Öz,a@x.org\nzoë öz,\nZoë Öz (2),\n../a/b,\nCON,\n,c@x.org\n...,\n" +
                               QByteArray("ä").repeated(300) + ",\n");
    const QStringList names = batchFileNames(people, u"png"_s);
    CHECK(names.mid(0, 7) == QStringList{u"Zoë Öz.png"_s, u"zoë öz (2).png"_s, u"Zoë Öz (2) (2).png"_s, u"a b.png"_s,
                                         u"_CON.png"_s, u"c@x.org.png"_s, u"card.png"_s});
    CHECK(names[7].toUtf8().size() <= 104);
}
