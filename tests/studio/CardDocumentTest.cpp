// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "card/CardFile.h"
#include "studio/CardDocument.h"
#include "studio/Drafts.h"
#include "studio/NewCard.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {
Card withMessage(Card card, const QString &text) {
    card.texts.message = text;
    return card;
}
} // namespace

TEST_CASE("typing in one part is one step, the next part another") {
    CardDocument document;
    document.change(CardPart::Message, withMessage(document.card(), u"D"_s));
    document.change(CardPart::Message, withMessage(document.card(), u"Da"_s));
    Card titled = document.card();
    titled.texts.title = u"T"_s;
    document.change(CardPart::Title, titled);
    CHECK(document.undoStack()->count() == 2);
    document.undoStack()->undo();
    document.undoStack()->undo();
    CHECK(document.card().texts.message.isEmpty());
    document.undoStack()->redo();
    CHECK(document.card().texts.message == u"Da"_s);
}

TEST_CASE("a pause ends a run of typing") {
    CardDocument document;
    document.change(CardPart::Message, withMessage(document.card(), u"one"_s));
    document.endTyping();
    document.change(CardPart::Message, withMessage(document.card(), u"one two"_s));
    document.undoStack()->undo();
    CHECK(document.card().texts.message == u"one"_s);
}

TEST_CASE("choices are never merged, and no change is no step") {
    CardDocument document;
    Card card = document.card();
    card.palette = u"night"_s;
    document.change(CardPart::Palette, card);
    card.palette = u"sage"_s;
    document.change(CardPart::Palette, card);
    document.change(CardPart::Palette, card);
    CHECK(document.undoStack()->count() == 2);
}

TEST_CASE("saving makes the card clean, editing dirty, undo clean again") {
    QTemporaryDir folder;
    CardDocument document;
    document.change(CardPart::Message, withMessage(document.card(), u"x"_s));
    REQUIRE(document.saveAs(folder.filePath(u"a.thanks"_s)));
    CHECK(!document.isModified());
    document.change(CardPart::Message, withMessage(document.card(), u"xy"_s));
    CHECK(document.isModified());
    document.undoStack()->undo();
    CHECK(!document.isModified());
}

TEST_CASE("a file that cannot be opened leaves the card as it is") {
    QTemporaryDir folder;
    CardDocument document;
    document.change(CardPart::Message, withMessage(document.card(), u"mine"_s));
    CHECK(document.open(folder.filePath(u"none.thanks"_s)).error().code == u"file.missing"_s);
    Card hostile = blankCard(u"en"_s);
    hostile.picture = CardPicture{u"x"_s, "<!DOCTYPE svg><svg xmlns='http://www.w3.org/2000/svg'/>", {}};
    REQUIRE(writeCard(folder.filePath(u"h.thanks"_s), hostile));
    CHECK(document.open(folder.filePath(u"h.thanks"_s)).error().code == u"picture.doctype"_s);
    CHECK(document.card().texts.message == u"mine"_s);
}

TEST_CASE("a draft outlives its program, and only then is offered") {
    QTemporaryDir folder;
    const QString drafts = folder.filePath(u"drafts"_s);
    {
        CardDocument document;
        Drafts keeper(drafts, document);
        document.change(CardPart::Message, withMessage(document.card(), u"unsaved"_s));
        keeper.flush();
        keeper.finish();
        CardDocument other;
        const Drafts second(drafts, other);
        CHECK(second.orphans().empty()); // its owner lives
        REQUIRE(QDir(drafts).entryList({u"*.thanks"_s}).size() == 1);
        const QString left = QDir(drafts).entryList({u"*.thanks"_s}).first();
        REQUIRE(QFile::copy(drafts + u'/' + left, drafts + u"/crashed.thanks"_s));
    }
    CHECK(QDir(drafts).entryList({u"*.thanks"_s}) == QStringList{u"crashed.thanks"_s}); // a good end cleans up
    CardDocument document;
    Drafts keeper(drafts, document);
    const std::vector<Draft> found = keeper.orphans();
    REQUIRE(found.size() == 1);
    CHECK(found.front().card.texts.message == u"unsaved"_s);
    keeper.discard(found.front());
    CHECK(keeper.orphans().empty());
    keeper.finish();
    CHECK(QDir(drafts).isEmpty(QDir::Files));
}

TEST_CASE("the list of people a card is for survives a crash with it, and goes with it") {
    const QTemporaryDir folder;
    const QString drafts = folder.filePath(u"drafts"_s);
    People people;
    people.columns = {{u"name"_s, u"name"_s}, {u"phone"_s, {}}};
    people.contacts = {{u"Zoë Öz"_s, u"Zoë"_s, u"z@example.org"_s, {u"Zoë Öz"_s, u"+49 30 1"_s}, 2}};
    people.ownTitles = false;
    const auto list = std::make_shared<const People>(people);
    {
        CardDocument document;
        Drafts keeper(drafts, document);
        keeper.setPeople(list, u"Team"_s); // of a card that has no change of its own
        keeper.flush();
        keeper.finish();
        const QString left = drafts + u'/' + QDir(drafts).entryList({u"*.thanks"_s}).value(0);
        REQUIRE(QFile::copy(left, drafts + u"/crashed.thanks"_s));
        REQUIRE(QFile::copy(left + u".people"_s, drafts + u"/crashed.thanks.people"_s));
        REQUIRE(QFile::copy(left, drafts + u"/without.thanks"_s));
    }
    CardDocument document;
    Drafts keeper(drafts, document);
    std::vector<Draft> found = keeper.orphans();
    REQUIRE(found.size() == 2);
    if (!found.front().people)
        std::swap(found[0], found[1]);
    REQUIRE(found.front().people);
    CHECK(*found.front().people == people);
    CHECK(found.front().peopleLabel == u"Team"_s);
    CHECK(found.front().card.unknown.isEmpty());
    CHECK_FALSE(found.back().people); // its list is lost, its words are not
    for (const Draft &draft : found)
        keeper.discard(draft);

    keeper.setPeople(list, u"Team"_s);
    keeper.flush();
    keeper.finish();
    CHECK(QDir(drafts).entryList({u"*.people"_s}).size() == 1);
    keeper.setPeople(nullptr, {});
    keeper.finish();
    CHECK(QDir(drafts).isEmpty(QDir::Files));
}
