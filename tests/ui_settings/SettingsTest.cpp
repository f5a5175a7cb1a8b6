// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/Languages.h"
#include "studio/NewCard.h"
#include "studio/Posting.h"
#include "support/catch.h"
#include "ui/settings/SettingsDialog.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

struct SettingsTest {
    QTemporaryDir dir;
    Settings settings{dir.filePath(u"settings.ini"_s)};
    QWidget window;
    SettingsDialog dialog{{&settings, Paths{u"/data/of/someone"_s}, u"9.8.7"_s}, &window};

    template <class Widget>
    [[nodiscard]] Widget *find(const QString &name) const {
        return dialog.findChild<Widget *>(name);
    }
};

} // namespace

TEST_CASE("a choice is stored and told at once", "[ui_settings]") {
    SettingsTest test;
    QSignalSpy themes(&test.dialog, &SettingsDialog::themeChosen);
    QSignalSpy languages(&test.dialog, &SettingsDialog::languageChosen);
    CHECK(themeChoice(test.settings) == ThemeChoice::System);

    test.find<QWidget>(u"appearance"_s)->findChildren<QAbstractButton *>().at(2)->click();
    CHECK(themeChoice(test.settings) == ThemeChoice::Dark);
    REQUIRE(themes.size() == 1);
    CHECK(themes.first().first().value<ThemeChoice>() == ThemeChoice::Dark);

    auto *language = test.find<QComboBox>(u"language"_s);
    CHECK(language->currentIndex() == 0);
    CHECK(test.find<QLabel>(u"language-note"_s)->isHidden());
    language->setCurrentIndex(language->findData(u"en"_s));
    CHECK(test.settings.get(uiLanguage) == "en"_L1);
    CHECK(languages.size() == 1);
    CHECK_FALSE(test.find<QLabel>(u"language-note"_s)->isHidden());

    QTest::keyClicks(test.find<QLineEdit>(u"signature"_s), u"Jonas "_s);
    CHECK(test.settings.get(signature) == "Jonas"_L1);

    auto *cards = test.find<QComboBox>(u"card-language"_s);
    cards->setCurrentIndex(1);
    CHECK(test.settings.get(cardLanguage) == cards->currentData().toString());
}

TEST_CASE("what was chosen is shown again", "[ui_settings]") {
    QTemporaryDir dir;
    Settings settings{dir.filePath(u"settings.ini"_s)};
    settings.set(appearance, u"light"_s);
    settings.set(uiLanguage, u"en"_s);
    settings.set(signature, QString(150, u'x'));
    QWidget window;
    SettingsDialog dialog({&settings, Paths{dir.path()}, u"1"_s}, &window);
    CHECK(dialog.findChild<QWidget *>(u"appearance"_s)->findChildren<QAbstractButton *>().at(1)->isChecked());
    CHECK(dialog.findChild<QComboBox *>(u"language"_s)->currentData().toString() == "en"_L1);
    CHECK(dialog.findChild<QLineEdit *>(u"signature"_s)->text().size() == 150);
}

TEST_CASE("how long sending can be taken back is chosen", "[ui_settings]") {
    SettingsTest test;
    auto *wait = test.find<QComboBox>(u"undo-seconds"_s);
    CHECK(wait->currentData().toInt() == 10);
    wait->setCurrentIndex(0);
    CHECK(test.settings.get(undoSeconds) == 0);
    auto *unseen = test.find<QCheckBox>(u"send-unseen"_s);
    CHECK_FALSE(unseen->isChecked());
    unseen->click();
    CHECK(test.settings.get(sendUnseen));
}

TEST_CASE("other parts add their pages before the last two", "[ui_settings]") {
    SettingsTest test;
    auto *page = new QLabel(u"accounts"_s);
    const int index = test.dialog.addPage(Icon::Send, u"Accounts"_s, page);
    CHECK(index == 2);
    CHECK(test.dialog.pageCount() == 5);
    auto *list = test.find<QListWidget>(u"pages"_s);
    CHECK(list->item(2)->text() == "Accounts"_L1);
    CHECK(list->item(4)->text() == "About"_L1);
    test.window.show();
    test.dialog.open();
    REQUIRE(QTest::qWaitForWindowExposed(&test.dialog));
    CHECK_FALSE(page->isVisible());
    test.dialog.showPage(index);
    CHECK(page->isVisible());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Up);
    CHECK(test.find<QWidget>(u"undo-seconds"_s)->isVisible());
    QTest::keyClick(&test.dialog, Qt::Key_Escape);
    CHECK_FALSE(test.dialog.isVisible());
}

TEST_CASE("the folder and the version are told", "[ui_settings]") {
    SettingsTest test;
    CHECK(test.find<QLineEdit>(u"data"_s)->text() == "/data/of/someone"_L1);
    CHECK(test.find<QLineEdit>(u"my-cards"_s)->text().endsWith(u"My cards"_s));
    CHECK(test.find<QLabel>(u"version"_s)->text().contains(u"9.8.7"_s));
}

TEST_CASE("every setting has a name for screen readers", "[ui_settings]") {
    SettingsTest test;
    for (QWidget *widget : test.dialog.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->window() != &test.dialog ||
            qobject_cast<QLabel *>(widget) != nullptr)
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        INFO(widget->metaObject()->className() << " " << widget->objectName());
        REQUIRE(face != nullptr);
        CHECK_FALSE(face->text(QAccessible::Name).isEmpty());
    }
}
