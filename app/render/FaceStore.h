// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/Page.h"

#include <ft2build.h>
#include FT_FREETYPE_H

#include <map>

namespace thanksmith {

/// Opens a face as it was laid out with: file, index, variations. Null where the file is gone or broken.
[[nodiscard]] FT_Face openFace(FT_Library library, const FontFace &face);

/// Leans an outline of the face by its slant.
void lean(FT_Outline &outline, const FontFace &face);

/// A thread's open faces.
class FaceStore {
public:
    [[nodiscard]] static FaceStore &ofThread();

    FaceStore(const FaceStore &) = delete;
    FaceStore &operator=(const FaceStore &) = delete;
    ~FaceStore();

    /// Null where it can't be opened. Valid until the next call.
    [[nodiscard]] FT_Face face(const FontFace &face);

private:
    FaceStore();

    FT_Library m_library = nullptr;
    std::map<FontFace, FT_Face> m_faces;
};

/// A colour glyph as the font holds it.
struct GlyphPicture {
    QImage image; ///< premultiplied; null: the glyph has none
    QRectF box;   ///< where it stands, em, from the glyph's origin, y down
};
[[nodiscard]] GlyphPicture glyphPicture(const FontFace &face, quint32 glyph);

} // namespace thanksmith
