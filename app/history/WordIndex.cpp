// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/WordIndex.h"

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

Result<void> run(Database &database, const QString &sql, const QVariantList &values = {}) {
    if (const auto done = database.run(sql, values); !done)
        return failure(done);
    return {};
}

} // namespace

Result<void> indexWords(Database &database, const QString &id) {
    return run(database,
               u"INSERT INTO history_words (rowid, to_name, to_address, title, message) "
               "SELECT row, to_name, to_address, title, message FROM history WHERE id = ?"_s,
               {id});
}

Result<void> unindexWords(Database &database, const QString &address) {
    return run(database,
               u"INSERT INTO history_words (history_words, rowid, to_name, to_address, title, message) "
               "SELECT 'delete', row, to_name, to_address, title, message FROM history WHERE address_key = ?"_s,
               {address});
}

Result<void> mergeIndex(Database &database) {
    return run(database, u"INSERT INTO history_words (history_words) VALUES ('optimize')"_s);
}

} // namespace thanksmith
