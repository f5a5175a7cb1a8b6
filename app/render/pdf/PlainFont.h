// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <ft2build.h>
#include FT_FREETYPE_H

namespace thanksmith {

/// A font's tables without those that know of characters (cmap, GSUB, GPOS, ...), as a font file: cairo prefers a
/// cmap's reading of a glyph ("U+FEFC") to the words it is given. Empty where the font has instances, whose outlines
/// are not in the tables as they are, or is none of TrueType or OpenType.
[[nodiscard]] QByteArray withoutCharacters(FT_Face face);

} // namespace thanksmith
