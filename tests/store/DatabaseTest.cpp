// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "base/File.h"
#include "base/Resources.h"
#include "store/Database.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

/// Root may do all: what a file's mode forbids is tried as nobody.
class AsNobody {
public:
    AsNobody()
        : m_changed(::geteuid() == 0 && ::seteuid(65534) == 0) {}
    AsNobody(const AsNobody &) = delete;
    AsNobody &operator=(const AsNobody &) = delete;
    ~AsNobody() {
        if (m_changed && ::seteuid(0) != 0)
            std::abort();
    }

private:
    bool m_changed;
};

struct Place {
    QTemporaryDir folder;
    QString file = folder.filePath(u"t.db"_s);
    QString migrations = folder.filePath(u"migrations"_s);

    Place() {
        QDir().mkpath(migrations);
        addMigration(u"0001-a.sql"_s, "CREATE TABLE a (n INTEGER PRIMARY KEY, t TEXT);\n\n"
                                      "-- a remark alone\n\n"
                                      "CREATE TRIGGER double AFTER INSERT ON a WHEN new.t = 'twice' BEGIN\n"
                                      "  INSERT INTO a (t) VALUES ('once');\nEND;\n");
    }
    void addMigration(const QString &name, const QByteArray &sql) const {
        REQUIRE(writeFile(migrations + u'/' + name, sql));
    }
    [[nodiscard]] Result<std::unique_ptr<Database>> open(int busyTimeout = 50) const {
        return Database::open(file, migrations, busyTimeout);
    }
};

QString value(Database &database, const QString &sql) {
    auto query = database.run(sql);
    REQUIRE(query);
    return query->next() ? query->value(0).toString() : QString();
}

QString codeOf(const Result<QSqlQuery> &result) {
    return result ? QString() : result.error().code;
}

void fill(Database &database, int rows) {
    auto transaction = Transaction::begin(database);
    REQUIRE(transaction);
    for (int i = 0; i < rows; ++i)
        REQUIRE(database.run(u"INSERT INTO a (t) VALUES (?)"_s, {QString(300, u'x')}));
    REQUIRE(transaction->commit());
}

} // namespace

TEST_CASE("a new database is private, durable and at the newest version") {
    Place place;
    const auto database = place.open();
    REQUIRE(database);
    struct stat facts {};
    REQUIRE(::stat(QFile::encodeName(place.file).constData(), &facts) == 0);
    CHECK((facts.st_mode & 0777) == 0600);
    Database &db = **database;
    CHECK(value(db, u"PRAGMA user_version"_s) == u"1"_s);
    CHECK(value(db, u"PRAGMA journal_mode"_s) == u"delete"_s);
    CHECK(value(db, u"PRAGMA synchronous"_s) == u"3"_s);
    CHECK(value(db, u"PRAGMA foreign_keys"_s) == u"1"_s);
    CHECK(value(db, u"PRAGMA trusted_schema"_s) == u"0"_s);
    CHECK(value(db, u"PRAGMA secure_delete"_s) == u"1"_s);
    CHECK(value(db, u"PRAGMA busy_timeout"_s) == u"50"_s);
    REQUIRE(db.run(u"INSERT INTO a (t) VALUES ('twice')"_s));
    CHECK(value(db, u"SELECT count(*) FROM a"_s) == u"2"_s);
}

TEST_CASE("each older version is brought up with what it holds") {
    Place place;
    REQUIRE((*place.open())->run(u"INSERT INTO a (t) VALUES ('kept')"_s));
    place.addMigration(u"0002-b.sql"_s, "ALTER TABLE a ADD COLUMN more TEXT DEFAULT 'new'\n");
    place.addMigration(u"0010-c.sql"_s, "CREATE TABLE c (x)\n");
    const auto database = place.open();
    REQUIRE(database);
    CHECK(value(**database, u"PRAGMA user_version"_s) == u"10"_s);
    CHECK(value(**database, u"SELECT t || more FROM a"_s) == u"keptnew"_s);
}

TEST_CASE("the program's own migrations run from each of their versions") {
    initResources();
    const QStringList all = QDir(u":/migrations"_s).entryList(QDir::Files, QDir::Name);
    REQUIRE(all.size() >= 2);
    for (qsizetype known = 0; known <= all.size(); ++known) {
        QTemporaryDir folder;
        const QString older = folder.filePath(u"older"_s);
        QDir().mkpath(older);
        for (const QString &name : all.first(known))
            REQUIRE(QFile::copy(u":/migrations/"_s + name, older + u'/' + name));
        const QString file = folder.filePath(u"t.db"_s);
        REQUIRE(Database::open(file, older));
        const auto database = Database::open(file);
        REQUIRE(database);
        CHECK(value(**database, u"PRAGMA user_version"_s).toInt() == all.size());
        CHECK((*database)->quickCheck());
    }
}

TEST_CASE("a migration that fails leaves the database as it was") {
    Place place;
    REQUIRE(place.open());
    place.addMigration(u"0002-b.sql"_s, "CREATE TABLE b (x)\n\nINSERT INTO nowhere VALUES (1)\n");
    const auto failed = place.open();
    REQUIRE(!failed);
    CHECK(failed.error().code == u"db.migration-failed"_s);
    CHECK(failed.error().args.value(0) == u"2"_s);
    place.addMigration(u"0002-b.sql"_s, "CREATE TABLE b (x)\n");
    const auto database = place.open();
    REQUIRE(database);
    CHECK(value(**database, u"PRAGMA user_version"_s) == u"2"_s);
}

TEST_CASE("a database of a newer program is refused and stays as it is") {
    Place place;
    REQUIRE((*place.open())->run(u"PRAGMA user_version=7"_s));
    const auto newer = place.open();
    REQUIRE(!newer);
    CHECK(newer.error().code == u"db.newer"_s);
    CHECK(newer.error().args == QStringList{u"7"_s, u"1"_s});
}

TEST_CASE("what is no sound database is refused untouched and can be set aside") {
    Place place;
    QByteArray bytes;
    SECTION("random bytes") {
        for (int i = 0; i < 5000; ++i)
            bytes += char((i * 7919) % 251);
    }
    SECTION("text") {
        bytes = "dear diary";
    }
    SECTION("cut off") {
        {
            const auto database = place.open();
            fill(**database, 200);
        }
        bytes = readFile(place.file, 1 << 24)->first(9000);
    }
    SECTION("damaged inside, found before its tables are changed") {
        {
            const auto database = place.open();
            fill(**database, 200);
        }
        bytes = *readFile(place.file, 1 << 24);
        bytes.replace(4096 * 3, 4096, QByteArray(4096, '\x5a'));
        place.addMigration(u"0002-b.sql"_s, "CREATE TABLE b (x)\n");
    }
    REQUIRE(writeFile(place.file, bytes));
    const auto damaged = place.open();
    REQUIRE(!damaged);
    CHECK(damaged.error().code == u"db.damaged"_s);
    CHECK(!damaged.error().args.isEmpty());
    CHECK(*readFile(place.file, 1 << 24) == bytes);

    REQUIRE(writeFile(place.file + u"-journal"_s, "old"));
    const QDateTime now(QDate(2026, 3, 4), QTime(5, 6, 7), Qt::UTC);
    const auto aside = setAsideDamaged(place.file, now);
    REQUIRE(aside);
    CHECK(*aside == place.file + u".damaged-20260304-050607"_s);
    CHECK(*readFile(*aside, 1 << 24) == bytes);
    CHECK(*readFile(*aside + u"-journal"_s, 100) == "old");
    CHECK(!QFile::exists(place.file + u"-journal"_s));
    CHECK(place.open());
    const auto again = setAsideDamaged(place.file, now);
    REQUIRE(again);
    CHECK(*again == *aside + u"-2"_s);
    CHECK(setAsideDamaged(place.file, now).error().code == u"file.missing"_s);
}

TEST_CASE("quick check finds damage inside") {
    Place place;
    {
        const auto database = place.open();
        fill(**database, 200);
        CHECK((*database)->quickCheck());
    }
    QByteArray bytes = *readFile(place.file, 1 << 24);
    bytes.replace(4096 * 3, 4096, QByteArray(4096, '\x5a'));
    REQUIRE(writeFile(place.file, bytes));
    const auto database = place.open();
    REQUIRE(database);
    const auto checked = (*database)->quickCheck();
    REQUIRE(!checked);
    CHECK(checked.error().code == u"db.damaged"_s);
    CHECK(!checked.error().args.value(0).isEmpty());
}

TEST_CASE("a folder or a missing folder cannot be opened") {
    QTemporaryDir folder;
    CHECK(Database::open(folder.path()).error().code == u"db.unopenable"_s);
    CHECK(Database::open(folder.filePath(u"none/t.db"_s)).error().code == u"db.unopenable"_s);
}

TEST_CASE("a full disk, a lock, a read-only file and a wrong statement are told apart") {
    Place place;
    const auto database = place.open();
    REQUIRE(database);
    Database &db = **database;
    SECTION("full") {
        fill(db, 10);
        REQUIRE(db.run(u"PRAGMA max_page_count=1"_s)); // the size it has
        const QString before = value(db, u"SELECT count(*) FROM a"_s);
        QString code;
        {
            auto transaction = Transaction::begin(db);
            REQUIRE(transaction);
            for (int i = 0; i < 100 && code.isEmpty(); ++i)
                code = codeOf(db.run(u"INSERT INTO a (t) VALUES (?)"_s, {QString(300, u'y')}));
        }
        CHECK(code == u"db.disk-full"_s);
        CHECK(value(db, u"SELECT count(*) FROM a"_s) == before);
        CHECK(db.quickCheck());
    }
    SECTION("locked") {
        const auto other = place.open();
        auto holding = Transaction::begin(**other);
        REQUIRE(holding);
        const auto refused = Transaction::begin(db);
        REQUIRE(!refused);
        CHECK(refused.error().code == u"db.busy"_s);
        REQUIRE(holding->commit());
        CHECK(Transaction::begin(db));
    }
    SECTION("wrong") {
        CHECK(codeOf(db.run(u"SELECT nothing"_s)) == u"db.failed"_s);
        CHECK(codeOf(db.run(u"SELECT 1; SELECT 2"_s)) == u"db.failed"_s);
    }
}

TEST_CASE("a file that may only be read is said to be so") {
    Place place;
    {
        const auto database = place.open();
        REQUIRE(database);
    }
    REQUIRE(::chmod(QFile::encodeName(place.folder.path()).constData(), 0755) == 0);
    REQUIRE(::chmod(QFile::encodeName(place.file).constData(), 0444) == 0);
    struct stat owner {};
    REQUIRE(::stat(QFile::encodeName(place.file).constData(), &owner) == 0);
    if (owner.st_uid != 0)
        return; // its owner gets the right to write back at opening
    const AsNobody nobody;
    const auto database = place.open();
    REQUIRE(database);
    CHECK(codeOf((*database)->run(u"INSERT INTO a (t) VALUES ('x')"_s)) == u"db.read-only"_s);
}

TEST_CASE("an unfinished transaction is rolled back") {
    Place place;
    const auto database = place.open();
    {
        auto first = Transaction::begin(**database);
        REQUIRE(first);
        const auto moved = std::move(*first);
        REQUIRE((*database)->run(u"INSERT INTO a (t) VALUES ('x')"_s));
    }
    CHECK(value(**database, u"SELECT count(*) FROM a"_s) == u"0"_s);
}

TEST_CASE("another connection's writing is noticed") {
    Place place;
    const auto mine = place.open();
    const auto other = place.open();
    const qint64 before = *(*mine)->foreignVersion();
    REQUIRE((*mine)->run(u"INSERT INTO a (t) VALUES ('mine')"_s));
    CHECK(*(*mine)->foreignVersion() == before);
    REQUIRE((*other)->run(u"INSERT INTO a (t) VALUES ('other')"_s));
    CHECK(*(*mine)->foreignVersion() != before);
}

TEST_CASE("a backup is a whole private copy and replaces an older one") {
    Place place;
    const auto database = place.open();
    fill(**database, 20);
    const QString copy = place.folder.filePath(u"copy.db"_s);
    REQUIRE(writeFile(copy, "older"));
    REQUIRE((*database)->backup(copy));
    CHECK((QFile::permissions(copy) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)) == 0);
    const auto opened = Database::open(copy, place.migrations);
    REQUIRE(opened);
    CHECK(value(**opened, u"SELECT count(*) FROM a"_s) == u"20"_s);
    CHECK(QDir(place.folder.path()).entryList({u"copy*"_s}).size() == 1);
    CHECK((*database)->backup(place.folder.filePath(u"no/copy.db"_s)).error().code == u"file.unwritable"_s);
    CHECK((*database)->backup(place.file).error().code == u"file.unwritable"_s);
    CHECK(value(**database, u"SELECT count(*) FROM a"_s) == u"20"_s);
}

TEST_CASE("what was removed is not in the file any more") {
    Place place;
    const auto database = place.open();
    fill(**database, 50);
    REQUIRE((*database)->run(u"INSERT INTO a (t) VALUES ('Marzipan')"_s));
    CHECK(readFile(place.file, 1 << 24)->contains("Marzipan"));
    REQUIRE((*database)->run(u"DELETE FROM a WHERE t = 'Marzipan'"_s));
    CHECK(!readFile(place.file, 1 << 24)->contains("Marzipan"));
    const qint64 before = QFile(place.file).size();
    REQUIRE((*database)->run(u"DELETE FROM a"_s));
    REQUIRE((*database)->vacuum());
    CHECK(QFile(place.file).size() < before);
}
