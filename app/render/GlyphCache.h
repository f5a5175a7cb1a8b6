// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/Page.h"

#include <QHash>

namespace thanksmith {

/// Coverage of a glyph at one size and quarter-pixel shift.
struct GlyphImage {
    std::vector<quint8> coverage; ///< width * height, row by row
    int left = 0;                 ///< pixels right of the whole-pixel origin
    int top = 0;                  ///< pixels below it (mostly negative)
    int width = 0;
    int height = 0;
};

/// A glyph picture at one size and quarter-pixel shift.
struct ColourGlyph {
    QImage image; ///< premultiplied
    QPoint at;    ///< pixels from the whole-pixel origin
};

/// A thread's glyph images. Above 64 pixels QPainter stops caching glyphs (20 times slower), and below it snaps them to
/// whole pixels; so the words of a card are painted from here.
class GlyphCache {
public:
    [[nodiscard]] static GlyphCache &ofThread();

    /// `size`: em in pixels; `quarterX/Y` 0..3. Null where the face has no such outline. Valid until the next call.
    [[nodiscard]] const GlyphImage *image(const FontFace &face, quint32 glyph, double size, int quarterX, int quarterY);
    [[nodiscard]] const ColourGlyph *colour(const FontFace &face, quint32 glyph, double size, int quarterX,
                                            int quarterY);

private:
    struct Key {
        int face = 0; ///< number of the face
        quint32 glyph = 0;
        int size = 0; ///< 1/64 pixel
        int shift = 0;
        bool operator==(const Key &) const = default;
    };
    friend size_t qHash(const Key &key, size_t seed) {
        return qHashMulti(seed, key.face, key.glyph, key.size, key.shift);
    }
    [[nodiscard]] int numberOf(const FontFace &face);
    void forgetIfFull();

    std::vector<FontFace> m_faces;
    QHash<Key, GlyphImage> m_images;
    QHash<Key, ColourGlyph> m_colours;
    qsizetype m_bytes = 0;
};

} // namespace thanksmith
