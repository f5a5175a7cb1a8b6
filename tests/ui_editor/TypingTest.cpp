// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/Typing.h"
#include "EditorTest.h"
#include "support/catch.h"
#include "ui/editor/MessageEdit.h"

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

/// Typed key by key at the end, each with its substitution.
QString typed(const QString &keys, const QString &language) {
    QString text;
    for (const QChar key : keys) {
        const QString after = text + key;
        const auto better = substitutionFor(text, after, int(after.size()), language);
        text = after;
        if (better)
            text.replace(better->from, better->removed, better->words);
    }
    return text;
}

} // namespace

TEST_CASE("straight quotes become those of the language") {
    CHECK(typed(u"Sie sagte: \"Danke!\""_s, u"de"_s) == u"Sie sagte: „Danke!“"_s);
    CHECK(typed(u"She said \"thanks\"."_s, u"en-GB"_s) == u"She said “thanks”."_s);
    CHECK(typed(u"\"Merci\""_s, u"fr"_s) == u"«\u202FMerci\u202F»"_s);
    CHECK(typed(u"\"Merci\""_s, u"de-CH"_s) == u"«Merci»"_s);
    CHECK(typed(u"\"Спасибо\""_s, u"ru"_s) == u"«Спасибо»"_s);
    CHECK(typed(u"(\"tack\")"_s, u"sv"_s) == u"(”tack”)"_s);
    CHECK(typed(u"x\n\"y\""_s, u"de"_s) == u"x\n„y“"_s);
    CHECK(typed(u"\"x\""_s, u"tlh"_s) == u"“x”"_s);
}

TEST_CASE("inner quotes and apostrophes are told apart") {
    CHECK(typed(u"\"Sie rief 'Danke' und ging\""_s, u"de"_s) == u"„Sie rief ‚Danke‘ und ging“"_s);
    CHECK(typed(u"Wie geht's? Jonas' Idee"_s, u"de"_s) == u"Wie geht’s? Jonas’ Idee"_s);
    CHECK(typed(u"it's 'don't'"_s, u"en"_s) == u"it’s ‘don’t’"_s);
    CHECK(typed(u"l'été"_s, u"fr"_s) == u"l’été"_s);
}

TEST_CASE("dashes and dots") {
    CHECK(typed(u"gut -- sehr gut"_s, u"de"_s) == u"gut – sehr gut"_s);
    CHECK(typed(u"well-known"_s, u"en"_s) == u"well-known"_s);
    CHECK(typed(u"und dann..."_s, u"de"_s) == u"und dann…"_s);
    CHECK(typed(u"z. B. so.."_s, u"de"_s) == u"z. B. so.."_s);
}

TEST_CASE("what was not typed stays as it is") {
    CHECK_FALSE(substitutionFor(u"a"_s, u"a\"b\""_s, 4, u"de"_s));
    CHECK_FALSE(substitutionFor(u"\"ab"_s, u"\"a"_s, 2, u"de"_s));
    CHECK_FALSE(substitutionFor(u"a\"b"_s, u"a\""_s, 2, u"de"_s)); // b was deleted behind the caret
    CHECK(substitutionFor(u"abcd"_s, u"a\"d"_s, 2, u"de"_s) == Substitution{1, 1, u"“"_s}); // typed over bc
}

TEST_CASE("one undo takes exactly the substitution back, the next the run before it") {
    EditorTest t(u"de"_s);
    auto *message = t.find<MessageEdit>(u"message"_s);
    message->setFocus();
    QTest::keyClicks(message, u"Er sagte \""_s);
    CHECK(t.texts().message == u"Er sagte „"_s);
    QTest::keyClicks(message, u"ja"_s);
    t.undo();
    CHECK(t.texts().message == u"Er sagte „"_s);
    t.undo();
    CHECK(t.texts().message == u"Er sagte \""_s);
    CHECK(message->textCursor().position() == 10);
    QTest::keyClicks(message, u"x"_s); // and it stays taken back
    CHECK(t.texts().message == u"Er sagte \"x"_s);
    QLineEdit *title = t.line(u"title"_s);
    title->setFocus();
    title->setText({});
    QTest::keyClicks(title, u"Danke..."_s);
    CHECK(t.texts().title == u"Danke…"_s);
    CHECK(title->cursorPosition() == 6);
    t.undo();
    CHECK(t.texts().title == u"Danke..."_s);
}

TEST_CASE("the substitution can be switched off") {
    EditorTest t(u"de"_s);
    t.panel->setTypographic([] { return false; });
    QTest::keyClicks(t.find(u"message"_s), u"\"a\" -- b..."_s);
    CHECK(t.texts().message == u"\"a\" -- b..."_s);
}
