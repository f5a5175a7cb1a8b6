// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "card/Card.h"

namespace thanksmith {

/// The `.thanks` format: one UTF-8 JSON object
///   { "format": "thanks", "version": 2, "paper": "a6", "orientation": "portrait", "layout": "top", "palette": "paper",
///     "style": "classic", "language": "de", "texts": { "title", "to", "message", "closing", "from" },
///     "picture": { "id", "svg", "alt" }, "skin": "tone-4" }
/// Members it does not know are kept. A higher version is refused. A card without what version 2 brought is written as
/// version 1, which every Thanksmith reads.
/// Version 2: "texts" may hold "emphasis": [ { "from": 0, "length": 5, "bold": true, "italic": true,
/// "colour": "accent" }, ... ], stretches of the message in UTF-16 code units, in order and apart from each other, at
/// most 2000. "palette" may be an own one as an object (card/PaletteFile.h, without format and version) in place of the
/// name of one of the program's: the card keeps its colours wherever it is opened. "skin" is a tone of
/// resources/skins.json; without it pictures stay as drawn.
inline constexpr int cardFileVersion = 2;
inline constexpr qint64 maxCardFile = 32 << 20; ///< bytes
inline constexpr qint64 maxPictureBytes = 2 << 20;

/// Reads a card from bytes. `name` is the file's name for errors. The picture is not looked into here: whoever draws
/// it passes it through checkSvg first.
/// Errors: card.not-a-card, card.newer-version (args: found, known), card.bad-value (place: member),
/// card.bad-emphasis (place: which stretch), card.too-much-emphasis (args: number, limit), json.*, for an own palette
/// palette.* (place: "palette.ink").
[[nodiscard]] Result<Card> parseCard(const QByteArray &bytes, const QString &name);
[[nodiscard]] QByteArray serialiseCard(const Card &card);

/// Errors: file.* of base/File.h besides those of parseCard.
[[nodiscard]] Result<Card> readCard(const QString &path);
[[nodiscard]] Result<void> writeCard(const QString &path, const Card &card);

} // namespace thanksmith
