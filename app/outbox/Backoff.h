// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace thanksmith {

inline constexpr int maxAttempts = 12;
inline constexpr qint64 maxAgeSeconds = 3 * 24 * 3600; ///< since it was queued or last retried by the user

/// Seconds to wait after attempt number `attempts` (from 1): 30 s, 2 min, 8 min, 32 min, then 2 h, each shortened by up
/// to a fifth, so that a queue does not come back all at once. The same for the same id and attempt.
[[nodiscard]] qint64 backoffSeconds(const QString &id, int attempts);

} // namespace thanksmith
