// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditorTest.h"
#include "studio/Starters.h"
#include "support/catch.h"
#include "ui/editor/MessageEdit.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QShortcut>

using namespace thanksmith;
using namespace Qt::StringLiterals;

TEST_CASE("each part of the writing goes into its part of the card") {
    EditorTest t;
    QTest::keyClicks(t.line(u"title"_s), u"Title"_s);
    QTest::keyClicks(t.find(u"message"_s), u"Words"_s);
    QTest::keyClicks(t.line(u"closing"_s), u"Warmly"_s);
    QTest::keyClicks(t.line(u"from"_s), u"Jo"_s);
    CHECK(t.texts() == CardTexts{u"Title"_s, {}, u"Words"_s, u"Warmly"_s, u"Jo"_s});
    for (const QString &part : {u"title"_s, u"message"_s, u"closing"_s, u"from"_s, u"recipient"_s})
        CHECK_FALSE(t.find(part)->accessibleName().isEmpty());
}

TEST_CASE("a run of typing is one step; leaving the field ends it") {
    EditorTest t;
    auto *message = t.find<MessageEdit>(u"message"_s);
    message->setFocus();
    QTest::keyClicks(message, u"one"_s);
    t.line(u"title"_s)->setFocus();
    message->setFocus();
    QTest::keyClicks(message, u" two"_s);
    t.undo();
    CHECK(t.texts().message == u"one"_s);
    CHECK(message->text() == u"one"_s);
    t.undo();
    CHECK(t.texts().message.isEmpty());
}

TEST_CASE("undo and redo in a field are the document's") {
    EditorTest t;
    QLineEdit *title = t.line(u"title"_s);
    title->setFocus();
    QTest::keyClicks(title, u"Hello"_s);
    QTest::keyClick(title, Qt::Key_Z, Qt::ControlModifier);
    CHECK(t.texts().title.isEmpty());
    CHECK(title->text().isEmpty());
    QTest::keyClick(title, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(t.texts().title == u"Hello"_s);
}

TEST_CASE("the window's own undo action gets the key while a field has the focus") {
    EditorTest t;
    int asked = 0;
    QShortcut undo(QKeySequence::Undo, &t.window, [&asked] { ++asked; });
    auto *message = t.find<MessageEdit>(u"message"_s);
    message->setFocus();
    QTest::keyClicks(message, u"x"_s);
    QTest::keyClick(message, Qt::Key_Z, Qt::ControlModifier);
    CHECK(asked == 1);
    CHECK(t.texts().message == u"x"_s);
}

TEST_CASE("a card changed elsewhere is shown without becoming an edit") {
    EditorTest t;
    QTest::keyClicks(t.line(u"title"_s), u"abc"_s);
    t.line(u"title"_s)->setCursorPosition(1);
    Card next = t.document.card();
    next.texts.title = u"abcdef"_s;
    next.texts.from = u"Jo"_s;
    t.document.change(CardPart::From, next);
    CHECK(t.line(u"title"_s)->text() == u"abcdef"_s);
    CHECK(t.line(u"title"_s)->cursorPosition() == 1);
    CHECK(t.line(u"from"_s)->text() == u"Jo"_s);
    CHECK(t.document.undoStack()->count() == 2);
    t.document.reset(blankCard(u"de"_s));
    CHECK(t.document.undoStack()->count() == 0);
    CHECK(t.line(u"title"_s)->text().isEmpty());
}

TEST_CASE("a click on the card's words puts the caret there") {
    EditorTest t;
    Card card = blankCard(u"en"_s);
    card.texts.title = u"Hello there"_s;
    card.texts.message = u"Some words"_s;
    t.document.reset(card);
    t.panel->focusField(Field::Title, 5);
    CHECK(t.line(u"title"_s)->hasFocus());
    CHECK(t.line(u"title"_s)->cursorPosition() == 5);
    t.panel->focusField(Field::Message, 4);
    auto *message = t.find<MessageEdit>(u"message"_s);
    CHECK(message->hasFocus());
    CHECK(message->textCursor().position() == 4);
    t.panel->focusField(Field::From, 99);
    CHECK(t.line(u"from"_s)->hasFocus());
}

TEST_CASE("Tab goes through the parts in their order") {
    EditorTest t;
    t.line(u"recipient"_s)->setFocus();
    for (const QString &next : {u"title"_s, u"message"_s, u"begin"_s, u"closing"_s, u"from"_s}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        CHECK(QApplication::focusWidget() == t.find(next));
    }
}

TEST_CASE("a beginning fills title and message as one step and waits at the gap") {
    EditorTest t(u"de"_s);
    t.panel->setOccasions({u"night-shift"_s});
    auto *begin = t.find<QPushButton>(u"begin"_s);
    REQUIRE(begin->isVisible());
    begin->click();
    auto *list = t.panel->findChild<QListView *>(u"starters"_s);
    REQUIRE(list != nullptr);
    const Starter first = startersFor(u"de"_s, {u"night-shift"_s}).front();
    CHECK(first.occasion == u"night-shift"_s);
    CHECK(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(first.title));
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(t.texts().title == first.title);
    CHECK(t.texts().message == first.text);
    auto *message = t.find<MessageEdit>(u"message"_s);
    CHECK(message->textCursor().selectedText() == u"…"_s);
    CHECK(message->textCursor().selectionStart() == first.text.indexOf(u'…'));
    CHECK_FALSE(begin->isVisible());
    QTest::keyClicks(message, u"x"_s);
    t.undo();
    CHECK(t.texts().message == first.text);
    t.undo();
    CHECK(t.texts() == CardTexts{});
    CHECK(begin->isVisible());
}

TEST_CASE("words are counted and the room left is told") {
    EditorTest t;
    const auto *count = t.find<QLabel>(u"count"_s);
    const auto *room = t.find<QLabel>(u"room"_s);
    Card card = blankCard(u"en"_s);
    card.texts.message = u"word"_s;
    t.document.reset(card);
    CHECK(count->text() == u"1 word"_s);
    CHECK(room->text().isEmpty());
    QString many;
    for (int i = 0; i < 600; ++i)
        many += u"several "_s;
    card.texts.message = many;
    t.document.reset(card);
    CHECK(count->text().startsWith(u"600"_s));
    CHECK(room->text().contains(u"too many"_s));
}

TEST_CASE("a keystroke costs the inspector next to nothing") {
    EditorTest t;
    QObject::disconnect(&t.document, nullptr, &t.pages, nullptr); // the page is measured elsewhere
    auto *message = t.find<MessageEdit>(u"message"_s);
    Card card = blankCard(u"en"_s);
    card.texts.message = u"A message as long as messages are, which is to say some forty words or so, set on a card "
                         "that somebody will keep on their desk for a while, because it names what was done."_s;
    t.document.reset(card);
    t.panel->focusField(Field::Message, 10);
    QElapsedTimer clock;
    clock.start();
    constexpr int keys = 200;
    for (int i = 0; i < keys; ++i)
        message->insertPlainText(u"x"_s);
    const double each = double(clock.nsecsElapsed()) / 1e6 / keys;
    INFO(each << " ms");
    CHECK(each < 3); // about 0.3 in a build that is not instrumented
}
