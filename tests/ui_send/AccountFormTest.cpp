// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/send/AccountForm.h"
#include "SendTest.h"
#include "studio/ErrorText.h"
#include "support/catch.h"
#include "ui/send/FieldEditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

/// A service no one has, with a field of each type.
const ChannelKind &carrierPigeon() {
    static const ChannelKind kind{
        .id = "pigeon",
        .name = "Pigeon",
        .addressPrompt = "Roof",
        .fields = {{.id = "loft", .label = "Loft", .help = "Where it starts", .required = true},
                   {.id = "tower", .label = "Tower", .help = nullptr, .type = FieldSpec::Type::Host},
                   {.id = "speed",
                    .label = "Speed",
                    .help = nullptr,
                    .type = FieldSpec::Type::Choice,
                    .fallback = "fast",
                    .choices = {"slow", "fast"},
                    .choiceLabels = {"Slow", "Fast"}},
                   {.id = "wind",
                    .label = "Wind",
                    .help = nullptr,
                    .type = FieldSpec::Type::Choice,
                    .choices = {"n", "s"},
                    .choiceLabels = {"From the north, over the hills and far away", "From the south, over the sea"}},
                   {.id = "grain", .label = "Grain", .help = nullptr, .type = FieldSpec::Type::Folder}},
        .usesSecret = false,
        .needsSecret = [](const Account &) { return false; },
        .check = [](const Account &account) -> Result<void> {
            if (account.fields.value(u"loft"_s).isEmpty())
                return fail(u"account.missing-field"_s, account.name, u"loft"_s);
            return {};
        },
        .checkAddress = [](const QString &) -> Result<void> { return {}; },
        .pack = nullptr,
        .deliver = nullptr,
        .test = nullptr};
    return kind;
}

QLineEdit *lineOf(const AccountForm &form, const QString &id) {
    return form.editor(id)->findChild<QLineEdit *>();
}

} // namespace

TEST_CASE("a form is drawn from its descriptor", "[ui_send]") {
    SendTest test;
    AccountForm form(test.keeping(), {&carrierPigeon()});
    form.begin();
    form.show();
    REQUIRE(form.editor(u"loft"_s) != nullptr);
    CHECK(lineOf(form, u"loft"_s)->accessibleName() == "Loft, required"_L1);
    CHECK(lineOf(form, u"loft"_s)->accessibleDescription() == "Where it starts"_L1);
    CHECK(lineOf(form, u"tower"_s)->accessibleName() == "Tower"_L1);
    CHECK(form.editor(u"speed"_s)->value() == "fast"_L1);
    CHECK(form.editor(u"wind"_s)->findChild<QComboBox *>() != nullptr); // too long to stand side by side
    CHECK(form.editor(u"speed"_s)->findChild<QComboBox *>() == nullptr);
    CHECK(form.account().kind == "pigeon"_L1);
    CHECK(namelessControls(&form) == QStringList());
    lineOf(form, u"loft"_s)->setText(u"  Old mill "_s);
    CHECK(form.account().fields.value(u"loft"_s) == "Old mill"_L1);
}

TEST_CASE("what is wrong is said at its field until that is edited", "[ui_send]") {
    SendTest test;
    AccountForm form(test.keeping());
    form.begin(u"smtp"_s);
    form.show();
    CHECK_FALSE(form.check());
    CHECK_FALSE(form.editor(u"host"_s)->problem().isEmpty());
    CHECK(form.editor(u"from"_s)->problem().isEmpty());
    lineOf(form, u"host"_s)->setText(u"mail.example.org"_s);
    CHECK(form.editor(u"host"_s)->problem().isEmpty());
    lineOf(form, u"from"_s)->setText(u"no address"_s);
    CHECK_FALSE(form.check());
    CHECK(form.editor(u"from"_s)->problem().contains(u"no address"_s));
    form.showError({u"delivery.refused"_s, u"mail"_s, {}, {u"554 no"_s}}); // names no field
    CHECK(form.editor(u"from"_s)->problem().contains(u"no address"_s));
}

TEST_CASE("what few accounts need is folded away, and opens where something is wrong with it", "[ui_send]") {
    SendTest test;
    AccountForm form(test.keeping());
    form.begin(u"smtp"_s);
    form.show();
    CHECK(form.editor(u"host"_s)->isVisible());
    CHECK_FALSE(form.editor(u"ca"_s)->isVisible());
    auto *more = form.findChild<QPushButton *>(u"more"_s);
    REQUIRE(more != nullptr);
    more->click();
    CHECK(form.editor(u"ca"_s)->isVisible());
    more->click();
    CHECK_FALSE(form.editor(u"ca"_s)->isVisible());
    form.showError({u"account.bad-field"_s, u"mail"_s, u"ca"_s, {u"/no/such.pem"_s}});
    CHECK(form.editor(u"ca"_s)->isVisible());
}

TEST_CASE("a new account gets a name of its own and is stored", "[ui_send]") {
    SendTest test;
    REQUIRE(test.book->put(SendTest::mail(u"E-mail"_s)));
    AccountForm form(test.keeping());
    QSignalSpy saved(&form, &AccountForm::saved);
    form.begin(u"smtp"_s);
    CHECK(form.account().name == "E-mail 2"_L1);
    lineOf(form, u"host"_s)->setText(u"mail.example.org"_s);
    lineOf(form, u"from"_s)->setText(u"jonas@example.org"_s);
    lineOf(form, u"account-name"_s)->setText(u"E-mail"_s);
    form.save();
    CHECK(saved.isEmpty());
    CHECK(form.editor(u"account-name"_s)->problem().contains(u"E-mail"_s));
    lineOf(form, u"account-name"_s)->setText(QString(150, u'Ö'));
    form.save();
    REQUIRE(saved.size() == 1);
    CHECK(test.book->find(QString(150, u'Ö')) != nullptr);
}

TEST_CASE("a password is asked where there is a user, and kept as wished", "[ui_send]") {
    SendTest test;
    AccountForm form(test.keeping());
    QSignalSpy saved(&form, &AccountForm::saved);
    form.edit(SendTest::mail(u"Work"_s));
    form.show();
    auto *password = form.findChild<QLineEdit *>(u"password"_s);
    CHECK_FALSE(password->isVisibleTo(&form));
    lineOf(form, u"user"_s)->setText(u"jonas"_s);
    REQUIRE(password->isVisibleTo(&form));
    password->setText(u"secret"_s);

    SECTION("in the keychain") {
        form.save();
        CHECK(saved.size() == 1);
        CHECK(test.kept == QStringList{u"Work"_s});
    }
    SECTION("for this session") {
        form.findChild<QCheckBox *>(u"keep"_s)->setChecked(false);
        form.save();
        CHECK(saved.size() == 1);
        CHECK(test.kept.isEmpty());
        CHECK(test.secrets.value(u"Work"_s) == "secret"_L1);
    }
    SECTION("a keychain that refuses is no dead end") {
        test.keychainDenies = true;
        form.save();
        CHECK(saved.isEmpty());
        CHECK_FALSE(form.findChild<QCheckBox *>(u"keep"_s)->isChecked());
        form.save();
        CHECK(saved.size() == 1);
        CHECK(test.book->find(u"Work"_s) != nullptr);
    }
}

TEST_CASE("without a keychain the form says so", "[ui_send]") {
    SendTest test;
    AccountForm form(test.keeping(false));
    form.edit(SendTest::mail(u"Work"_s, u"jonas"_s));
    CHECK(form.findChild<QCheckBox *>(u"keep"_s) == nullptr);
    CHECK(form.findChild<QLineEdit *>(u"password"_s)->accessibleDescription().contains(u"keychain"_s));
}

TEST_CASE("the port's placeholder follows the security", "[ui_send]") {
    SendTest test;
    AccountForm form(test.keeping());
    form.begin(u"smtp"_s);
    CHECK(lineOf(form, u"port"_s)->placeholderText() == "465"_L1);
    form.editor(u"security"_s)->setValue(u"starttls"_s);
    CHECK(lineOf(form, u"port"_s)->placeholderText() == "587"_L1);
}
