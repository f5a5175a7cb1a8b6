// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace thanksmith {

/// One numbered step of the schema.
struct Migration {
    int number = 0;
    QStringList statements;
};

/// The "NNNN-name.sql" files of a folder, in the order of their numbers. Statements are parted by empty lines, since
/// a trigger has semicolons inside.
[[nodiscard]] std::vector<Migration> readMigrations(const QString &folder);

} // namespace thanksmith
