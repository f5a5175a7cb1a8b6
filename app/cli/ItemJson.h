// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/History.h"
#include "outbox/OutboxItem.h"

#include <QJsonObject>

namespace thanksmith {

/// An open card as `outbox list` prints it: id, to, account, channel, state, reason, created_at (contract).
[[nodiscard]] QJsonObject toJson(const OutboxItem &item);
/// A sent card as `history list` prints it: id, sent_at, to, channel, account, outcome, title (contract).
[[nodiscard]] QJsonObject toJson(const HistoryItem &item);

} // namespace thanksmith
