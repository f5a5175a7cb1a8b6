// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/ShapedText.h"

namespace thanksmith {

struct ItemDeleter {
    void operator()(PangoItem *item) const { pango_item_free(item); }
};
struct GlyphsDeleter {
    void operator()(PangoGlyphString *glyphs) const { pango_glyph_string_free(glyphs); }
};

/// An item with its glyphs.
struct Shaped {
    std::unique_ptr<PangoItem, ItemDeleter> item;
    std::unique_ptr<PangoGlyphString, GlyphsDeleter> glyphs;
    bool accent = false;
    bool mayLean = false;
    double scale = 1; ///< of the text's size

    [[nodiscard]] bool rightToLeft() const { return item->analysis.level % 2 == 1; }
};

/// The items of a paragraph in logical order.
struct ShapedText::Items {
    std::vector<Shaped> list;
};

[[nodiscard]] inline double em(int pangoUnits) {
    return double(pangoUnits) / shapingEm;
}

/// Takes the item; `paragraph` is the text around it, which joined scripts look at.
[[nodiscard]] Shaped shape(PangoItem *item, const QByteArray &paragraph);

/// Tracking would tear joined scripts apart.
[[nodiscard]] bool takesTracking(const PangoItem &item);

/// Whether marks stay within a style's leading in this item's script.
[[nodiscard]] bool isLow(const PangoItem &item);

/// A hyphen in the face of an item that a line ends with, and its text.
[[nodiscard]] Shaped shapeHyphen(const Shaped &like);
[[nodiscard]] const QByteArray &hyphenText();

/// Faces and language for Pango; free it with pango_attr_list_unref.
[[nodiscard]] PangoAttrList *attributesFor(const TextSetting &setting, const QString &text);

} // namespace thanksmith
