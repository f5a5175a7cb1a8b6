// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/FontContext.h"

#include <fontconfig/fontconfig.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-font.h>

#include <algorithm>

namespace thanksmith {

namespace {

constexpr size_t maxFaces = 96; ///< remembered per thread

FontFace describe(PangoFont *font, bool mayLean) {
    FontFace face;
    if (!PANGO_IS_FC_FONT(font))
        return face;
    FcPattern *pattern = pango_fc_font_get_pattern(PANGO_FC_FONT(font));
    FcChar8 *text = nullptr;
    if (FcPatternGetString(pattern, FC_FILE, 0, &text) == FcResultMatch)
        face.file = QString::fromUtf8(reinterpret_cast<const char *>(text));
    int index = 0;
    if (FcPatternGetInteger(pattern, FC_INDEX, 0, &index) == FcResultMatch)
        face.index = index;
    if (FcPatternGetString(pattern, FC_FONT_VARIATIONS, 0, &text) == FcResultMatch)
        face.variations = QString::fromUtf8(reinterpret_cast<const char *>(text));
    FcBool colour = FcFalse;
    if (FcPatternGetBool(pattern, FC_COLOR, 0, &colour) == FcResultMatch)
        face.colour = colour == FcTrue;
    FcMatrix *matrix = nullptr; // what fontconfig would have an upright face leaned by
    if (mayLean && !face.colour && FcPatternGetMatrix(pattern, FC_MATRIX, 0, &matrix) == FcResultMatch && matrix)
        face.slant = matrix->xy;
    return face;
}

} // namespace

FontContext &FontContext::ofThread() {
    static thread_local FontContext context;
    return context;
}

FontContext::FontContext()
    : m_map(pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT))
    , m_context(pango_font_map_create_context(m_map)) {
    pango_context_set_round_glyph_positions(m_context, FALSE);
    cairo_font_options_t *options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(m_context, options);
    cairo_font_options_destroy(options);
}

FontContext::~FontContext() {
    for (const Known &known : m_faces)
        g_object_unref(known.font);
    g_object_unref(m_context);
    g_object_unref(m_map);
}

std::shared_ptr<const FontFace> FontContext::face(PangoFont *font, bool mayLean) {
    if (!font)
        return {};
    const auto it = std::find_if(m_faces.begin(), m_faces.end(),
                                 [&](const Known &known) { return known.font == font && known.mayLean == mayLean; });
    if (it != m_faces.end())
        return it->face;
    if (m_faces.size() >= maxFaces) {
        g_object_unref(m_faces.front().font);
        m_faces.erase(m_faces.begin());
    }
    m_faces.push_back(
        {static_cast<PangoFont *>(g_object_ref(font)), mayLean, std::make_shared<FontFace>(describe(font, mayLean))});
    return m_faces.back().face;
}

} // namespace thanksmith
