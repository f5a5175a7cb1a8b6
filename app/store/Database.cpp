// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Database.h"

#include "store/Migrations.h"
#include "store/SqlFault.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>

#include <atomic>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

QString newConnectionName() {
    static std::atomic<quint64> last = 0;
    return u"thanksmith-%1"_s.arg(++last);
}

/// Private from its first moment on: SQLite itself would make it readable for all, and gives its journal the same mode.
Result<void> makePrivate(const QString &file) {
    const QFileInfo info(file);
    if (info.exists() && !info.isFile())
        return fail(u"db.unopenable"_s, file, {}, {u"not a file"_s});
#ifdef Q_OS_UNIX
    const int fd = ::open(QFile::encodeName(file).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (fd >= 0)
        ::close(fd);
#endif
    if (QFileInfo::exists(file)) // another user's file stays as it is; then opening it tells
        QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

/// What SQLite could not open or read at all.
Error unopenable(const Error &error) {
    return error.code == u"db.failed"_s ? Error{u"db.unopenable"_s, error.subject, {}, error.args} : error;
}

} // namespace

Database::Database(QString file, QString connection)
    : m_file(std::move(file))
    , m_connection(std::move(connection)) {}

Database::~Database() {
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &file, const QString &migrations, int busyTimeout) {
    if (const auto made = makePrivate(file); !made)
        return failure(made);
    std::unique_ptr<Database> database(new Database(file, newConnectionName()));
    if (const auto connected = database->connect(busyTimeout); !connected)
        return tl::unexpected(unopenable(connected.error()));
    if (const auto migrated = database->migrate(migrations); !migrated)
        return failure(migrated);
    return database;
}

Result<void> Database::connect(int busyTimeout) {
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    connection.setDatabaseName(m_file);
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout));
    if (!connection.open())
        return tl::unexpected(sqlFault(connection.lastError(), m_file));
    // The first read also finds what is no database, or cut off. It stands before all that writes.
    for (const QString &pragma : {u"PRAGMA user_version"_s, u"PRAGMA synchronous=EXTRA"_s, u"PRAGMA secure_delete=ON"_s,
                                  u"PRAGMA foreign_keys=ON"_s, u"PRAGMA trusted_schema=OFF"_s,
                                  u"PRAGMA temp_store=MEMORY"_s, u"PRAGMA journal_mode=DELETE"_s}) {
        if (const auto set = run(pragma); !set)
            return failure(set);
    }
    return {};
}

Result<QSqlQuery> Database::run(const QString &sql, const QVariantList &values) {
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return tl::unexpected(sqlFault(query.lastError(), m_file));
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return tl::unexpected(sqlFault(query.lastError(), m_file));
    return query;
}

static Result<int> userVersion(Database &database) {
    return database.run(u"PRAGMA user_version"_s).map([](QSqlQuery query) {
        return query.next() ? query.value(0).toInt() : 0;
    });
}

static Result<void> runMigration(Database &database, const Migration &migration) {
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return failure(transaction);
    const auto version = userVersion(database);
    if (!version)
        return failure(version);
    if (*version >= migration.number) // another process did it while we waited for the lock
        return {};
    QStringList statements = migration.statements;
    statements += u"PRAGMA user_version=%1"_s.arg(migration.number);
    for (const QString &statement : statements) {
        if (const auto done = database.run(statement); !done) {
            if (done.error().code != u"db.failed"_s)
                return failure(done);
            return fail(u"db.migration-failed"_s, database.file(), {},
                        QStringList{QString::number(migration.number)} + done.error().args);
        }
    }
    return transaction->commit();
}

Result<void> Database::migrate(const QString &folder) {
    const std::vector<Migration> migrations = readMigrations(folder);
    const auto found = userVersion(*this);
    if (!found)
        return failure(found);
    const int known = migrations.empty() ? 0 : migrations.back().number;
    if (*found > known)
        return fail(u"db.newer"_s, m_file, {}, {QString::number(*found), QString::number(known)});
    // Only before its tables are changed: this reads the whole file.
    if (*found > 0 && *found < known) {
        if (const auto sound = quickCheck(); !sound)
            return sound;
    }
    for (const Migration &migration : migrations) {
        if (migration.number <= *found)
            continue;
        if (const auto done = runMigration(*this, migration); !done)
            return done;
    }
    return {};
}

Result<qint64> Database::foreignVersion() {
    return run(u"PRAGMA data_version"_s).map([](QSqlQuery query) {
        return query.next() ? query.value(0).toLongLong() : 0;
    });
}

Result<void> Database::quickCheck() {
    auto query = run(u"PRAGMA quick_check(1)"_s);
    if (!query)
        return failure(query);
    const QString finding = query->next() ? query->value(0).toString() : query->lastError().databaseText();
    if (finding != u"ok"_s)
        return fail(u"db.damaged"_s, m_file, {}, {finding});
    return {};
}

Result<void> Database::vacuum() {
    // Its temporary copy holds only what stays, and may be large: in a file that has no name, not in memory.
    if (const auto set = run(u"PRAGMA temp_store=FILE"_s); !set)
        return failure(set);
    const auto done = run(u"VACUUM"_s);
    if (const auto set = run(u"PRAGMA temp_store=MEMORY"_s); !set)
        return failure(set);
    if (!done)
        return failure(done);
    return {};
}

} // namespace thanksmith
