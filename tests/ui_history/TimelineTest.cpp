// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "ui/history/DayText.h"
#include "ui/history/FilterList.h"
#include "ui/history/StepList.h"
#include "ui/history/TimelineLayout.h"
#include "ui/history/TimelineModel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2024, 11, 22), QTime(12, 0), Qt::UTC);

HistoryItem sent(const QString &id, const QDateTime &when, const QString &name = u"Amira Haddad"_s) {
    HistoryItem item;
    item.id = id;
    item.sentAt = when;
    item.channel = u"smtp"_s;
    item.to = {name, name.section(u' ', 0, 0).toLower() + u"@x.example"_s};
    item.title = u"Thanks"_s;
    item.outcome = u"sent"_s;
    return item;
}

OutboxItem open(const QString &id, const QDateTime &when, OutboxState state = OutboxState::Queued) {
    OutboxItem item;
    item.id = id;
    item.createdAt = when;
    item.channel = u"smtp"_s;
    item.to = {u"Zoë Öz"_s, u"zoe@x.example"_s};
    item.title = u"Well done"_s;
    item.state = state;
    return item;
}

QStringList ids(const std::vector<TimelineEntry> &entries) {
    QStringList all;
    for (const TimelineEntry &entry : entries)
        all << entry.id();
    return all;
}

} // namespace

TEST_CASE("Open and sent cards make one timeline, newest first; a card just delivered stands there once") {
    const auto all =
        timelineOf({open(u"o1"_s, noon.addSecs(-10)), open(u"s2"_s, noon.addSecs(-90))},
                   {sent(u"s1"_s, noon), sent(u"s2"_s, noon.addSecs(-60)), sent(u"s3"_s, noon.addDays(-3))});
    CHECK(ids(all) == QStringList{u"s1"_s, u"o1"_s, u"s2"_s, u"s3"_s});
    CHECK(all[1].open);
    CHECK_FALSE(all[2].open);
}

TEST_CASE("An open card is found by the beginnings of words, without case and accents") {
    const OutboxItem item = open(u"o"_s, noon);
    CHECK(matches(item, u"zoe"_s));
    CHECK(matches(item, u"OZ wel"_s));
    CHECK(matches(item, u"zoe@x"_s));
    CHECK(matches(item, {}));
    CHECK_FALSE(matches(item, u"oe"_s));
    CHECK_FALSE(matches(item, u"zoe amira"_s));
}

TEST_CASE("The model changes as few rows as it can") {
    TimelineModel model({});
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto fill = [&](std::vector<OutboxItem> waiting, std::vector<HistoryItem> history) {
        model.setEntries(timelineOf(waiting, history));
    };
    fill({}, {sent(u"a"_s, noon), sent(u"b"_s, noon.addDays(-1))});
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QPersistentModelIndex b = model.index(1, 0);

    fill({open(u"n"_s, noon.addSecs(5))}, {sent(u"a"_s, noon), sent(u"b"_s, noon.addDays(-1))});
    REQUIRE(inserted.size() == 1);
    CHECK(inserted[0][1].toInt() == 0);
    CHECK(inserted[0][2].toInt() == 0);
    CHECK(removed.isEmpty());
    CHECK(changed.isEmpty());
    CHECK(b.row() == 2);

    fill({open(u"n"_s, noon.addSecs(5), OutboxState::Failed)}, {sent(u"a"_s, noon), sent(u"b"_s, noon.addDays(-1))});
    REQUIRE(changed.size() == 1);
    CHECK(changed[0][0].toModelIndex().row() == 0);
    CHECK(model.index(0, 0).data(TimelineModel::WarnRole).toBool());

    fill({}, {sent(u"b"_s, noon.addDays(-1))});
    CHECK(removed.size() == 1);
    CHECK(b.row() == 0);
    CHECK(model.rowOf(u"n"_s) == -1);
}

TEST_CASE("A card says who, what, how it stands and when to those who do not see it") {
    TimelineModel model({});
    model.setEntries(timelineOf({open(u"o"_s, noon, OutboxState::Unknown)}, {}));
    const QString text = model.index(0, 0).data(Qt::AccessibleTextRole).toString();
    CHECK(text.contains(u"Zoë Öz"_s));
    CHECK(text.contains(u"Well done"_s));
    CHECK(text.contains(u"delivery unclear"_s));
    CHECK(text.contains(u"2024"_s));
}

TEST_CASE("Days stand under each other; their cards fill lines and wrap") {
    const QDate today(2024, 11, 22);
    const std::vector<QDate> days{today, today, today, today.addDays(-1), QDate(2024, 10, 31)};
    const int two = 184 + 2 * 146 + 30 + 40; // room for two columns
    const TimelineLayout layout = TimelineLayout::of(days, two);
    REQUIRE(layout.cards.size() == 5);
    CHECK(layout.columns == 2);
    CHECK(layout.cards[0].top() == layout.cards[1].top());
    CHECK(layout.cards[2].top() > layout.cards[1].bottom());
    CHECK(layout.cards[2].left() == layout.cards[0].left());
    CHECK(layout.cards[3].top() > layout.cards[2].bottom());
    REQUIRE(layout.days.size() == 3);
    CHECK(layout.days[1].firstRow == 3);
    REQUIRE(layout.months.size() == 2);
    CHECK(layout.months[1].box.bottom() <= layout.cards[4].top());
    for (std::size_t row = 0; row < layout.cards.size(); ++row)
        CHECK(layout.rowAt(layout.cards[row].center()) == int(row));
    CHECK(layout.rowAt({2, 2}) == -1);
    CHECK(layout.height > layout.cards[4].bottom());
    // the keyboard's way up and down
    CHECK(layout.rowBelow(1) == 2);
    CHECK(layout.rowBelow(2) == 3);
    CHECK(layout.rowAbove(2) == 0);
    CHECK(layout.rowAbove(0) == 0);
    CHECK(layout.rowBelow(4) == 4);
}

TEST_CASE("Days are named as people name them") {
    QLocale::setDefault(QLocale(u"de_DE"_s));
    const QDate today(2024, 11, 22);
    CHECK(dayText(today, today).name == u"Today"_s);
    CHECK(dayText(today, today).date == u"Fr. 22. Nov."_s);
    CHECK(dayText(today.addDays(-1), today).name == u"Yesterday"_s);
    CHECK(dayText(today.addDays(-3), today).name == u"Dienstag"_s);
    CHECK(dayText(today.addDays(-3), today).date == u"19. Nov."_s);
    CHECK(dayText(today.addDays(-20), today).name == u"2. Nov."_s);
    CHECK(monthText(today, today) == u"November"_s);
    CHECK(monthText(today.addYears(-1), today) == u"November 2023"_s);
    QLocale::setDefault(QLocale(u"en_US"_s));
    CHECK(dayText(today, today).date == u"Fri Nov 22"_s);
    QLocale::setDefault(QLocale::c());
}

TEST_CASE("A card's way is told step by step") {
    const QDate today(2024, 11, 22);
    HistoryItem item = sent(u"a"_s, noon);
    item.writtenAt = noon.addSecs(-60);
    item.queuedAt = noon.addSecs(-30);
    const auto texts = [&](const TimelineEntry &entry) {
        QStringList all;
        for (const Step &step : stepsOf(entry, today))
            all << step.text;
        return all;
    };
    CHECK(texts(entryOf(item)) == QStringList{u"Written"_s, u"Put into the outbox"_s, u"Sent"_s});
    item.channel = u"print"_s;
    item.outcome = u"printed"_s;
    CHECK(texts(entryOf(item)) == QStringList{u"Written"_s, u"Printed"_s});
    item.outcome = u"resolved"_s;
    CHECK(texts(entryOf(item)).last() == u"Marked as arrived"_s);
    const auto failed = stepsOf(entryOf(open(u"o"_s, noon, OutboxState::Failed)), today);
    CHECK(failed.back().mark == Step::Mark::Warn);
    CHECK(stepsOf(entryOf(open(u"o"_s, noon, OutboxState::Uploading)), today).back().mark == Step::Mark::Now);
    CHECK(stepsOf(entryOf(open(u"o"_s, noon)), today).back().mark == Step::Mark::Waiting);
}

TEST_CASE("The filters count what there is") {
    FilterModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.rowCount() == 1);
    model.setCounts({{u"smtp"_s, 3}, {u"print"_s, 2}}, {open(u"o"_s, noon), open(u"p"_s, noon, OutboxState::Failed)});
    REQUIRE(model.rowCount() == 4);
    CHECK(model.row(0).count == 7);
    CHECK(model.row(1).kind == HistoryFilter::Kind::Open);
    CHECK(model.row(1).count == 2);
    CHECK(model.row(1).warns);
    CHECK(model.row(2).count == 5);
    CHECK(model.index(3, 0).data().toString() == u"Printed"_s);
    CHECK(model.index(3, 0).data(Qt::AccessibleTextRole).toString().contains(u"2"_s));
    model.setCounts({{u"smtp"_s, 3}}, {});
    CHECK(model.rowCount() == 2);
}

TEST_CASE("The filters count what a search finds and keep their rows") {
    FilterModel model;
    OutboxItem item = open(u"o"_s, noon);
    item.to.name = u"Zoë"_s;
    model.setCounts({{u"print"_s, 0}, {u"smtp"_s, 2}}, {item}, u"zoe"_s);
    REQUIRE(model.rowCount() == 4);
    CHECK(model.row(0).count == 3);
    CHECK(model.row(1).count == 1);
    model.setCounts({{u"print"_s, 0}, {u"smtp"_s, 0}}, {item}, u"xyz"_s);
    REQUIRE(model.rowCount() == 4);
    for (int row = 0; row < 4; ++row)
        CHECK(model.row(row).count == 0);
}

TEST_CASE("A next try on another day is told with its day") {
    OutboxItem item = open(u"o"_s, noon, OutboxState::RetryAt);
    item.retryAt = QDateTime(QDate::currentDate().addDays(2), QTime(12, 0));
    const QString clock = QLocale().toString(QTime(12, 0), QLocale::ShortFormat);
    const QString later = statusText(entryOf(item));
    CHECK(later.contains(clock));
    CHECK(later.contains(QString::number(item.retryAt.date().day())));
    item.retryAt = QDateTime(QDate::currentDate(), QTime(12, 0));
    CHECK(statusText(entryOf(item)).endsWith(clock));
    CHECK(statusText(entryOf(item)).size() < later.size());
}

TEST_CASE("A chosen filter that has no card left falls back to all") {
    FilterList list;
    list.setCounts({{u"smtp"_s, 1}}, {open(u"o"_s, noon)});
    list.showOpen();
    CHECK(list.current().kind == HistoryFilter::Kind::Open);
    QSignalSpy chosen(&list, &FilterList::chosen);
    list.setCounts({{u"smtp"_s, 2}}, {});
    CHECK(list.current() == HistoryFilter{});
    CHECK(chosen.size() == 1);
}
