// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditorTest.h"
#include "support/catch.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QSignalSpy>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

std::vector<KnownRecipient> twoPeople() {
    return {{{u"Amira Haddad"_s, u"amira@example.org"_s}, u"work"_s, u"smtp"_s, {}, 3},
            {{u"Amos Lindner"_s, u"amos@example.org"_s}, u"work"_s, u"smtp"_s, {}, 1}};
}

} // namespace

TEST_CASE("a typed name makes the title, in one step with it") {
    EditorTest t;
    QTest::keyClicks(t.line(u"recipient"_s), u"Amira Haddad"_s);
    CHECK(t.texts().to == u"Amira Haddad"_s);
    CHECK(t.texts().title == u"Thank you, Amira!"_s);
    CHECK(t.line(u"title"_s)->text() == u"Thank you, Amira!"_s);
    CHECK(t.document.undoStack()->count() == 1);
    t.undo();
    CHECK(t.texts() == CardTexts{});
    CHECK(t.line(u"recipient"_s)->text().isEmpty());
}

TEST_CASE("a title of one's own stays when the name changes") {
    EditorTest t;
    QTest::keyClicks(t.line(u"title"_s), u"For the night"_s);
    QTest::keyClicks(t.line(u"recipient"_s), u"Bo"_s);
    CHECK(t.texts().title == u"For the night"_s);
    CHECK(t.texts().to == u"Bo"_s);
}

TEST_CASE("a title that greets nobody takes a name up, and the language it is in") {
    EditorTest t;
    Card general = t.document.card();
    general.texts.title = u"Thank you!"_s;
    t.document.change(CardPart::Title, general);
    t.document.endTyping();
    t.panel->setRecipient({{}, u"zoe@example.org"_s}); // an address names nobody
    CHECK(t.texts().title == u"Thank you!"_s);
    QTest::keyClicks(t.line(u"recipient"_s), u"x"_s);
    t.line(u"recipient"_s)->clear();
    QTest::keyClicks(t.line(u"recipient"_s), u"Zoe"_s);
    CHECK(t.texts().title == u"Thank you, Zoe!"_s);
}

TEST_CASE("a recipient may be a name, an address or both") {
    EditorTest t;
    t.panel->setRoute({u"work"_s, u"smtp"_s, {}}, {});
    const auto typed = [&t](const QString &text) {
        t.line(u"recipient"_s)->clear();
        QTest::keyClicks(t.line(u"recipient"_s), text);
        return t.panel->recipient();
    };
    CHECK(typed(u"Zoe Oz <zoe@example.org>"_s) == Recipient{u"Zoe Oz"_s, u"zoe@example.org"_s});
    CHECK(t.texts().to == u"Zoe Oz"_s);
    CHECK(typed(u"zoe@example.org"_s) == Recipient{{}, u"zoe@example.org"_s});
    CHECK(t.texts().to.isEmpty());
    CHECK(typed(u"Zoe"_s) == Recipient{u"Zoe"_s, {}});
    t.panel->setRoute({u"My cards"_s, u"folder"_s, {}}, {});
    CHECK(typed(u"Team"_s) == Recipient{u"Team"_s, u"Team"_s});
}

TEST_CASE("the card's name and its address come back together") {
    EditorTest t;
    t.panel->setRecipient({u"Amira Haddad"_s, u"amira@example.org"_s});
    CHECK(t.texts().title == u"Thank you, Amira!"_s);
    t.document.endTyping();
    QSignalSpy changed(t.panel, &EditorPanel::recipientChanged);
    t.panel->setRecipient({u"Amos"_s, u"amos@example.org"_s});
    CHECK(changed.count() == 1);
    t.undo();
    CHECK(t.line(u"recipient"_s)->text() == u"Amira Haddad"_s);
    CHECK(t.panel->recipient().address == u"amira@example.org"_s);
    CHECK(changed.count() == 2);
}

TEST_CASE("earlier recipients are offered and chosen by key") {
    EditorTest t;
    QStringList asked;
    t.panel->setRecipientSource(
        [&](const QString &prefix, const std::function<void(std::vector<KnownRecipient>)> &answer) {
            asked << prefix;
            answer(twoPeople());
        });
    QSignalSpy chosen(t.panel, &EditorPanel::recipientChosen);
    QLineEdit *line = t.line(u"recipient"_s);
    line->setFocus();
    QTest::keyClicks(line, u"Am"_s);
    CHECK(asked == QStringList{u"A"_s, u"Am"_s});
    auto *list = line->findChild<QCompleter *>()->popup();
    REQUIRE(list->isVisible());
    CHECK(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString() == u"Amira Haddad, amira@example.org"_s);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(chosen.count() == 1);
    CHECK(t.panel->recipient() == Recipient{u"Amos Lindner"_s, u"amos@example.org"_s});
    CHECK(t.texts().title == u"Thank you, Amos!"_s);
    CHECK_FALSE(list->isVisible());
}

TEST_CASE("an answer that comes too late is not shown") {
    EditorTest t;
    std::vector<std::function<void(std::vector<KnownRecipient>)>> answers;
    t.panel->setRecipientSource([&](const QString &, std::function<void(std::vector<KnownRecipient>)> answer) {
        answers.push_back(std::move(answer));
    });
    QLineEdit *line = t.line(u"recipient"_s);
    line->setFocus();
    QTest::keyClicks(line, u"Am"_s);
    REQUIRE(answers.size() == 2);
    answers[1]({});
    answers[0](twoPeople());
    CHECK_FALSE(line->findChild<QCompleter *>()->popup()->isVisible());
}

TEST_CASE("an address without a name does not stay for the next card") {
    EditorTest t;
    QTest::keyClicks(t.line(u"recipient"_s), u"amira@example.org"_s);
    REQUIRE(t.panel->recipient().address == u"amira@example.org"_s);
    t.document.reset(blankCard(u"en"_s));
    CHECK(t.panel->recipient() == Recipient{});
    CHECK(t.line(u"recipient"_s)->text().isEmpty());
}
