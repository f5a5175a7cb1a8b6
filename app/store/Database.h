// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <memory>

namespace thanksmith {

/// One connection to the program's SQLite file, for one thread. Rollback journal (SQLite before 3.51.3 can corrupt a
/// WAL shared by several connections), synchronous=EXTRA (with a rollback journal FULL may forget the last commit when
/// the power fails: the journal's removal has to be durable too), foreign keys on, trusted_schema off, secure_delete on
/// (what is removed is overwritten), temporary tables in memory.
class Database {
public:
    /// Opens or makes the file (0600) and runs the migrations it lacks ("NNNN-name.sql" in the folder `migrations`,
    /// number in PRAGMA user_version), each in one transaction. Statements of a migration are parted by empty lines.
    /// `busyTimeout`: milliseconds to wait for another connection's lock.
    /// Errors: db.damaged (arg: what is wrong; the file is not touched, see setAsideDamaged), db.newer (args: found,
    /// known), db.unopenable (arg), db.disk-full, db.busy, db.migration-failed (args: number, reason).
    [[nodiscard]] static Result<std::unique_ptr<Database>>
    open(const QString &file, const QString &migrations = QStringLiteral(":/migrations"), int busyTimeout = 10'000);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs one statement with positional values. A result that is not read to its end holds a lock on the file: read
    /// it all or let the query go.
    /// Errors: db.disk-full, db.busy, db.read-only, db.damaged, db.failed (arg: SQLite's reason).
    [[nodiscard]] Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});
    [[nodiscard]] const QString &file() const { return m_file; }
    /// Changes whenever another connection has written (PRAGMA data_version).
    [[nodiscard]] Result<qint64> foreignVersion();
    /// PRAGMA quick_check. Errors: db.damaged (arg: first finding).
    [[nodiscard]] Result<void> quickCheck();
    /// VACUUM INTO: a whole copy (0600) while in use; replaces `target` once the copy is complete.
    /// Errors: file.unwritable (arg: reason), db.*.
    [[nodiscard]] Result<void> backup(const QString &target);
    /// Writes the file anew without free space, so that nothing removed is left in it. Not inside a transaction.
    [[nodiscard]] Result<void> vacuum();

private:
    Database(QString file, QString connection);
    [[nodiscard]] Result<void> connect(int busyTimeout);
    [[nodiscard]] Result<void> migrate(const QString &folder);
    QString m_file;
    QString m_connection;
};

/// Renames a damaged database (and its journal) to "NAME.damaged-YYYYMMDD-HHMMSS", never overwriting. Returns the new
/// name. Errors: file.missing, file.unwritable.
[[nodiscard]] Result<QString> setAsideDamaged(const QString &file, const QDateTime &now);

/// BEGIN IMMEDIATE ... COMMIT; rolls back unless commit() was called and succeeded.
class Transaction {
public:
    /// Errors: db.*, among them db.busy where another connection writes for longer than the busy timeout.
    [[nodiscard]] static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Database *database)
        : m_database(database) {}
    Database *m_database;
};

} // namespace thanksmith
