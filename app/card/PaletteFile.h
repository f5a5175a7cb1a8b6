// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "card/Palette.h"

#include <QByteArray>
#include <QJsonObject>

namespace thanksmith {

/// A palette somebody made, as one UTF-8 JSON object (file ending `.thankspalette`, at most 64 KiB):
///   { "format": "thanks-palette", "version": 1, "id": "own/firm", "name": "Our firm",
///     "sheet": "#RRGGBB", "ink": ..., "heading": ..., "quiet": ..., "accent": ...,
///     "picture": { "ground": ..., "ground-2", "subject", "subject-shade", "accent", "accent-2", "ink", "paper" },
///     "night": { "ground": ..., "ground-2", "ink", ... }, "greys": false }
/// Required are name, sheet, ink and heading; quiet is ink where missing, accent is heading. `picture` without roles
/// leaves pictures as drawn; without `night` one is made from `picture`. Colours are exactly "#RRGGBB". Words that
/// cannot be read on the sheet are no error: they are drawn darker or lighter (card/Palette.h, `readable`).
inline constexpr int paletteFileVersion = 1;
inline constexpr qint64 maxPaletteFile = 64 << 10; ///< bytes
inline constexpr int maxPaletteName = 60;          ///< UTF-16 code units

/// What own palettes' ids begin with; the rest is lower-case letters, digits and "-", at most 60.
[[nodiscard]] bool isOwnPaletteId(const QString &id);
/// An own id that says the name and is not among `taken`: "Café Süd" becomes "own/cafe-sud", then "-2", "-3".
[[nodiscard]] QString ownPaletteId(const QString &name, const QStringList &taken);
/// A name without blanks at its ends or control characters, at most maxPaletteName long.
[[nodiscard]] QString cleanPaletteName(const QString &name);
/// A copy under another id and name.
[[nodiscard]] Palette renamed(Palette palette, const QString &id, const QString &name);

/// The members above but for format and version, as a card carries them under "palette". `name` is the file's for
/// errors, `place` the path to the object in it. Errors: palette.bad-id, palette.bad-name, palette.bad-colour (arg: the
/// value), palette.unknown-role, json.missing-member, json.wrong-type.
[[nodiscard]] Result<Palette> paletteFromJson(const QJsonObject &object, const QString &name,
                                              const QString &place = {});
[[nodiscard]] QJsonObject paletteToJson(const Palette &palette);

/// A whole palette file. Also errors: palette.not-a-palette, palette.newer-version (args: found, known), json.*.
[[nodiscard]] Result<Palette> parsePalette(const QByteArray &bytes, const QString &name);
[[nodiscard]] QByteArray serialisePalette(const Palette &palette);

} // namespace thanksmith
