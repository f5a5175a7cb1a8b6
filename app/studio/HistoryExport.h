// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/History.h"

#include <QByteArray>

namespace thanksmith {

/// The history as CSV (RFC 4180, UTF-8, CRLF; a cell that a spreadsheet would take for a formula begins with an
/// apostrophe), newest first.
[[nodiscard]] QByteArray historyCsv(const std::vector<HistoryItem> &items);
/// The same as a JSON array.
[[nodiscard]] QByteArray historyJson(const std::vector<HistoryItem> &items);

/// All that fit the query, page by page.
[[nodiscard]] Result<std::vector<HistoryItem>> wholeHistory(History &history, const History::Query &query = {});

} // namespace thanksmith
