// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Database.h"

namespace thanksmith {

/// Keeps the full-text index in step with the history's rows, in the caller's transaction. (The index has no copy of
/// the text: what it is told to remove has to be what it was given. Rows of the history are never changed.)

/// After the row of this card was written.
[[nodiscard]] Result<void> indexWords(Database &database, const QString &id);
/// Before all rows of this address (addressKey) are removed.
[[nodiscard]] Result<void> unindexWords(Database &database, const QString &address);
/// Drops the removed words themselves: until its parts are merged into one, the index only marks them as removed.
[[nodiscard]] Result<void> mergeIndex(Database &database);

} // namespace thanksmith
