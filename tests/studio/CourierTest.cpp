// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "studio/AccountBook.h"
#include "studio/Courier.h"
#include "studio/NewCard.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

/// Runs the event loop until `condition` holds, ten seconds at most.
template <class Condition>
bool waitUntil(Condition condition) {
    QEventLoop loop;
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        if (condition())
            loop.quit();
    });
    poll.start(5);
    QTimer::singleShot(10'000, &loop, &QEventLoop::quit);
    loop.exec();
    return condition();
}

Posting postingTo(const QString &folder, const QString &name) {
    Posting posting{blankCard(u"en"_s), {u"shelf"_s, u"folder"_s, {{u"path"_s, folder}}}, {{{}, name}}, {}};
    posting.card.texts.message = u"Thank you."_s;
    return posting;
}

} // namespace

TEST_CASE("a posted card is delivered and enters the history") {
    QTemporaryDir data;
    const Paths paths{data.path()};
    const Posting posting = postingTo(data.filePath(u"shelf"_s), u"Ada"_s);
    auto book = AccountBook::load(paths);
    REQUIRE(book);
    REQUIRE(book->add(posting.account));
    Courier courier(paths, std::make_shared<SessionSecrets>());
    QStringList sent;
    QObject::connect(&courier, &Courier::ended, [&](const OutboxItem &item) { sent << item.to.address; });
    courier.start();
    courier.post(posting);
    REQUIRE(waitUntil([&] { return !sent.isEmpty(); }));
    CHECK(sent == QStringList{u"Ada"_s});
    CHECK(QDir(data.filePath(u"shelf"_s)).entryList({u"*.png"_s}).size() == 1);
    QList<QString> names;
    courier.ask<std::vector<HistoryItem>>([](Stores &stores) { return stores.history->list({}); })
        .then(&courier, [&](const Result<std::vector<HistoryItem>> &items) { names << items->front().to.address; });
    REQUIRE(waitUntil([&] { return !names.isEmpty(); }));
    CHECK(names.front() == u"Ada"_s);
}

TEST_CASE("a card is taken back while it waits, not after it went") {
    QTemporaryDir data;
    const Paths paths{data.path()};
    Posting posting = postingTo(data.filePath(u"shelf"_s), u"Ada"_s);
    auto book = AccountBook::load(paths);
    REQUIRE(book);
    REQUIRE(book->add(posting.account));
    Courier courier(paths, std::make_shared<SessionSecrets>());
    QStringList queued;
    QStringList ended;
    QList<int> stopped;
    QObject::connect(&courier, &Courier::queued, [&](const QStringList &ids) { queued += ids; });
    QObject::connect(&courier, &Courier::ended, [&](const OutboxItem &item) { ended << item.id; });
    QObject::connect(&courier, &Courier::takenBack, [&](int count, int) { stopped << count; });
    courier.start();
    posting.sendAt = QDateTime::currentDateTimeUtc().addSecs(longestGraceSeconds);
    courier.post(posting);
    courier.post(posting);
    REQUIRE(waitUntil([&] { return queued.size() == 2; }));
    courier.takeBack({queued[0]});
    REQUIRE(waitUntil([&] { return !stopped.isEmpty(); }));
    CHECK(stopped == QList<int>{1});
    CHECK(ended.isEmpty());
    courier.endGrace();
    REQUIRE(waitUntil([&] { return !ended.isEmpty(); }));
    courier.takeBack(queued);
    REQUIRE(waitUntil([&] { return stopped.size() == 2; }));
    CHECK(stopped.back() == 0);
    CHECK(ended == QStringList{queued[1]});
    CHECK(QDir(data.filePath(u"shelf"_s)).entryList({u"*.png"_s}).size() == 1);
}

TEST_CASE("damage inside the database is found, said and set aside before anything is added") {
    QTemporaryDir data;
    const Paths paths{data.path()};
    {
        const SystemClock clock;
        auto stores = openStores(paths, clock);
        REQUIRE(stores);
        auto entries = makeEntries(postingTo(data.path(), u"Ada"_s), clock.now());
        REQUIRE(entries);
        REQUIRE(stores->outbox->enqueue(*entries));
    }
    QFile file(paths.database());
    REQUIRE(file.open(QIODevice::ReadWrite));
    const QByteArray noise(4096, '\x5a');
    for (qint64 at = 8192; at < file.size() - 4096; at += 8192) {
        file.seek(at);
        file.write(noise);
    }
    file.close();
    Courier courier(paths, std::make_shared<SessionSecrets>());
    QString notice;
    QObject::connect(&courier, &Courier::ready, [&](const Error &error) { notice = error.code; });
    QObject::connect(&courier, &Courier::broke, [&](const Error &error) { notice = u"broke: "_s + error.code; });
    courier.start();
    REQUIRE(waitUntil([&] { return !notice.isEmpty(); }));
    CHECK(notice == u"db.set-aside"_s);
    CHECK(QDir(data.path()).entryList({u"thanksmith.db.damaged-*"_s}).size() == 1);
    CHECK(QFile::exists(paths.database()));
}
