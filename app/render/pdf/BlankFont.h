// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace thanksmith {

/// A TrueType font of `glyphs` empty glyphs, an em high and `advance` em wide: the least set of tables that FreeType
/// and cairo's subsetter ask for ("OpenType specification", 1.9, required tables; no cmap, so that cairo takes a
/// glyph's text from the caller).
[[nodiscard]] QByteArray makeBlankFont(int glyphs, double advance);

} // namespace thanksmith
