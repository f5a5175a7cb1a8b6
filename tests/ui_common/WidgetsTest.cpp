// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "ui/common/Banner.h"
#include "ui/common/Buttons.h"
#include "ui/common/Chips.h"
#include "ui/common/Fields.h"
#include "ui/common/FocusTracker.h"
#include "ui/common/SampleList.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/Sheet.h"
#include "ui/common/StatusPill.h"
#include "ui/common/Theme.h"
#include "ui/common/Toast.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QFocusFrame>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTest>
#include <QVBoxLayout>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

void showActive(QWidget &window) {
    window.show();
    QApplication::setActiveWindow(&window);
    REQUIRE(QTest::qWaitForWindowActive(&window));
}

} // namespace

TEST_CASE("a blocked primary button says why") {
    PrimaryButton button(u"Send"_s);
    QSignalSpy changed(&button, &PrimaryButton::blockedChanged);
    button.setBlocked(u"No one to send to"_s);
    CHECK_FALSE(button.isEnabled());
    CHECK(button.toolTip() == u"No one to send to"_s);
    CHECK(button.accessibleDescription() == u"No one to send to"_s);
    button.setBlocked({});
    CHECK(button.isEnabled());
    CHECK(changed.count() == 2);
}

TEST_CASE("painted buttons are buttons with names to assistive technology") {
    const IconButton print(Icon::Print, u"Print"_s);
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<IconButton *>(&print));
    REQUIRE(face != nullptr);
    CHECK(face->role() == QAccessible::Button);
    CHECK(face->text(QAccessible::Name) == u"Print"_s);
}

TEST_CASE("an icon button shows and triggers its action") {
    QAction action(u"Pictures"_s);
    action.setShortcut(QKeySequence(Qt::Key_F9));
    IconButton button(Icon::Sidebar, QString());
    button.setAction(&action);
    CHECK(button.toolTip().contains(u"F9"_s));
    QSignalSpy triggered(&action, &QAction::triggered);
    button.click();
    CHECK(triggered.count() == 1);
    action.setEnabled(false);
    CHECK_FALSE(button.isEnabled());
}

TEST_CASE("segments: keys move, the choice is told once, choosing moves nothing") {
    SegmentedControl control;
    for (const QString &text : {u"Now"_s, u"Tomorrow"_s, u"Date"_s})
        control.addSegment(text);
    control.setCurrentIndex(0);
    showActive(control);
    const QRect before = control.segment(2)->geometry();
    for (int i = 0; i < control.count(); ++i) {
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(control.segment(i));
        REQUIRE(told);
        CHECK(told->role() == QAccessible::RadioButton);
    }
    QSignalSpy changed(&control, &SegmentedControl::currentChanged);
    control.segment(0)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(control.segment(0), Qt::Key_Right);
    CHECK(control.currentIndex() == 1);
    QTest::mouseClick(control.segment(2), Qt::LeftButton);
    CHECK(control.currentIndex() == 2);
    CHECK(changed.count() == 2);
    CHECK(control.segment(2)->geometry() == before);
}

TEST_CASE("chips wrap rather than vanish") {
    ChipRow row;
    for (const QString &text : {u"All"_s, u"Thanks"_s, u"Pride"_s, u"Kitchen table"_s, u"Quiet"_s})
        row.addChip(text, text);
    const int oneLine = row.heightForWidth(2000);
    CHECK(row.heightForWidth(200) > oneLine);
    row.resize(200, row.heightForWidth(200));
    row.show();
    for (int i = 0; i < row.count(); ++i)
        CHECK(row.rect().contains(row.chip(i)->geometry()));
    CHECK(row.current() == u"All"_s);
    QSignalSpy chosen(&row, &ChipRow::chosen);
    QTest::mouseClick(row.chip(3), Qt::LeftButton);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.at(0).at(0).toString() == u"Kitchen table"_s);
}

TEST_CASE("chips run from the right where words do") {
    ChipRow row;
    row.addChip(u"One"_s, u"1"_s);
    row.addChip(u"Two"_s, u"2"_s);
    row.resize(300, 30);
    row.setLayoutDirection(Qt::RightToLeft);
    CHECK(row.chip(0)->x() > row.chip(1)->x());
    CHECK(row.chip(0)->geometry().right() == 299);
}

TEST_CASE("the ring is there for the keyboard alone") {
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *first = new QuietButton(u"First"_s);
    auto *second = new QuietButton(u"Second"_s);
    auto *field = new QLineEdit;
    for (QWidget *widget :
         {static_cast<QWidget *>(first), static_cast<QWidget *>(second), static_cast<QWidget *>(field)})
        column->addWidget(widget);
    showActive(window);
    const auto ringed = [&]() -> QWidget * {
        for (QFocusFrame *frame : window.findChildren<QFocusFrame *>())
            if (frame->widget() != nullptr && frame->isVisible())
                return frame->widget();
        return nullptr;
    };
    second->setFocusPolicy(Qt::StrongFocus);
    QTest::mouseClick(second, Qt::LeftButton);
    second->setFocus(Qt::MouseFocusReason);
    CHECK(second->hasFocus());
    CHECK_FALSE(keyboardFocus(second));
    CHECK(ringed() == nullptr);
    first->setFocus(Qt::TabFocusReason); // what a dialog gives its first part, though it was opened by a click
    CHECK_FALSE(keyboardFocus(first));
    CHECK(ringed() == nullptr);
    QTest::keyClick(first, Qt::Key_Tab);
    CHECK(second->hasFocus());
    CHECK(keyboardFocus(second));
    CHECK(ringed() == second);
    field->setFocus(Qt::TabFocusReason); // a text field shows it in its border
    CHECK(ringed() == nullptr);
}

TEST_CASE("Enter presses the button the keyboard is on") {
    QuietButton button(u"Go"_s);
    showActive(button);
    QSignalSpy clicked(&button, &QPushButton::clicked);
    QTest::keyClick(&button, Qt::Key_Return);
    CHECK(clicked.size() == 1);
    QTest::keyClick(&button, Qt::Key_Return, Qt::ControlModifier);
    CHECK(clicked.size() == 1);
}

TEST_CASE("the search field is emptied by Esc, then leaves the key to others") {
    SearchField field(u"Search"_s);
    showActive(field);
    QTest::keyClicks(&field, u"tea"_s);
    QTest::keyClick(&field, Qt::Key_Escape);
    CHECK(field.text().isEmpty());
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    escape.ignore();
    QApplication::sendEvent(&field, &escape);
    CHECK_FALSE(escape.isAccepted());
}

TEST_CASE("a labelled field's words start behind its label") {
    LabelledField field(u"Reply to"_s);
    const int wide = field.textMargins().left();
    field.setLabel(u"To"_s);
    CHECK(wide > field.textMargins().left());
    CHECK(field.textMargins().left() > 0);
    CHECK(field.accessibleName() == u"To"_s);
    field.setLayoutDirection(Qt::RightToLeft);
    CHECK(field.textMargins().left() == 0);
    CHECK(field.textMargins().right() > 0);
}

TEST_CASE("samples: nothing is cut at 264 px, keys and mouse choose, code does so silently") {
    QStringListModel model({u"Oben"_s, u"Nebeneinander"_s, u"Vollbild"_s, u"Rahmen"_s, u"Worte"_s});
    SampleList list(u"Layout"_s);
    list.setSample(64, SampleList::Ground::Tile);
    list.setModel(&model);
    list.resize(264, list.heightForWidth(264));
    showActive(list);
    list.resize(264, list.heightForWidth(264));
    QSet<int> places;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QRect box = list.visualRect(model.index(row));
        CHECK(list.viewport()->rect().contains(box.adjusted(0, 0, 0, -8)));
        places.insert(box.top() * 10000 + box.left());
    }
    CHECK(places.size() == 5);
    QSignalSpy chosen(&list, &SampleList::chosen);
    list.setCurrentRow(0);
    CHECK(chosen.count() == 0);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(model.index(1)).center());
    QTest::keyClick(&list, Qt::Key_Right);
    CHECK(chosen.count() == 2);
    CHECK(list.currentRow() == 2);
}

TEST_CASE("a banner offers its action, and none where it has none") {
    QWidget window;
    auto *banner = new Banner(&window);
    window.show();
    QSignalSpy acted(banner, &Banner::actionTriggered);
    banner->present(Banner::Tone::Warn, u"Too long"_s, u"Shorten"_s);
    CHECK(banner->isVisible());
    banner->findChild<LinkButton *>()->click();
    CHECK(acted.count() == 1);
    banner->present(Banner::Tone::Info, u"Saved"_s);
    CHECK_FALSE(banner->findChild<LinkButton *>()->isVisible());
    CHECK(banner->text() == u"Saved"_s);
}

TEST_CASE("a toast goes by itself, or by its action") {
    QWidget window;
    window.resize(600, 400);
    QLineEdit elsewhere(&window); // a toast with the focus on it waits
    Toast toast(&window);
    showActive(window);
    elsewhere.setFocus();
    QSignalSpy gone(&toast, &Toast::dismissed);
    QSignalSpy acted(&toast, &Toast::actionTriggered);
    toast.present(u"Sent"_s, u"Undo"_s, 50);
    CHECK(toast.isVisible());
    CHECK(window.rect().contains(toast.geometry()));
    REQUIRE(QTest::qWaitFor([&] { return gone.count() == 1; }, 2000));
    CHECK_FALSE(toast.isVisible());
    toast.present(u"Sent"_s, u"Undo"_s, 5000);
    toast.findChild<LinkButton *>()->click();
    CHECK(acted.count() == 1);
    CHECK(gone.count() == 1);
    CHECK_FALSE(toast.isVisible());
}

TEST_CASE("a sheet dims its window and closes by Esc") {
    QWidget window;
    window.resize(800, 600);
    showActive(window);
    Sheet sheet(&window);
    sheet.body()->setMinimumSize(300, 200);
    sheet.setTitle(u"Send the card"_s);
    const auto children = window.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly).size();
    sheet.open();
    REQUIRE(QTest::qWaitForWindowExposed(&sheet));
    CHECK(sheet.isModal());
    CHECK(window.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly).size() == children + 1);
    QSignalSpy rejected(&sheet, &QDialog::rejected);
    QTest::keyClick(&sheet, Qt::Key_Escape);
    CHECK(rejected.count() == 1);
    CHECK(window.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly).size() == children);
}

TEST_CASE("a status pill's words are its name") {
    StatusPill pill;
    pill.setStatus(StatusPill::State::Attention, u"1 not delivered"_s);
    CHECK(pill.accessibleName() == u"1 not delivered"_s);
    CHECK(pill.status() == StatusPill::State::Attention);
}

TEST_CASE("A line that is too long fades where it goes on, and only there") {
    FadingLine line;
    line.setFrame(false);
    line.resize(120, 30);
    const auto darkest = [&](bool left) {
        const QImage seen = line.grab().toImage();
        int dark = 255;
        for (int y = 0; y < seen.height(); ++y)
            for (int x = 0; x < 6; ++x)
                dark = std::min(dark, qGray(seen.pixel(left ? x : seen.width() - 1 - x, y)));
        return dark;
    };
    const auto shows = [&](const QString &text, int caret) {
        line.setText(text);
        line.setCursorPosition(caret);
        (void)line.grab(); // it scrolls while it paints
        return std::pair(darkest(true), darkest(false));
    };
    const QString text(60, u'W');
    const auto begin = shows(text, 0);
    CHECK(begin.first < 120);  // its first letter
    CHECK(begin.second > 160); // there is more
    const auto end = shows(text, 60);
    CHECK(end.first > 160);
    const auto fits = shows(u"WW"_s, 0);
    CHECK(fits.first < 120);
}
