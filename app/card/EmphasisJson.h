// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "card/Emphasis.h"

#include <QJsonArray>

namespace thanksmith {

/// Reads "texts.emphasis" of a card file (CardFile.h) for this message; undefined gives none. A stretch must lie in
/// the message, behind the one before it, and must not part a surrogate pair.
/// Errors: json.wrong-type, card.bad-emphasis (place: "texts.emphasis[3]"), card.too-much-emphasis.
[[nodiscard]] Result<EmphasisSpans> emphasisFromJson(const QJsonValue &value, const QString &message,
                                                     const QString &name);
[[nodiscard]] QJsonArray jsonFromEmphasis(const EmphasisSpans &spans);

} // namespace thanksmith
