// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "Filled.h"

#include "ui/common/Buttons.h"
#include "ui/history/HistoryExportFile.h"
#include "ui/history/HistoryView.h"
#include "ui/history/TimelineModel.h"
#include "ui/history/TimelineView.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

/// A started courier, a shown view.
struct Shown {
    explicit Shown(Filled &filled)
        : courier(filled.paths(), std::make_shared<SessionSecrets>())
        , view(courier) {
        courier.start();
        view.resize(1300, 840);
        view.show();
        timeline = view.findChild<TimelineView *>();
    }
    [[nodiscard]] int rows() const { return timeline->model()->rowCount(); }
    [[nodiscard]] QStringList names() const {
        QStringList all;
        for (int row = 0; row < rows(); ++row)
            all << timeline->model()->index(row, 0).data().toString();
        return all;
    }
    [[nodiscard]] QAbstractButton *button(const QString &text) const {
        for (auto *each : view.findChildren<QAbstractButton *>()) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] QAction *action(const QString &text) const {
        for (auto *each : view.findChildren<QAction *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] bool says(const QString &words) const {
        for (auto *label : view.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }

    Courier courier;
    HistoryView view;
    TimelineView *timeline = nullptr;
};

const QDateTime now = QDateTime::currentDateTimeUtc();

} // namespace

TEST_CASE("The history lists sent and open cards and opens one as a new card") {
    Filled filled;
    filled.addSent(u"1"_s, u"Amira"_s, u"amira@x.example"_s, now.addDays(-3));
    filled.addSent(u"2"_s, u"Office"_s, {}, now.addDays(-1), u"print"_s);
    filled.addOpen(u"3"_s, u"Ole"_s, u"ole@x.example"_s, now.addSecs(-60), OutboxState::Failed);
    Shown shown(filled);
    QAbstractItemModelTester tester(shown.timeline->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(QTest::qWaitFor([&] { return shown.rows() == 3; }));
    CHECK(shown.names() == QStringList{u"Ole"_s, u"Office"_s, u"Amira"_s});

    // the failed card says why and offers to try again
    CHECK(shown.says(u"ole@x.example"_s));
    REQUIRE(shown.button(u"Try again"_s) != nullptr);

    QTest::keyClick(shown.timeline, Qt::Key_End);
    CHECK(shown.timeline->currentIndex().row() == 2);
    QAbstractButton *open = nullptr;
    REQUIRE(QTest::qWaitFor([&] {
        open = shown.button(u"Open as new card"_s);
        return open != nullptr && open->isEnabled();
    }));
    std::optional<Card> card;
    QObject::connect(&shown.view, &HistoryView::openAsNewCard, &shown.view, [&](const Card &it) { card = it; });
    open->click();
    REQUIRE(card);
    CHECK(card->texts.title == u"Thank you, Amira"_s);
    CHECK(card->texts.message == u"You stayed late."_s);
}

TEST_CASE("Pictures come by themselves, each asked for once") {
    Filled filled;
    filled.addSent(u"1"_s, u"Amira"_s, u"amira@x.example"_s, now);
    Shown shown(filled);
    REQUIRE(QTest::qWaitFor([&] {
        return shown.rows() == 1 &&
               !shown.timeline->model()->index(0, 0).data(Qt::DecorationRole).value<QImage>().isNull();
    }));
    CHECK(shown.timeline->model()->index(0, 0).data(Qt::DecorationRole).value<QImage>().height() == 360);
}

TEST_CASE("A search narrows the list, and nothing found offers the way back") {
    Filled filled;
    filled.addSent(u"1"_s, u"Amira"_s, u"amira@x.example"_s, now.addDays(-1));
    filled.addSent(u"2"_s, u"Ole"_s, u"ole@x.example"_s, now);
    Shown shown(filled);
    REQUIRE(QTest::qWaitFor([&] { return shown.rows() == 2; }));
    auto *search = shown.view.findChild<QLineEdit *>();
    search->setText(u"ami"_s);
    REQUIRE(QTest::qWaitFor([&] { return shown.rows() == 1; }));
    CHECK(shown.names() == QStringList{u"Amira"_s});
    search->setText(u"nobody"_s);
    REQUIRE(QTest::qWaitFor([&] { return shown.says(u"Nothing found"_s); }));
    shown.button(u"Clear search"_s)->click();
    CHECK(QTest::qWaitFor([&] { return shown.rows() == 2; }));
    CHECK(search->text().isEmpty());
}

TEST_CASE("An empty history invites to begin a card") {
    Filled filled;
    Shown shown(filled);
    REQUIRE(QTest::qWaitFor([&] { return shown.button(u"Begin a card"_s) != nullptr; }));
    QSignalSpy wanted(&shown.view, &HistoryView::newCardWanted);
    shown.button(u"Begin a card"_s)->click();
    CHECK(wanted.size() == 1);
}

TEST_CASE("A long history is fetched page by page as it is scrolled") {
    Filled filled;
    for (int i = 0; i < 230; ++i)
        filled.addSent(QString::number(i), u"P%1"_s.arg(i), u"p%1@x.example"_s.arg(i), now.addSecs(-3600 * (230 - i)));
    Shown shown(filled);
    REQUIRE(QTest::qWaitFor([&] { return shown.rows() == 100; }));
    QTest::qWait(100);
    CHECK(shown.rows() == 100); // nobody has scrolled
    REQUIRE(QTest::qWaitFor([&] {
        QTest::keyClick(shown.timeline, Qt::Key_End);
        return shown.rows() == 230;
    }));
    CHECK(shown.names().last() == u"P0"_s);
}

TEST_CASE("An unclear delivery is decided by a person") {
    Filled filled;
    filled.addOpen(u"7"_s, u"Ole"_s, u"ole@x.example"_s, now.addSecs(-60), OutboxState::Unknown);
    Shown shown(filled);
    REQUIRE(QTest::qWaitFor([&] { return shown.button(u"It arrived"_s) != nullptr; }));
    CHECK(shown.button(u"Send again"_s) != nullptr);
    shown.button(u"It arrived"_s)->click();
    CHECK(QTest::qWaitFor([&] {
        return shown.rows() == 1 && shown.timeline->model()->index(0, 0).data(TimelineModel::StatusRole).toString() ==
                                        u"marked as arrived"_s;
    }));
}

TEST_CASE("A person is erased after a question that names the number of cards") {
    Filled filled;
    filled.addSent(u"1"_s, u"Amira"_s, u"amira@x.example"_s, now.addDays(-2));
    filled.addSent(u"2"_s, u"Ole"_s, u"ole@x.example"_s, now.addDays(-1));
    filled.addSent(u"3"_s, u"Amira H."_s, u"Amira@x.example"_s, now);
    Shown shown(filled);
    REQUIRE(QTest::qWaitFor([&] { return shown.rows() == 3; }));
    REQUIRE(shown.action(u"Erase this person …"_s) != nullptr);
    shown.action(u"Erase this person …"_s)->trigger();
    REQUIRE(QTest::qWaitFor([&] { return shown.says(u"2 card"_s); }));
    SECTION("kept") {
        shown.button(u"Keep"_s)->click();
        QTest::qWait(50);
        CHECK(shown.rows() == 3);
        CHECK_FALSE(shown.says(u"cannot be undone"_s));
    }
    SECTION("erased") {
        QAbstractButton *erase = nullptr;
        for (auto *each : shown.view.findChildren<QAbstractButton *>()) {
            if (each->isVisible() && each->text().startsWith(u"Erase 2"_s))
                erase = each;
        }
        REQUIRE(erase != nullptr);
        erase->click();
        CHECK(QTest::qWaitFor([&] { return shown.rows() == 1; }));
        CHECK(shown.names() == QStringList{u"Ole"_s});
    }
}

TEST_CASE("The history is written to a file, and a fault is told") {
    Filled filled;
    filled.addSent(u"1"_s, u"Amira"_s, u"amira@x.example"_s, now);
    Shown shown(filled);
    QTemporaryDir dir;
    auto done = exportHistory(shown.courier, dir.filePath(u"out.csv"_s), false);
    REQUIRE(QTest::qWaitFor([&] { return done.isFinished(); }));
    REQUIRE(done.result());
    QFile file(dir.filePath(u"out.csv"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("amira@x.example"));
    auto failed = exportHistory(shown.courier, dir.filePath(u"no/such/out.json"_s), true);
    REQUIRE(QTest::qWaitFor([&] { return failed.isFinished(); }));
    REQUIRE_FALSE(failed.result());
    CHECK(failed.result().error().code == u"file.unwritable"_s);
}

TEST_CASE("A month's note counts cards and people") {
    CHECK(monthNote(14, 9).contains(u"14"_s));
    CHECK(monthNote(14, 9).contains(u"9"_s));
}

TEST_CASE("In a right-to-left window the timeline is mirrored, for the mouse too") {
    Filled filled;
    filled.addSent(u"1"_s, u"Amira"_s, u"amira@x.example"_s, now);
    filled.addSent(u"2"_s, u"Ole"_s, u"ole@x.example"_s, now);
    Shown shown(filled);
    REQUIRE(QTest::qWaitFor([&] { return shown.rows() == 2; }));
    const QModelIndex first = shown.timeline->model()->index(0, 0);
    const QModelIndex second = shown.timeline->model()->index(1, 0);
    CHECK(shown.timeline->visualRect(first).left() < shown.timeline->visualRect(second).left());
    shown.view.setLayoutDirection(Qt::RightToLeft);
    QTest::qWait(20);
    CHECK(shown.timeline->visualRect(first).left() > shown.timeline->visualRect(second).left());
    CHECK(shown.timeline->indexAt(shown.timeline->visualRect(second).center()) == second);
    QTest::mouseClick(shown.timeline->viewport(), Qt::LeftButton, {}, shown.timeline->visualRect(second).center());
    CHECK(shown.timeline->currentIndex() == second);
    QTest::keyClick(shown.timeline, Qt::Key_Right);
    CHECK(shown.timeline->currentIndex() == first);
}
