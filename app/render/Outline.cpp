// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/Outline.h"

#include "render/FaceStore.h"

#include FT_OUTLINE_H

namespace thanksmith {

namespace {

struct PathWriter {
    QByteArray path;

    void point(const FT_Vector *at) {
        path += QByteArray::number(qlonglong(at->x)) + ' ' + QByteArray::number(qlonglong(-at->y)) + ' ';
    }
};

PathWriter &writer(void *user) {
    return *static_cast<PathWriter *>(user);
}

int moveTo(const FT_Vector *to, void *user) {
    PathWriter &out = writer(user);
    out.path += out.path.isEmpty() ? "M" : "ZM";
    out.point(to);
    return 0;
}
int lineTo(const FT_Vector *to, void *user) {
    writer(user).path += 'L';
    writer(user).point(to);
    return 0;
}
int conicTo(const FT_Vector *control, const FT_Vector *to, void *user) {
    writer(user).path += 'Q';
    writer(user).point(control);
    writer(user).point(to);
    return 0;
}
int cubicTo(const FT_Vector *first, const FT_Vector *second, const FT_Vector *to, void *user) {
    writer(user).path += 'C';
    writer(user).point(first);
    writer(user).point(second);
    writer(user).point(to);
    return 0;
}

} // namespace

GlyphOutline glyphOutline(const FontFace &face, quint32 glyph) {
    FT_Face opened = FaceStore::ofThread().face(face);
    if (!opened || FT_Load_Glyph(opened, glyph, FT_LOAD_NO_SCALE | FT_LOAD_NO_BITMAP) != 0 ||
        opened->glyph->format != FT_GLYPH_FORMAT_OUTLINE)
        return {};
    lean(opened->glyph->outline, face);
    PathWriter out;
    const FT_Outline_Funcs functions{moveTo, lineTo, conicTo, cubicTo, 0, 0};
    FT_Outline_Decompose(&opened->glyph->outline, &functions, &out);
    if (!out.path.isEmpty())
        out.path += 'Z';
    return {out.path, double(opened->units_per_EM)};
}

} // namespace thanksmith
