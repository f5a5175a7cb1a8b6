// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/Page.h"

#include <cairo.h>

#include <ft2build.h>
#include FT_FREETYPE_H

#include <map>

namespace thanksmith {

/// The cairo faces of one document.
class PdfFaces {
public:
    PdfFaces();
    PdfFaces(const PdfFaces &) = delete;
    PdfFaces &operator=(const PdfFaces &) = delete;
    ~PdfFaces();

    /// Null where the font cannot be opened.
    [[nodiscard]] cairo_font_face_t *face(const FontFace &face);

    /// The same as FreeType has it; null where the font cannot be opened.
    [[nodiscard]] FT_Face opened(const FontFace &face);

    /// A face of empty glyphs, `advance` em wide, and the glyph that stands for this text: it gives pictures of emoji
    /// their words, since cairo leaves out text that is painted transparently.
    [[nodiscard]] cairo_font_face_t *blankFace(double advance);
    [[nodiscard]] unsigned long blankGlyph(const QString &text);

private:
    FT_Library m_library = nullptr;
    std::map<FontFace, cairo_font_face_t *> m_faces;
    std::map<int, cairo_font_face_t *> m_blanks; ///< by advance, 1/1000 em
    std::map<QString, unsigned long> m_blankGlyphs;
};

} // namespace thanksmith
