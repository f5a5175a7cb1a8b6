// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ComposedGlyphs.h"
#include "PdfFaces.h"

namespace thanksmith {

/// Draws words with cairo, in mm, so that they are found in a PDF. Emoji are pictures, recorded once for all pages.
class WordDrawer {
public:
    WordDrawer() = default;
    WordDrawer(const WordDrawer &) = delete;
    WordDrawer &operator=(const WordDrawer &) = delete;
    ~WordDrawer();

    /// False where the face cannot be opened.
    [[nodiscard]] bool draw(cairo_t *cairo, const GlyphRun &run);

private:
    struct Emoji {
        cairo_surface_t *surface = nullptr;
        QRectF box; ///< em
    };

    void drawComposed(cairo_t *cairo, const GlyphRun &run, const Cluster &letter);
    void drawColourRun(cairo_t *cairo, const GlyphRun &run);
    void drawEmojiText(cairo_t *cairo, const GlyphRun &run, const Cluster &cluster);
    [[nodiscard]] cairo_surface_t *emoji(const FontFace &face, quint32 glyph, QRectF *box);

    PdfFaces m_faces;
    ComposedGlyphs m_composed; ///< of these faces
    std::map<std::pair<FontFace, quint32>, Emoji> m_emoji;
};

} // namespace thanksmith
