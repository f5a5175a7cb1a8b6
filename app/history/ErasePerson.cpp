// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/History.h"

#include "history/WordIndex.h"

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

/// Cards of the history, and those of the outbox that are not in the history as well.
constexpr QLatin1StringView countCards("SELECT (SELECT count(*) FROM history WHERE address_key = ?) + "
                                       "(SELECT count(*) FROM outbox WHERE address_key = ? AND finished_at IS NULL)");

Result<int> removeRows(Database &database, const QString &key) {
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return failure(transaction);
    auto counted = database.run(countCards, {key, key});
    if (!counted)
        return failure(counted);
    const int count = counted->next() ? counted->value(0).toInt() : 0;
    counted->finish();
    if (const auto removed = unindexWords(database, key); !removed)
        return failure(removed);
    // Cards, pictures, bytes and completion keys go with their rows (ON DELETE CASCADE).
    for (const QString &table : {u"history"_s, u"outbox"_s, u"recipient"_s}) {
        const auto removed = database.run(u"DELETE FROM %1 WHERE address_key = ?"_s.arg(table), {key});
        if (!removed)
            return failure(removed);
    }
    if (const auto merged = mergeIndex(database); !merged)
        return failure(merged);
    if (const auto committed = transaction->commit(); !committed)
        return failure(committed);
    return count;
}

} // namespace

Result<int> History::erasePerson(const QString &address) {
    const QString key = addressKey(address);
    if (key.isEmpty()) // printed cards have none
        return fail(u"history.no-address"_s);
    const auto count = removeRows(m_database, key);
    if (!count)
        return count;
    // secure_delete clears what is removed. A file written anew does not depend on every move within its pages having
    // been cleared too, nor on the settings of an earlier connection.
    if (const auto rewritten = m_database.vacuum(); !rewritten)
        return failure(rewritten);
    return count;
}

} // namespace thanksmith
