// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/OutboxItem.h"
#include "store/Database.h"

#include <initializer_list>

namespace thanksmith {

/// The columns that itemFrom reads, in its order.
inline constexpr QLatin1StringView outboxColumns(
    "id, account, channel, to_name, to_address, title, state, reason_code, reason_subject, reason_place, reason_args, "
    "attempts, created_at, written_at, send_at, retry_at, committed_at, finished_at, place, resolved");
[[nodiscard]] OutboxItem itemFrom(const QSqlQuery &query);

/// Error outbox.no-such-item.
[[nodiscard]] Result<OutboxItem> readItem(Database &database, const QString &id);
/// With the bytes that are there, unchecked. `sha256`, where given, gets the hash stored beside them.
[[nodiscard]] Result<OutboxEntry> readEntry(Database &database, const QString &id, QByteArray *sha256 = nullptr);

[[nodiscard]] Result<void> insertEntry(Database &database, const OutboxEntry &entry);
/// Writes what a transition may change. `now`: milliseconds since 1970.
[[nodiscard]] Result<void> updateItem(Database &database, const OutboxItem &item, qint64 now);
[[nodiscard]] Result<void> removeBytes(Database &database, const QString &id);

/// Error outbox.wrong-state.
[[nodiscard]] Result<void> requireState(const OutboxItem &item, std::initializer_list<OutboxState> wanted);

} // namespace thanksmith
