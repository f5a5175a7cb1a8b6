// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/http/PackedCard.h"

namespace thanksmith {

/// Teams takes about 28 KB for a whole message; others measured less (channels.md 0.4).
inline constexpr qsizetype maxTeamsMessage = 20'000; ///< bytes

/// The message a Workflow takes: an Adaptive Card 1.5 with the small picture as a data URI and the words as rich text,
/// which knows no markup.
[[nodiscard]] QByteArray teamsMessage(const PackedCard &card);

/// A JPEG of the card as large as the message has room for; empty: not even a small one fits beside the words.
[[nodiscard]] QByteArray teamsPicture(const QByteArray &png, qsizetype maxBytes);

} // namespace thanksmith
