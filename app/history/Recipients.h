// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/History.h"

namespace thanksmith {

/// Counts this card for its recipient, in the caller's transaction.
[[nodiscard]] Result<void> rememberRecipient(Database &database, const HistoryItem &item);
[[nodiscard]] Result<std::vector<KnownRecipient>> findRecipients(Database &database, const QString &prefix, int limit);

} // namespace thanksmith
