// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/send/AccountsPage.h"
#include "SendTest.h"
#include "support/catch.h"
#include "ui/common/Buttons.h"
#include "ui/send/AccountDialog.h"
#include "ui/send/AccountForm.h"
#include "ui/send/AccountRow.h"
#include "ui/send/FieldEditor.h"

#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace thanksmith;
using namespace Qt::StringLiterals;

TEST_CASE("the account dialog is as high as its form, also after the form has changed", "[ui_send]") {
    SendTest test;
    QWidget window;
    window.resize(1440, 900);
    window.show();
    AccountDialog dialog(test.keeping(), &window);
    const auto *scroll = dialog.findChild<QScrollArea *>();
    REQUIRE(scroll != nullptr);
    for (const auto &kind : {u"smtp"_s, u"folder"_s, u"smtp"_s}) {
        dialog.begin(kind);
        dialog.show();
        QTest::qWait(20);
        INFO(kind.toStdString());
        CHECK(scroll->height() >= scroll->sizeHint().height() - 1);
    }
}

TEST_CASE("removing an account asks once, in its row", "[ui_send]") {
    SendTest test;
    REQUIRE(test.book->put(SendTest::mail(u"Work"_s, u"jonas"_s)));
    test.secrets.insert(u"Work"_s, u"secret"_s);
    auto *page = new AccountsPage(test.keeping(), &test.window);
    page->show();
    QSignalSpy changed(page, &AccountsPage::accountsChanged);
    CHECK(namelessControls(page) == QStringList());
    AccountRow *row = page->row(u"Work"_s);
    REQUIRE(row != nullptr);
    row->removeButton()->click();
    CHECK(test.book->find(u"Work"_s) != nullptr);
    QTest::keyClick(row, Qt::Key_Escape);
    CHECK_FALSE(row->confirmButton()->isVisible());
    row->removeButton()->click();
    row->confirmButton()->click();
    CHECK(test.book->find(u"Work"_s) == nullptr);
    CHECK(page->row(u"Work"_s) == nullptr);
    CHECK(test.forgotten == QStringList{u"Work"_s});
    CHECK(changed.size() == 1);
}

TEST_CASE("an account is added and changed in a dialog", "[ui_send]") {
    SendTest test;
    auto *page = new AccountsPage(test.keeping(), &test.window);
    page->show();
    page->addButton()->click();
    REQUIRE(page->dialog() != nullptr);
    CHECK(page->dialog()->isVisible());
    AccountForm *form = page->dialog()->form();
    form->begin(u"smtp"_s);
    form->editor(u"host"_s)->setValue(u"mail.example.org"_s);
    form->editor(u"from"_s)->setValue(u"jonas@example.org"_s);
    page->dialog()->findChild<QPushButton *>(u"save"_s)->click();
    REQUIRE(page->row(u"E-mail"_s) != nullptr);
    REQUIRE(QTest::qWaitFor([&] { return page->dialog() == nullptr; }));

    page->row(u"E-mail"_s)->editButton()->click();
    REQUIRE(page->dialog() != nullptr);
    form = page->dialog()->form();
    CHECK(form->editor(u"host"_s)->value() == "mail.example.org"_L1);
    form->editor(u"host"_s)->setValue(u"other.example.org"_s);
    form->save();
    CHECK(test.book->find(u"E-mail"_s)->fields.value(u"host"_s) == "other.example.org"_L1);
}

TEST_CASE("a dialog whose form is wrong stays open", "[ui_send]") {
    SendTest test;
    auto *page = new AccountsPage(test.keeping(), &test.window);
    page->show();
    page->addButton()->click();
    REQUIRE(page->dialog() != nullptr);
    page->dialog()->form()->begin(u"smtp"_s);
    page->dialog()->findChild<QPushButton *>(u"save"_s)->click();
    CHECK(page->dialog()->isVisible());
    CHECK(test.book->accounts().size() == 1);
}
