// SPDX-License-Identifier: GPL-3.0-or-later
#include "ComposedGlyphs.h"

#include <QDataStream>
#include <QIODevice>

#include FT_OUTLINE_H

#include <cmath>
#include <memory>

namespace thanksmith {

namespace {

/// Of one font: cairo never has to split it, and one of a PDF font's 256 codes stays free (see PdfRewriter).
constexpr size_t maxGlyphs = 255;
const cairo_user_data_key_t drawingsKey{};

void deleteDrawings(void *drawings) {
    const std::unique_ptr<std::vector<ComposedGlyphs::Drawing>> owned(
        static_cast<std::vector<ComposedGlyphs::Drawing> *>(drawings));
}

/// Draws an outline in font units, y up.
struct Pen {
    cairo_t *cairo;
    double unit; ///< em a font unit
    QPointF origin;
    double slant;

    [[nodiscard]] QPointF at(const FT_Vector *point) const {
        return {origin.x() + (double(point->x) + slant * double(point->y)) * unit,
                origin.y() - double(point->y) * unit};
    }
};

Pen &pen(void *user) {
    return *static_cast<Pen *>(user);
}
int moveTo(const FT_Vector *to, void *user) {
    const QPointF p = pen(user).at(to);
    cairo_close_path(pen(user).cairo);
    cairo_move_to(pen(user).cairo, p.x(), p.y());
    return 0;
}
int lineTo(const FT_Vector *to, void *user) {
    const QPointF p = pen(user).at(to);
    cairo_line_to(pen(user).cairo, p.x(), p.y());
    return 0;
}
int cubicTo(const FT_Vector *first, const FT_Vector *second, const FT_Vector *to, void *user) {
    const QPointF a = pen(user).at(first);
    const QPointF b = pen(user).at(second);
    const QPointF p = pen(user).at(to);
    cairo_curve_to(pen(user).cairo, a.x(), a.y(), b.x(), b.y(), p.x(), p.y());
    return 0;
}
/// A quadratic curve as the cubic one of the same form.
int conicTo(const FT_Vector *control, const FT_Vector *to, void *user) {
    QPointF from;
    cairo_get_current_point(pen(user).cairo, &from.rx(), &from.ry());
    const QPointF c = pen(user).at(control);
    const QPointF p = pen(user).at(to);
    const QPointF a = from + (c - from) * 2 / 3;
    const QPointF b = p + (c - p) * 2 / 3;
    cairo_curve_to(pen(user).cairo, a.x(), a.y(), b.x(), b.y(), p.x(), p.y());
    return 0;
}

cairo_status_t setMetrics(cairo_scaled_font_t * /*font*/, cairo_t * /*cairo*/, cairo_font_extents_t *extents) {
    extents->ascent = 0.9;
    extents->descent = 0.3;
    extents->height = 1.2;
    extents->max_x_advance = 1;
    return CAIRO_STATUS_SUCCESS;
}

cairo_status_t drawGlyph(cairo_scaled_font_t *font, unsigned long glyph, cairo_t *cairo,
                         cairo_text_extents_t *extents) {
    const auto *drawings = static_cast<const std::vector<ComposedGlyphs::Drawing> *>(
        cairo_font_face_get_user_data(cairo_scaled_font_get_font_face(font), &drawingsKey));
    if (!drawings || glyph >= drawings->size())
        return CAIRO_STATUS_USER_FONT_ERROR;
    const ComposedGlyphs::Drawing &drawing = (*drawings)[glyph];
    const FT_Outline_Funcs functions{moveTo, lineTo, conicTo, cubicTo, 0, 0};
    for (const GlyphPart &part : drawing.parts) {
        if (FT_Load_Glyph(drawing.face, part.index, FT_LOAD_NO_SCALE | FT_LOAD_NO_BITMAP) != 0 ||
            drawing.face->glyph->format != FT_GLYPH_FORMAT_OUTLINE)
            continue;
        Pen at{cairo, 1.0 / drawing.face->units_per_EM, part.offset, drawing.slant};
        FT_Outline_Decompose(&drawing.face->glyph->outline, &functions, &at);
        cairo_close_path(cairo);
    }
    cairo_fill(cairo);
    extents->x_advance = drawing.advance;
    return CAIRO_STATUS_SUCCESS;
}

} // namespace

ComposedGlyphs::~ComposedGlyphs() {
    for (cairo_font_face_t *font : m_fonts)
        cairo_font_face_destroy(font);
}

void ComposedGlyphs::addFont() {
    cairo_font_face_t *font = cairo_user_font_face_create();
    cairo_user_font_face_set_init_func(font, setMetrics);
    cairo_user_font_face_set_render_glyph_func(font, drawGlyph);
    m_drawings = new std::vector<Drawing>(1); // glyph 0 is no letter
    cairo_font_face_set_user_data(font, &drawingsKey, m_drawings, deleteDrawings);
    m_fonts.push_back(font);
}

ComposedGlyphs::Glyph ComposedGlyphs::glyph(const FontFace &face, FT_Face opened, const QString &text,
                                            const std::vector<GlyphPart> &parts, double advance) {
    QByteArray key;
    QDataStream out(&key, QIODevice::WriteOnly);
    const auto thousandths = [](double em) { return qint32(std::lround(em * 1000)); };
    out << face.file << face.index << face.variations << face.slant << text << thousandths(advance);
    for (const GlyphPart &part : parts)
        out << part.index << thousandths(part.offset.x()) << thousandths(part.offset.y());
    const auto it = m_known.find(key);
    if (it != m_known.end())
        return it->second;
    if (m_fonts.empty() || m_drawings->size() == maxGlyphs)
        addFont();
    m_drawings->push_back({opened, parts, advance, face.slant});
    return m_known.emplace(key, Glyph{m_fonts.back(), m_drawings->size() - 1}).first->second;
}

} // namespace thanksmith
