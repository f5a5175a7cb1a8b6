// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditorTest.h"
#include "support/catch.h"
#include "ui/editor/EmphasisClipboard.h"
#include "ui/editor/MessageEdit.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QMimeData>

#include <memory>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

constexpr Emphasis bold{true, false, false};
constexpr Emphasis italic{false, true, false};
constexpr Emphasis accent{false, false, true};

struct Writing : EditorTest {
    Writing()
        : message(find<MessageEdit>(u"message"_s)) {
        message->setFocus();
        QTest::keyClicks(message, u"Das war gut"_s);
    }
    [[nodiscard]] const EmphasisSpans &spans() const { return texts().emphasis; }
    MessageEdit *message;
};

} // namespace

TEST_CASE("selected words become bold, italic and coloured by their keys, each in a step of its own") {
    Writing t;
    t.message->select(4, 3);
    QTest::keyClick(t.message, Qt::Key_B, Qt::ControlModifier);
    CHECK(t.spans() == EmphasisSpans{{4, 3, bold}});
    QTest::keyClick(t.message, Qt::Key_I, Qt::ControlModifier);
    CHECK(t.spans() == EmphasisSpans{{4, 3, {true, true, false}}});
    t.message->select(8, 3);
    QTest::keyClick(t.message, Qt::Key_E, Qt::ControlModifier);
    CHECK(t.spans() == EmphasisSpans{{4, 3, {true, true, false}}, {8, 3, accent}});
    t.undo();
    t.undo();
    CHECK(t.spans() == EmphasisSpans{{4, 3, bold}});
    CHECK(t.message->emphasis() == t.spans());
    t.undo();
    CHECK(t.spans().empty());
    CHECK(t.texts().message == u"Das war gut"_s);
    t.undo();
    CHECK(t.texts().message.isEmpty());
}

TEST_CASE("the same key takes emphasis off; a part that lacks it gets it first") {
    Writing t;
    t.message->select(0, 3);
    QTest::keyClick(t.message, Qt::Key_B, Qt::ControlModifier);
    t.message->select(0, 11);
    QTest::keyClick(t.message, Qt::Key_B, Qt::ControlModifier);
    CHECK(t.spans() == EmphasisSpans{{0, 11, bold}});
    QTest::keyClick(t.message, Qt::Key_B, Qt::ControlModifier);
    CHECK(t.spans().empty());
}

TEST_CASE("without a selection the key is for what is typed next") {
    Writing t;
    QTest::keyClicks(t.message, u" "_s);
    QTest::keyClick(t.message, Qt::Key_I, Qt::ControlModifier);
    QTest::keyClicks(t.message, u"so"_s);
    QTest::keyClick(t.message, Qt::Key_I, Qt::ControlModifier);
    QTest::keyClicks(t.message, u"!"_s);
    CHECK(t.texts().message == u"Das war gut so!"_s);
    CHECK(t.spans() == EmphasisSpans{{12, 2, italic}});
}

TEST_CASE("emphasis goes along when words around it change, and quotes typed in it take it on") {
    Writing t;
    t.message->select(4, 3);
    QTest::keyClick(t.message, Qt::Key_B, Qt::ControlModifier);
    t.message->select(0, 4);
    QTest::keyClicks(t.message, u"Es "_s);
    CHECK(t.texts().message == u"Es war gut"_s);
    CHECK(t.spans() == EmphasisSpans{{3, 3, bold}});
    t.message->select(6, 0);
    QTest::keyClicks(t.message, u"\""_s);
    CHECK(t.spans() == EmphasisSpans{{3, 4, bold}});
    CHECK(t.message->emphasis() == t.spans());
}

TEST_CASE("a small row offers the same for a selection, and is away without one") {
    Writing t;
    auto *row = t.find(u"emphasis"_s);
    CHECK_FALSE(row->isVisible());
    t.message->select(4, 3);
    REQUIRE(QTest::qWaitFor([&] { return row->isVisible(); }));
    CHECK(row->parentWidget()->rect().contains(row->geometry()));
    const auto buttons = row->findChildren<QAbstractButton *>();
    REQUIRE(buttons.size() == 3);
    for (const QAbstractButton *button : buttons) {
        CHECK_FALSE(button->accessibleName().isEmpty());
        CHECK(button->toolTip().contains(u"Ctrl"_s));
    }
    QTest::mouseClick(buttons[0], Qt::LeftButton);
    CHECK(t.spans() == EmphasisSpans{{4, 3, bold}});
    CHECK(buttons[0]->isChecked());
    CHECK_FALSE(buttons[1]->isChecked());
    CHECK(t.message->hasFocus());
    CHECK(t.message->textCursor().selectedText() == u"war"_s);
    t.message->select(0, 0);
    CHECK_FALSE(row->isVisible());
}

TEST_CASE("copied words keep their emphasis inside the program and are plain elsewhere") {
    const MarkedWords words{u"Das war 🎉 gut"_s, {{4, 3, bold}, {11, 3, accent}}};
    const std::unique_ptr<QMimeData> data(mimeDataOf(words));
    CHECK(data->text() == words.text);
    CHECK_FALSE(data->hasHtml());
    CHECK(wordsFrom(*data).emphasis == words.emphasis);
    QMimeData foreign;
    foreign.setText(u"a\r\nb\uFFFC"_s);
    foreign.setHtml(u"<b>a</b>"_s);
    CHECK(wordsFrom(foreign).text == u"a\nb"_s);
    CHECK(wordsFrom(foreign).emphasis.empty());
    for (const char *bad : {"", "[]", "{}", R"({"text":"a","emphasis":[{"from":0,"length":9}]})",
                            R"({"text":"a\u0000","emphasis":[]})"}) {
        foreign.setData(u"application/x-thanksmith-words+json"_s, bad);
        CHECK(wordsFrom(foreign).text == u"a\nb"_s);
    }
}

TEST_CASE("a card with emphasis is shown with it, and another one without") {
    Writing t;
    Card next = t.document.card();
    next.texts.message = u"fett und bunt"_s;
    next.texts.emphasis = {{0, 4, bold}, {9, 4, accent}};
    t.document.reset(next);
    CHECK(t.message->emphasis() == next.texts.emphasis);
    CHECK(t.document.undoStack()->count() == 0);
    next.texts.emphasis.clear();
    t.document.reset(next);
    CHECK(t.message->emphasis().empty());
}

TEST_CASE("what no font has is said beside the words") {
    Writing t;
    QTest::keyClicks(t.message, u" "_s);
    t.message->insertPlainText(u"\u0378"_s);
    const auto *note = t.find<QLabel>(u"room"_s);
    REQUIRE(QTest::qWaitFor([&] { return note->text().contains(u"\u0378"_s); }));
    CHECK(note->isVisible());
}
