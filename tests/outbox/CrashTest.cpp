// SPDX-License-Identifier: GPL-3.0-or-later
#include "OutboxFixture.h"

#include "base/File.h"

#include <QProcess>
#include <QThread>

#include <csignal>
#include <map>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

struct Run {
    QTemporaryDir folder;
    int kills = 0;
    int nextItem = 0;

    QStringList newItems(int count) {
        QStringList ids;
        while (count-- > 0)
            ids += u"item-%1"_s.arg(nextItem++);
        return ids;
    }
    void start(QProcess &child, const QString &point, int nth, const QStringList &items) const {
        child.setProgram(QStringLiteral(CRASH_CHILD));
        child.setArguments(QStringList{folder.path(), point, QString::number(nth)} + items);
        child.setProcessChannelMode(QProcess::ForwardedChannels);
        child.start();
    }
    bool end(QProcess &child) {
        REQUIRE(child.waitForFinished(30'000));
        if (child.exitStatus() == QProcess::CrashExit) {
            ++kills;
            return true;
        }
        INFO(child.arguments().join(u' ').toStdString());
        CHECK(child.exitCode() == 0);
        return false;
    }
    [[nodiscard]] QStringList lines(const QString &name) const {
        const auto bytes = readFile(folder.filePath(name), 1 << 24);
        return bytes ? QString::fromUtf8(*bytes).split(u'\n', Qt::SkipEmptyParts) : QStringList();
    }
    /// Kills at the nth time this point is reached.
    void killAt(const QString &point, int nth) {
        QProcess child;
        start(child, point, nth, newItems(2));
        CHECK(end(child));
    }
};

/// Nothing lost, nothing doubled, and what is in doubt says so.
int checkTruth(Run &run) {
    QProcess last;
    run.start(last, u"never"_s, 0, {});
    CHECK(!run.end(last));
    initResources();
    const auto database = Database::open(run.folder.filePath(u"t.db"_s));
    REQUIRE(database);
    CHECK((*database)->quickCheck());
    const SystemClock clock;
    Outbox outbox(**database, clock);
    std::map<QString, int> arrivals;
    for (const QString &id : run.lines(u"arrivals"_s))
        ++arrivals[id];
    for (const QString &id : run.lines(u"acknowledged"_s))
        CHECK(outbox.item(id));
    int unknown = 0;
    for (int i = 0; i < run.nextItem; ++i) {
        const QString id = u"item-%1"_s.arg(i);
        const auto item = outbox.item(id);
        const int arrived = arrivals[id];
        INFO(id.toStdString() << (item ? " " + stateName(item->state).toStdString() : " none") << " arrived "
                              << arrived);
        CHECK(arrived <= 1);
        if (!item) {
            CHECK(arrived == 0);
            continue;
        }
        CHECK((item->state == OutboxState::Sent || item->state == OutboxState::Unknown));
        if (item->state == OutboxState::Sent)
            CHECK(arrived == 1);
        unknown += item->state == OutboxState::Unknown ? 1 : 0;
        auto told = (*database)->run(u"SELECT count(*) FROM told WHERE id = ?"_s, {id});
        REQUIRE(told);
        REQUIRE(told->next());
        CHECK(told->value(0).toInt() == (item->state == OutboxState::Sent ? 1 : 0));
    }
    return unknown;
}

} // namespace

TEST_CASE("killed at every step, nothing is lost and nothing sent twice") {
    const QStringList inDoubt{u"before-arrival"_s, u"after-arrival"_s, u"inside-sent"_s};
    const QStringList others{u"before-enqueue"_s, u"enqueued"_s,          u"leased"_s,
                             u"uploading"_s,      u"before-committing"_s, u"sent"_s};
    Run run;
    for (int round = 0; round < 10; ++round) {
        for (const QString &point : inDoubt + others)
            run.killAt(point, 1 + round % 2);
    }
    CHECK(run.kills == 90);
    // Exactly those killed between the commit and its record are in doubt.
    CHECK(checkTruth(run) == 30);
}

TEST_CASE("killed at any moment, nothing is lost and nothing sent twice") {
    Run run;
    for (int n = 0; n < 60; ++n) {
        QProcess child;
        run.start(child, u"never"_s, 0, run.newItems(4));
        REQUIRE(child.waitForStarted());
        QThread::usleep(5'000 + (n * 7919) % 60'000);
        child.kill();
        run.end(child);
    }
    CHECK(run.kills >= 10);
    CHECK(checkTruth(run) <= run.kills);
}
