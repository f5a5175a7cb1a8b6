// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "outbox/OutboxItem.h"

#include <QStringList>

namespace thanksmith {

/// The one place where an error becomes words: one sentence that names the thing, the reason and what to do, in the
/// language of the program. For ui and cli only.
[[nodiscard]] QString errorText(const Error &error);

/// Every code that has a sentence; a test holds it against the codes in the source.
[[nodiscard]] QStringList knownErrorCodes();

/// A state in a word or two ("waiting", "being sent", "delivery unclear").
[[nodiscard]] QString stateText(OutboxState state);

} // namespace thanksmith
