// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/ShapedItem.h"

namespace thanksmith {
using namespace Qt::StringLiterals;

Shaped shape(PangoItem *item, const QByteArray &paragraph) {
    Shaped shaped{std::unique_ptr<PangoItem, ItemDeleter>(item),
                  std::unique_ptr<PangoGlyphString, GlyphsDeleter>(pango_glyph_string_new())};
    pango_shape_with_flags(paragraph.constData() + item->offset, item->length, paragraph.constData(),
                           int(paragraph.size()), &item->analysis, shaped.glyphs.get(), PANGO_SHAPE_NONE);
    return shaped;
}

bool takesTracking(const PangoItem &item) {
    const auto script = static_cast<PangoScript>(item.analysis.script);
    return script == PANGO_SCRIPT_LATIN || script == PANGO_SCRIPT_CYRILLIC || script == PANGO_SCRIPT_GREEK ||
           script == PANGO_SCRIPT_COMMON;
}

bool isLow(const PangoItem &item) {
    switch (static_cast<PangoScript>(item.analysis.script)) {
    case PANGO_SCRIPT_COMMON:
    case PANGO_SCRIPT_INHERITED:
    case PANGO_SCRIPT_LATIN:
    case PANGO_SCRIPT_CYRILLIC:
    case PANGO_SCRIPT_GREEK:
    case PANGO_SCRIPT_HAN:
    case PANGO_SCRIPT_HIRAGANA:
    case PANGO_SCRIPT_KATAKANA:
    case PANGO_SCRIPT_BOPOMOFO:
    case PANGO_SCRIPT_HANGUL:
        return true;
    default:
        return false;
    }
}

const QByteArray &hyphenText() {
    static const QByteArray text("-");
    return text;
}

Shaped shapeHyphen(const Shaped &like) {
    PangoItem *item = pango_item_copy(like.item.get());
    item->offset = 0;
    item->length = 1;
    item->num_chars = 1;
    Shaped shaped = shape(item, hyphenText());
    shaped.accent = like.accent;
    shaped.mayLean = like.mayLean;
    shaped.scale = like.scale;
    return shaped;
}

namespace {

PangoAttribute *fontAttribute(const FaceSpec &face, const TextSetting &setting) {
    PangoFontDescription *font = pango_font_description_new();
    const QStringList families = QStringList{face.family} + setting.fallbacks;
    pango_font_description_set_family(font, families.join(u',').toUtf8().constData());
    pango_font_description_set_weight(font, static_cast<PangoWeight>(face.weight));
    pango_font_description_set_style(font, face.italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL);
    pango_font_description_set_absolute_size(font, shapingEm * face.scale / setting.face.scale);
    PangoAttribute *attribute = pango_attr_font_desc_new(font);
    pango_font_description_free(font);
    return attribute;
}

} // namespace

PangoAttrList *attributesFor(const TextSetting &setting, const QString &text) {
    PangoAttrList *list = pango_attr_list_new();
    pango_attr_list_insert(list, fontAttribute(setting.face, setting));
    pango_attr_list_insert(
        list, pango_attr_language_new(pango_language_from_string(setting.language.toLatin1().constData())));
    for (const EmphasisSpan &span : setting.emphasis) {
        if (setting.faceFor(span.emphasis) == setting.face)
            continue;
        PangoAttribute *attribute = fontAttribute(setting.faceFor(span.emphasis), setting);
        attribute->start_index = guint(QStringView(text).left(span.from).toUtf8().size());
        attribute->end_index =
            attribute->start_index + guint(QStringView(text).mid(span.from, span.length).toUtf8().size());
        pango_attr_list_change(list, attribute);
    }
    return list;
}

} // namespace thanksmith
