// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "people/PeopleFile.h"
#include "studio/NewCard.h"
#include "ui/common/SegmentedControl.h"
#include "ui/people/BatchSheet.h"
#include "ui/people/PeopleBar.h"
#include "ui/people/PeopleDrop.h"
#include "ui/people/PeopleSheet.h"
#include "ui/people/PersonPager.h"
#include "ui/people/PlaceholderRow.h"

#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QDropEvent>
#include <QImageReader>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

People list(const QString &text) {
    const Result<People> people = peopleFromText(text, {});
    REQUIRE(people);
    return *people;
}

struct Many {
    Many() {
        Card card = blankCard(u"en"_s);
        card.texts.title = u"Thank you, {name}!"_s;
        document.reset(card);
    }
    CardDocument document;
    ManyCards cards{document};
};

QPushButton *buttonNamed(QWidget &parent, const QString &text) {
    for (QPushButton *button : parent.findChildren<QPushButton *>())
        if (button->text() == text)
            return button;
    return nullptr;
}

} // namespace

TEST_CASE("names are typed, the list shows them and jumps to one") {
    Many many;
    QWidget window;
    PeopleSheet sheet(many.cards, &window);
    QSignalSpy entered(&sheet, &PeopleSheet::textEntered);
    auto *names = sheet.findChild<QPlainTextEdit *>();
    QPushButton *make = buttonNamed(sheet, u"Make cards"_s);
    REQUIRE(make);
    CHECK(!make->isEnabled());
    names->setPlainText(u"Amira\nZoë\nBo\n"_s);
    make->click();
    REQUIRE(entered.size() == 1);
    many.cards.setPeople(list(entered[0][0].toString()), u"Team"_s);
    sheet.showList();
    auto *people = sheet.findChild<QListView *>(u"people"_s);
    CHECK(people->model()->rowCount() == 3);
    QTest::keyClicks(sheet.findChild<QLineEdit *>(), u"zo"_s);
    CHECK(people->model()->rowCount() == 1);
    QTest::keyClick(sheet.findChild<QLineEdit *>(), Qt::Key_Return);
    CHECK(many.cards.current() == 1);
    CHECK(sheet.result() == QDialog::Accepted);
}

TEST_CASE("the pager says whose card it is and stops at both ends") {
    QWidget desk;
    desk.resize(600, 200);
    PersonPager pager(&desk);
    pager.present(u"Amira"_s, 1, 40, false);
    CHECK(!pager.previousAction()->isEnabled());
    CHECK(pager.nextAction()->isEnabled());
    const auto named = [&pager](const QString &part) {
        for (QPushButton *button : pager.findChildren<QPushButton *>())
            if (button->accessibleName().contains(part))
                return true;
        return false;
    };
    CHECK(named(u"Amira, 1 of 40"_s));
    const int width = pager.width();
    pager.present(QString(150, u'W'), 40, 40, true);
    CHECK(!pager.nextAction()->isEnabled());
    CHECK(named(u"to be checked"_s));
    CHECK(pager.width() < width + 120); // a long name is shortened
    const auto shows = [&pager](const QString &part) {
        for (QPushButton *button : pager.findChildren<QPushButton *>())
            if (button->text().contains(part))
                return true;
        return false;
    };
    desk.show();
    pager.present(u"Amira Haddad"_s, 7, 40, false);
    CHECK(shows(u"Amira Haddad · 7 of 40"_s));
    pager.resize(pager.sizeHint().width() - 40, pager.height());
    CHECK_FALSE(shows(u"Haddad"_s));
    CHECK(shows(u"7 of 40"_s));
    pager.resize(pager.sizeHint());
    CHECK(shows(u"Amira Haddad · 7 of 40"_s));
}

TEST_CASE("a column goes where the caret was") {
    QWidget window;
    auto *title = new QLineEdit(u"Thanks, !"_s, &window);
    auto *message = new QTextEdit(&window);
    QWidget outside;
    auto *other = new QLineEdit(&outside);
    PlaceholderRow row(&window);
    row.setTitles({u"Vorname"_s, u"R&D"_s});
    QSignalSpy edited(title, &QLineEdit::textEdited);
    window.show();
    outside.show();
    title->setFocus();
    title->setCursorPosition(8);
    Q_EMIT qApp->focusChanged(nullptr, title);
    Q_EMIT qApp->focusChanged(title, other);
    const QList<QAction *> actions = row.findChild<QMenu *>()->actions();
    REQUIRE(actions.size() == 2);
    actions[0]->trigger();
    CHECK(title->text() == u"Thanks, {Vorname}!"_s);
    CHECK(edited.size() == 1); // the card follows what is typed
    Q_EMIT qApp->focusChanged(title, message);
    actions[1]->trigger();
    CHECK(message->toPlainText() == u"{R&D}"_s);
    CHECK(other->text().isEmpty());
}

TEST_CASE("lists are taken from a drop, anything else is let through") {
    QWidget window;
    PeopleDrop drop(&window);
    QSignalSpy files(&drop, &PeopleDrop::fileDropped);
    QSignalSpy texts(&drop, &PeopleDrop::textDropped);
    const auto dropped = [&window](const std::function<void(QMimeData &)> &fill) {
        QMimeData data;
        fill(data);
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &enter);
        QDropEvent event({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        event.ignore();
        QCoreApplication::sendEvent(&window, &event);
        return event.isAccepted();
    };
    CHECK(dropped([](QMimeData &data) { data.setUrls({QUrl::fromLocalFile(u"/tmp/Team.CSV"_s)}); }));
    REQUIRE(files.size() == 1);
    CHECK(files.takeFirst()[0] == u"/tmp/Team.CSV"_s);
    CHECK(dropped([](QMimeData &data) { data.setData(u"text/vcard"_s, "BEGIN:VCARD"); }));
    CHECK(texts.size() == 1);
    CHECK(!dropped([](QMimeData &data) { data.setUrls({QUrl::fromLocalFile(u"/tmp/a.svg"_s)}); }));
    CHECK(!dropped([](QMimeData &data) {
        data.setUrls({QUrl::fromLocalFile(u"/tmp/a.csv"_s), QUrl::fromLocalFile(u"/tmp/b.csv"_s)});
    }));
    CHECK(files.isEmpty());
}

TEST_CASE("all cards are exported with progress") {
    Many many;
    many.cards.setPeople(list(u"Amira\nZoë\n"_s), u"Team"_s);
    QWidget window;
    BatchSheet sheet(many.cards.merge(), u"Team"_s, 0, &window);
    QSignalSpy done(&sheet, &BatchSheet::done);
    QTemporaryDir folder;
    sheet.writeTo(folder.filePath(u"all.pdf"_s));
    REQUIRE(done.wait(30'000));
    CHECK(QFileInfo(folder.filePath(u"all.pdf"_s)).size() > 1000);
    CHECK(done[0][0].toString().contains(u"all.pdf"_s));
}

TEST_CASE("for a print shop, all cards are exported with bleed and marks") {
    Many many;
    many.cards.setPeople(list(u"Amira\n"_s), u"Team"_s);
    QWidget window;
    QSize sizes[2];
    for (const bool cut : {false, true}) {
        BatchSheet sheet(many.cards.merge(), u"Team"_s, 0, &window);
        auto *box = sheet.findChild<QCheckBox *>();
        REQUIRE(box != nullptr);
        CHECK_FALSE(box->isChecked());
        box->setChecked(cut);
        auto *format = sheet.findChild<SegmentedControl *>();
        format->setCurrentIndex(1);
        QSignalSpy done(&sheet, &BatchSheet::done);
        QTemporaryDir folder;
        sheet.writeTo(folder.path());
        REQUIRE(done.wait(30'000));
        const QDir made(folder.filePath(u"Team"_s));
        const QStringList files = made.entryList({u"*.png"_s}, QDir::Files);
        REQUIRE_FALSE(files.isEmpty());
        sizes[int(cut)] = QImageReader(made.filePath(files.first())).size();
    }
    CHECK(sizes[1].width() > sizes[0].width() + 100); // 6 mm on each side at 300 dpi
}
