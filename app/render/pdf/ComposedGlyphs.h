// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/Page.h"

#include <cairo.h>

#include <ft2build.h>
#include FT_FREETYPE_H

#include <map>

namespace thanksmith {

/// One glyph of what a composed glyph shows, em from its origin, y down.
struct GlyphPart {
    quint32 index = 0;
    QPointF offset;
};

/// Glyphs made of several glyphs of fonts, in a font of their own: a PDF gives text to single glyphs only (readers of
/// 2023 do not follow ActualText), so what several glyphs show together, a conjunct or a letter with its marks, must
/// become one to be found.
class ComposedGlyphs {
public:
    ComposedGlyphs() = default;
    ComposedGlyphs(const ComposedGlyphs &) = delete;
    ComposedGlyphs &operator=(const ComposedGlyphs &) = delete;
    ~ComposedGlyphs();

    /// A glyph of a font of em 1.
    struct Glyph {
        cairo_font_face_t *font = nullptr; ///< owned by this
        unsigned long index = 0;
    };
    /// One that shows these parts of `face`, `advance` em wide; the same for the same text and looks. `opened` stays
    /// open as long as any surface uses the font.
    [[nodiscard]] Glyph glyph(const FontFace &face, FT_Face opened, const QString &text,
                              const std::vector<GlyphPart> &parts, double advance);

    /// What a glyph draws.
    struct Drawing {
        FT_Face face;
        std::vector<GlyphPart> parts;
        double advance;
        double slant; ///< FontFace::slant
    };

private:
    void addFont();

    std::vector<cairo_font_face_t *> m_fonts;
    std::vector<Drawing> *m_drawings = nullptr; ///< the last font's
    std::map<QByteArray, Glyph> m_known;
};

} // namespace thanksmith
