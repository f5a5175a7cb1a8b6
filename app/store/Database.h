// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <memory>

namespace thanksmith {

/// One connection to the program's SQLite file, for one thread. Rollback journal (SQLite before 3.51.3 can corrupt a
/// WAL shared by several connections), synchronous=FULL, foreign keys on, trusted_schema off, busy timeout 10 s.
class Database {
public:
    /// Opens or makes the file (0600) and runs the migrations it lacks (":/migrations/NNNN-name.sql", number in
    /// PRAGMA user_version), each in one transaction.
    /// Errors: db.damaged (the file is not touched; see setAsideDamaged), db.newer (args: found, known),
    /// db.unopenable (arg), db.disk-full, db.migration-failed (args: number, reason).
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &file,
                                                                const QString &migrations = QStringLiteral(":/migrations"));
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs one statement with positional values. Errors: db.disk-full, db.busy, db.read-only, db.damaged, db.failed (arg).
    [[nodiscard]] Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});
    [[nodiscard]] const QString &file() const { return m_file; }
    /// PRAGMA quick_check. Errors: db.damaged (arg: first finding).
    [[nodiscard]] Result<void> quickCheck();
    /// VACUUM INTO: a whole copy while in use. Errors: file.unwritable, db.*.
    [[nodiscard]] Result<void> backup(const QString &target);

private:
    Database(QString file, QString connection);
    QString m_file;
    QString m_connection;
};

/// Renames a damaged database (and its journal) to "NAME.damaged-YYYYMMDD-HHMMSS", never overwriting. Returns the new name.
[[nodiscard]] Result<QString> setAsideDamaged(const QString &file, const QDateTime &now);

/// BEGIN IMMEDIATE ... COMMIT; rolls back unless commit() was called and succeeded.
class Transaction {
public:
    [[nodiscard]] static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Database *database) : m_database(database) {}
    Database *m_database;
};

} // namespace thanksmith
