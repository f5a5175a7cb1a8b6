// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/send/SendSheet.h"
#include "SendTest.h"
#include "support/catch.h"
#include "ui/common/Buttons.h"
#include "ui/send/AccountChoice.h"
#include "ui/send/AccountForm.h"
#include "ui/send/ArrivalView.h"
#include "ui/send/FieldEditor.h"
#include "ui/send/PasswordEntry.h"
#include "ui/send/PersonChip.h"
#include "ui/send/RouteList.h"
#include "ui/send/SendLater.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalSpy>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

const Recipient amira{u"Amira Haddad"_s, u"amira@example.org"_s};

std::shared_ptr<Page> smallPage() {
    auto page = std::make_shared<Page>();
    page->size = {105, 148};
    page->sheet = Qt::white;
    page->items.push_back(Fill{.box = {10, 10, 40, 40}, .colour = Qt::red, .stroke = {}});
    return page;
}

SendSheetInput input(SendTest &test, const QString &account, const std::vector<Recipient> &people) {
    Card card = blankCard(u"en"_s);
    card.texts.title = u"Thank you, Amira!"_s;
    card.texts.from = u"Jonas"_s;
    return {.card = card,
            .page = smallPage(),
            .keeping = test.keeping(),
            .chosenAccount = account,
            .recipients = people,
            .complete = {}};
}

void open(SendSheet &sheet) {
    sheet.open();
    REQUIRE(QTest::qWaitForWindowActive(&sheet));
}

} // namespace

TEST_CASE("known recipient and account: one key sends", "[ui_send]") {
    SendTest test;
    REQUIRE(test.book->put(SendTest::mail(u"Work"_s)));
    SendSheet sheet(input(test, u"Work"_s, {amira}), &test.window);
    QSignalSpy confirmed(&sheet, &SendSheet::sendConfirmed);
    open(sheet);
    CHECK(sheet.obstacle().isEmpty());
    CHECK(sheet.routes()->isFolded());
    CHECK(sheet.sendButton()->hasFocus());
    CHECK(namelessControls(&sheet) == QStringList());
    QTest::keyClick(&sheet, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(confirmed.size() == 1);
    CHECK(confirmed.first().at(0).value<Account>().name == "Work"_L1);
    const auto people = confirmed.first().at(1).value<std::vector<Recipient>>();
    REQUIRE(people.size() == 1);
    CHECK(people.front() == amira);
    CHECK_FALSE(sheet.isVisible());
}

TEST_CASE("everything can be done by keyboard", "[ui_send]") {
    SendTest test;
    REQUIRE(test.book->put(SendTest::mail(u"Work"_s)));
    SendSheet sheet(input(test, {}, {}), &test.window);
    QSignalSpy confirmed(&sheet, &SendSheet::sendConfirmed);
    open(sheet);
    CHECK_FALSE(sheet.sendButton()->isEnabled());
    CHECK_FALSE(sheet.sendButton()->toolTip().isEmpty());
    CHECK(sheet.recipientField()->line()->hasFocus());
    auto *first = sheet.routes()->button(u"My cards"_s);
    first->setFocus(Qt::TabFocusReason);
    QTest::keyClick(first, Qt::Key_Space);
    CHECK(sheet.routes()->current() == "My cards"_L1);
    QTest::keyClick(first, Qt::Key_Down);
    CHECK(sheet.routes()->current() == "Work"_L1);
    QTest::keyClicks(sheet.recipientField()->line(), u"Amira Haddad <amira@example.org>"_s);
    QTest::keyClick(sheet.recipientField()->line(), Qt::Key_Return);
    REQUIRE(sheet.recipientField()->chips().size() == 1);
    QTest::keyClicks(sheet.recipientField()->line(), u"zoe@example.org"_s);
    QTest::keyClick(sheet.recipientField()->line(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(confirmed.size() == 1);
    const auto people = confirmed.first().at(1).value<std::vector<Recipient>>();
    REQUIRE(people.size() == 2); // what was typed last counts without Enter
    CHECK(people.front() == amira);
    CHECK(people.back().address == "zoe@example.org"_L1);
}

TEST_CASE("the only account stays chosen, however often it is clicked", "[ui_send]") {
    SendTest test;
    SendSheet sheet(input(test, {}, {amira}), &test.window);
    open(sheet);
    auto *only = sheet.routes()->button(u"My cards"_s);
    REQUIRE(only != nullptr);
    QTest::mouseClick(only, Qt::LeftButton);
    QTest::mouseClick(only, Qt::LeftButton);
    CHECK(sheet.routes()->current() == "My cards"_L1);
}

TEST_CASE("Escape closes and sends nothing", "[ui_send]") {
    SendTest test;
    REQUIRE(test.book->put(SendTest::mail(u"Work"_s)));
    SendSheet sheet(input(test, u"Work"_s, {amira}), &test.window);
    QSignalSpy confirmed(&sheet, &SendSheet::sendConfirmed);
    open(sheet);
    QTest::keyClick(&sheet, Qt::Key_Escape);
    CHECK_FALSE(sheet.isVisible());
    CHECK(confirmed.isEmpty());
}

TEST_CASE("why it can't be sent is said", "[ui_send]") {
    SendTest test;
    REQUIRE(test.book->put(SendTest::mail(u"Work"_s)));
    SECTION("the message does not fit") {
        SendSheetInput given = input(test, u"Work"_s, {amira});
        auto page = smallPage();
        page->fit = Fit::TooLong;
        given.page = page;
        SendSheet sheet(given, &test.window);
        CHECK(sheet.obstacle().contains(u"does not fit"_s));
        CHECK(sheet.sendButton()->blockedReason() == sheet.obstacle());
    }
    SECTION("a character no font has") {
        SendSheetInput given = input(test, u"Work"_s, {amira});
        auto page = smallPage();
        page->missingGlyphs = QStringList{u"ꔀ"_s};
        given.page = page;
        CHECK(SendSheet(given, &test.window).obstacle().contains(u"ꔀ"_s));
    }
    SECTION("no one to send to") {
        CHECK(SendSheet(input(test, u"Work"_s, {}), &test.window).obstacle().contains(u"recipient"_s));
    }
    SECTION("no account chosen") {
        CHECK_FALSE(SendSheet(input(test, {}, {amira}), &test.window).obstacle().isEmpty());
    }
    SECTION("a person without an address, until a way without addresses is chosen") {
        SendSheet sheet(input(test, u"Work"_s, {{u"Zoë"_s, {}}}), &test.window);
        CHECK_FALSE(sheet.obstacle().isEmpty());
        CHECK(sheet.recipientField()->problem().contains(u"Zoë"_s));
        sheet.routes()->setCurrent(u"My cards"_s);
        CHECK(sheet.obstacle().isEmpty());
    }
}

TEST_CASE("a typed address is checked when the typing pauses", "[ui_send]") {
    SendTest test;
    REQUIRE(test.book->put(SendTest::mail(u"Work"_s)));
    SendSheet sheet(input(test, u"Work"_s, {}), &test.window);
    open(sheet);
    QSignalSpy told(sheet.recipientField(), &RecipientChips::problemChanged);
    QTest::keyClicks(sheet.recipientField()->line(), u"amira@"_s);
    CHECK(told.isEmpty()); // no nagging on the way
    REQUIRE(told.wait(2000));
    CHECK_FALSE(told.last().first().toString().isEmpty());
    QTest::keyClicks(sheet.recipientField()->line(), u"example.org"_s);
    CHECK(told.last().first().toString().isEmpty());
    CHECK(sheet.obstacle().isEmpty());
}

TEST_CASE("chips are taken out and changed by keyboard", "[ui_send]") {
    SendTest test;
    REQUIRE(test.book->put(SendTest::mail(u"Work"_s)));
    SendSheet sheet(input(test, u"Work"_s, {amira, {u"Zoë"_s, u"zoe@example.org"_s}}), &test.window);
    open(sheet);
    RecipientChips *to = sheet.recipientField();
    to->line()->setFocus();
    QTest::keyClick(to->line(), Qt::Key_Backspace);
    REQUIRE(to->chips().back()->hasFocus());
    QTest::keyClick(to->chips().back(), Qt::Key_Backspace);
    CHECK(to->recipients() == std::vector<Recipient>{amira});
    QTest::keyClick(to->chips().front(), Qt::Key_Return);
    CHECK(to->chips().empty());
    CHECK(to->line()->text() == "Amira Haddad <amira@example.org>"_L1);
    to->line()->setText(u"a@example.org; b@example.org, not one"_s);
    QTest::keyClick(to->line(), Qt::Key_Return);
    CHECK(to->chips().size() == 3);
    CHECK_FALSE(to->problem().isEmpty());
}

TEST_CASE("people are offered for what is typed", "[ui_send]") {
    SendTest test;
    REQUIRE(test.book->put(SendTest::mail(u"Work"_s)));
    SendSheetInput given = input(test, u"Work"_s, {});
    given.complete = [](const QString &typed) {
        return u"Amira"_s.startsWith(typed, Qt::CaseInsensitive) ? std::vector<Recipient>{amira}
                                                                 : std::vector<Recipient>{};
    };
    SendSheet sheet(given, &test.window);
    open(sheet);
    RecipientChips *to = sheet.recipientField();
    QTest::keyClicks(to->line(), u"am"_s);
    auto *completer = to->findChild<QCompleter *>();
    REQUIRE(completer->popup()->isVisible());
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    CHECK(to->recipients() == std::vector<Recipient>{amira});
    CHECK(to->line()->text().isEmpty());
}

TEST_CASE("a password that is not known is asked for in line", "[ui_send]") {
    SendTest test;
    REQUIRE(test.book->put(SendTest::mail(u"Work"_s, u"jonas"_s)));
    SECTION("and goes along with the card") {
        SendSheet sheet(input(test, u"Work"_s, {amira}), &test.window);
        QSignalSpy confirmed(&sheet, &SendSheet::sendConfirmed);
        open(sheet);
        CHECK(sheet.passwordEntry()->isVisible());
        CHECK(sheet.passwordEntry()->line()->hasFocus());
        CHECK_FALSE(sheet.obstacle().isEmpty());
        QTest::keyClicks(sheet.passwordEntry()->line(), u"secret"_s);
        CHECK(sheet.obstacle().isEmpty());
        QTest::keyClick(sheet.passwordEntry()->line(), Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(confirmed.size() == 1);
        CHECK(confirmed.first().at(2).toString() == "secret"_L1);
        CHECK(confirmed.first().at(3).toBool());
    }
    SECTION("but not where it is known") {
        test.secrets.insert(u"Work"_s, u"known"_s);
        SendSheet sheet(input(test, u"Work"_s, {amira}), &test.window);
        open(sheet);
        CHECK_FALSE(sheet.passwordEntry()->isVisible());
        CHECK(sheet.obstacle().isEmpty());
    }
}

TEST_CASE("without a mail account its form stands in the sheet", "[ui_send]") {
    SendTest test;
    SendSheet sheet(input(test, {}, {amira}), &test.window);
    QSignalSpy changed(&sheet, &SendSheet::accountsChanged);
    open(sheet);
    REQUIRE(sheet.accountForm()->isVisible());
    CHECK_FALSE(sheet.sendButton()->isEnabled());
    CHECK(namelessControls(&sheet) == QStringList());
    sheet.accountForm()->editor(u"host"_s)->setValue(u"mail.example.org"_s);
    sheet.accountForm()->editor(u"from"_s)->setValue(u"jonas@example.org"_s);
    sheet.accountForm()->save();
    CHECK(changed.size() == 1);
    CHECK_FALSE(sheet.accountForm()->isVisible());
    CHECK(sheet.routes()->current() == "E-mail"_L1);
    CHECK(sheet.obstacle().isEmpty());
}

TEST_CASE("how it arrives is told and drawn", "[ui_send]") {
    SendTest test;
    REQUIRE(test.book->put(SendTest::mail(u"Work"_s)));
    SendSheet sheet(input(test, u"Work"_s, {amira}), &test.window);
    open(sheet);
    auto *view = sheet.findChild<ArrivalView *>();
    CHECK(view->accessibleName().contains(u"Thank you, Amira!"_s));
    CHECK(view->accessibleName().contains(u"Amira Haddad"_s));
    const QPointF card = view->cardBox().topLeft() + QPointF(view->cardBox().width(), view->cardBox().height()) * 0.2;
    REQUIRE(QTest::qWaitFor([&] { return view->grab().toImage().pixelColor(card.toPoint()) == QColor(Qt::red); }));
    sheet.routes()->setCurrent(u"My cards"_s);
    CHECK(view->accessibleName().contains(u"Thank you, Amira! - Amira Haddad.png"_s));
    CHECK(view->accessibleName().contains(u".pdf"_s));
}

TEST_CASE("names of 150 characters widen nothing", "[ui_send]") {
    SendTest test;
    const QString longName(150, u'W');
    REQUIRE(test.book->put(SendTest::mail(longName, longName)));
    SendSheet sheet(input(test, longName, {{longName, u"amira@example.org"_s}}), &test.window);
    open(sheet);
    CHECK(sheet.body()->size().boundedTo(QSize(980, 664)) == sheet.body()->size());
    const PersonChip *chip = sheet.recipientField()->chips().front();
    INFO(chip->geometry().left() << ' ' << chip->geometry().right() << ' ' << chip->geometry().bottom() << " in "
                                 << sheet.recipientField()->width() << 'x' << sheet.recipientField()->height());
    CHECK(sheet.recipientField()->rect().contains(chip->geometry()));
    CHECK(chip->accessibleName().contains(longName));
    const AccountChoice *row = sheet.routes()->button(longName);
    CHECK(row->width() <= sheet.recipientField()->width());
    CHECK(sheet.sendButton()->mapTo(&sheet, sheet.sendButton()->rect().bottomRight()).x() < sheet.width());
}

TEST_CASE("the moments offered are told in the order of time, none twice", "[ui_send]") {
    const auto words = [](QDate day, QTime time) {
        QStringList told;
        for (const LaterChoice &choice : laterChoices({day, time}))
            told << choice.words.section(u',', 0, 0) + choice.time.toString(u" ddd hh:mm"_s);
        return told;
    };
    // 2026-03-04 is a Wednesday.
    CHECK(words({2026, 3, 4}, {14, 30}) == QStringList{u"In an hour Wed 15:30"_s, u"Tomorrow Thu 09:00"_s,
                                                       u"Friday Fri 09:00"_s, u"Monday Mon 09:00"_s});
    CHECK(words({2026, 3, 5}, {14, 30}) ==
          QStringList{u"In an hour Thu 15:30"_s, u"Tomorrow Fri 09:00"_s, u"Monday Mon 09:00"_s});
    CHECK(words({2026, 3, 6}, {8, 0}).contains(u"In an hour Fri 09:00"_s));
    CHECK(words({2026, 3, 1}, {23, 30}).front() == u"In an hour Mon 00:30"_s);
    const QDateTime now({2026, 3, 4}, {14, 30});
    CHECK(momentText(now.addDays(7), now).contains(u"11"_s)); // no weekday that could be taken for tomorrow's week
}
