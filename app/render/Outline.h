// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/Page.h"

namespace thanksmith {

/// A glyph's outline as SVG path data in font units, y down.
struct GlyphOutline {
    QByteArray path; ///< empty: blank or no outline
    double unitsPerEm = 1000;
};
[[nodiscard]] GlyphOutline glyphOutline(const FontFace &face, quint32 glyph);

} // namespace thanksmith
