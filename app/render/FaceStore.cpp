// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/FaceStore.h"

#include FT_MULTIPLE_MASTERS_H
#include FT_OUTLINE_H

#include <QFile>
#include <QStringList>

#include <cmath>
#include <vector>

namespace thanksmith {

namespace {

constexpr size_t maxOpenFaces = 48;
constexpr int variableFlag = 0x8000; ///< fontconfig's mark for "any instance" in an index' high 16 bits

FT_Fixed fixed(double value) {
    return static_cast<FT_Fixed>(std::lround(value * 65536));
}

FT_ULong tagOf(const QString &name) {
    const QByteArray bytes = name.toLatin1().leftJustified(4, ' ', true);
    FT_ULong tag = 0;
    for (const char c : bytes)
        tag = tag << 8U | static_cast<unsigned char>(c);
    return tag;
}

void vary(FT_Library library, FT_Face face, const QString &variations) {
    FT_MM_Var *axes = nullptr;
    if (variations.isEmpty() || FT_Get_MM_Var(face, &axes) != 0)
        return;
    std::vector<FT_Fixed> at(axes->num_axis);
    for (FT_UInt i = 0; i < axes->num_axis; ++i)
        at[i] = axes->axis[i].def;
    for (const QString &setting : variations.split(u',')) {
        const FT_ULong tag = tagOf(setting.section(u'=', 0, 0).trimmed());
        for (FT_UInt i = 0; i < axes->num_axis; ++i) {
            if (axes->axis[i].tag == tag)
                at[i] = fixed(setting.section(u'=', 1).toDouble());
        }
    }
    FT_Set_Var_Design_Coordinates(face, axes->num_axis, at.data());
    FT_Done_MM_Var(library, axes);
}

} // namespace

FT_Face openFace(FT_Library library, const FontFace &face) {
    const int instance = face.index >> 16;
    const FT_Long index = (face.index & 0xFFFF) | (instance & variableFlag ? 0 : instance << 16);
    FT_Face opened = nullptr;
    if (FT_New_Face(library, QFile::encodeName(face.file).constData(), index, &opened) != 0)
        return nullptr;
    vary(library, opened, face.variations);
    return opened;
}

void lean(FT_Outline &outline, const FontFace &face) {
    if (face.slant == 0)
        return;
    const FT_Matrix matrix{fixed(1), fixed(face.slant), 0, fixed(1)};
    FT_Outline_Transform(&outline, &matrix);
}

FaceStore &FaceStore::ofThread() {
    static thread_local FaceStore store;
    return store;
}

FaceStore::FaceStore() {
    FT_Init_FreeType(&m_library);
}

FaceStore::~FaceStore() {
    FT_Done_FreeType(m_library);
} // closes the faces too

FT_Face FaceStore::face(const FontFace &face) {
    const auto it = m_faces.find(face);
    if (it != m_faces.end())
        return it->second;
    if (m_faces.size() >= maxOpenFaces) {
        for (const auto &entry : m_faces)
            FT_Done_Face(entry.second);
        m_faces.clear();
    }
    FT_Face opened = openFace(m_library, face);
    m_faces.emplace(face, opened);
    return opened;
}

GlyphPicture glyphPicture(const FontFace &face, quint32 glyph) {
    FT_Face opened = FaceStore::ofThread().face(face);
    if (!opened || !FT_HAS_FIXED_SIZES(opened))
        return {};
    int largest = 0;
    for (int i = 1; i < opened->num_fixed_sizes; ++i) {
        if (opened->available_sizes[i].y_ppem > opened->available_sizes[largest].y_ppem)
            largest = i;
    }
    if (FT_Select_Size(opened, largest) != 0 || FT_Load_Glyph(opened, glyph, FT_LOAD_COLOR) != 0)
        return {};
    const FT_GlyphSlot slot = opened->glyph;
    if (slot->format != FT_GLYPH_FORMAT_BITMAP || slot->bitmap.pixel_mode != FT_PIXEL_MODE_BGRA)
        return {};
    const double em = double(opened->available_sizes[largest].y_ppem) / 64;
    const QImage view(slot->bitmap.buffer, int(slot->bitmap.width), int(slot->bitmap.rows), slot->bitmap.pitch,
                      QImage::Format_ARGB32_Premultiplied); // FreeType's BGRA is premultiplied
    return {view.copy(),
            QRectF(slot->bitmap_left / em, -slot->bitmap_top / em, slot->bitmap.width / em, slot->bitmap.rows / em)};
}

} // namespace thanksmith
