// SPDX-License-Identifier: GPL-3.0-or-later
#include "PdfFaces.h"

#include "BlankFont.h"
#include "PlainFont.h"
#include "render/FaceStore.h"

#include <cairo-ft.h>

#include FT_MODULE_H

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <memory>

namespace thanksmith {

namespace {

constexpr int blankGlyphs = 1024; ///< different emoji in one document; beyond that the last one stands for all
const cairo_user_data_key_t faceKey{};

void *allocate(FT_Memory /*memory*/, long size) {
    return std::malloc(size_t(size));
}
void release(FT_Memory /*memory*/, void *block) {
    std::free(block);
}
void *resize(FT_Memory /*memory*/, long /*before*/, long after, void *block) {
    return std::realloc(block, size_t(after));
}
FT_MemoryRec_ plainMemory{nullptr, allocate, release, resize};

/// What a cairo face stands on. Cairo keeps faces in caches beyond the document, so each holds its library too.
struct Held {
    FT_Library library;
    FT_Face face;
    QByteArray bytes; ///< of a font in memory

    static void release(void *held) {
        const std::unique_ptr<Held> owned(static_cast<Held *>(held));
        FT_Done_Face(owned->face);
        FT_Done_Library(owned->library);
    }
};

cairo_font_face_t *owning(FT_Library library, FT_Face face, const QByteArray &bytes) {
    cairo_font_face_t *made = cairo_ft_font_face_create_for_ft_face(face, FT_LOAD_NO_HINTING);
    FT_Reference_Library(library);
    cairo_font_face_set_user_data(made, &faceKey, new Held{library, face, bytes}, Held::release);
    return made;
}

} // namespace

PdfFaces::PdfFaces() {
    FT_New_Library(&plainMemory, &m_library);
    FT_Add_Default_Modules(m_library);
}

PdfFaces::~PdfFaces() {
    for (const auto &entry : m_faces) {
        if (entry.second)
            cairo_font_face_destroy(entry.second);
    }
    for (const auto &entry : m_blanks) {
        if (entry.second)
            cairo_font_face_destroy(entry.second);
    }
    FT_Done_Library(m_library);
}

cairo_font_face_t *PdfFaces::face(const FontFace &face) {
    const auto it = m_faces.find(face);
    if (it != m_faces.end())
        return it->second;
    FT_Face opened = openFace(m_library, face);
    QByteArray plain = opened ? withoutCharacters(opened) : QByteArray();
    FT_Face bare = nullptr;
    if (!plain.isEmpty() && FT_New_Memory_Face(m_library, reinterpret_cast<const FT_Byte *>(plain.constData()),
                                               FT_Long(plain.size()), 0, &bare) == 0) {
        FT_Done_Face(opened);
        opened = bare;
    }
    cairo_font_face_t *made = opened ? owning(m_library, opened, bare ? plain : QByteArray()) : nullptr;
    m_faces.emplace(face, made);
    return made;
}

FT_Face PdfFaces::opened(const FontFace &face) {
    cairo_font_face_t *made = this->face(face);
    const auto *held = made ? static_cast<const Held *>(cairo_font_face_get_user_data(made, &faceKey)) : nullptr;
    return held ? held->face : nullptr;
}

cairo_font_face_t *PdfFaces::blankFace(double advance) {
    const auto [it, isNew] = m_blanks.try_emplace(int(std::lround(advance * 1000)), nullptr);
    if (!isNew)
        return it->second;
    const QByteArray font = makeBlankFont(blankGlyphs, advance);
    FT_Face face = nullptr;
    if (FT_New_Memory_Face(m_library, reinterpret_cast<const FT_Byte *>(font.constData()), FT_Long(font.size()), 0,
                           &face) == 0)
        it->second = owning(m_library, face, font);
    return it->second;
}

unsigned long PdfFaces::blankGlyph(const QString &text) {
    const auto it = m_blankGlyphs.find(text);
    if (it != m_blankGlyphs.end())
        return it->second;
    const auto glyph = std::min<unsigned long>(m_blankGlyphs.size() + 1, blankGlyphs - 1); // 0 is .notdef
    m_blankGlyphs.emplace(text, glyph);
    return glyph;
}

} // namespace thanksmith
