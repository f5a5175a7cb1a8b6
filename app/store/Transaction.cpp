// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Database.h"

#include <utility>

namespace thanksmith {
using namespace Qt::StringLiterals;

Result<Transaction> Transaction::begin(Database &database) {
    // IMMEDIATE: the lock is taken before the state is read, so that no one changes it between check and write.
    if (const auto begun = database.run(u"BEGIN IMMEDIATE"_s); !begun)
        return failure(begun);
    return Transaction(&database);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)) {}

Transaction::~Transaction() {
    // A fault like a full disk may have rolled back already; the second one then fails, which is fine.
    if (m_database)
        static_cast<void>(m_database->run(u"ROLLBACK"_s));
}

Result<void> Transaction::commit() {
    if (const auto committed = m_database->run(u"COMMIT"_s); !committed)
        return failure(committed);
    m_database = nullptr;
    return {};
}

} // namespace thanksmith
