// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/ShapedText.h"

#include "layout/Direction.h"
#include "layout/Hyphenation.h"
#include "layout/ShapedItem.h"

#include <algorithm>

namespace thanksmith {

ShapedText::~ShapedText() = default;

ShapedText::ShapedText(const QString &text, const TextSetting &setting)
    : m_text(text)
    , m_language(setting.language)
    , m_utf8(text.toUtf8())
    , m_items(std::make_unique<Items>())
    , m_tracking(setting.face.tracking) {
    m_rightToLeft = readsFromRight(text).value_or(setting.rightToLeft);
    for (int i = 0; i < m_utf8.size(); ++i) {
        if ((static_cast<unsigned char>(m_utf8[i]) & 0xC0U) != 0x80U)
            m_byteAt.push_back(i);
    }
    m_byteAt.push_back(int(m_utf8.size()));
    for (const EmphasisSpan &span : setting.emphasis) {
        if (!span.emphasis.accent)
            continue;
        const int from = int(QStringView(text).left(span.from).toUtf8().size());
        m_accents.emplace_back(from, from + int(QStringView(text).mid(span.from, span.length).toUtf8().size()));
    }
    if (!m_utf8.isEmpty())
        itemise(setting);
    measure(setting);
}

bool ShapedText::isAccent(int byte) const {
    return std::any_of(m_accents.begin(), m_accents.end(),
                       [byte](const auto &stretch) { return byte >= stretch.first && byte < stretch.second; });
}

void ShapedText::itemise(const TextSetting &setting) {
    const int bytes = int(m_utf8.size());
    PangoAttrList *attributes = attributesFor(setting, m_text);
    GList *items = pango_itemize_with_base_dir(FontContext::ofThread().pango(),
                                               m_rightToLeft ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR,
                                               m_utf8.constData(), 0, bytes, attributes, nullptr);
    const auto emphasisOf = [&](int byte) {
        if (setting.emphasis.empty())
            return Emphasis{};
        return emphasisAt(setting.emphasis, int(QString::fromUtf8(m_utf8.constData(), byte).size()));
    };
    const auto add = [&](PangoItem *item) {
        Shaped shaped = shape(item, m_utf8);
        shaped.accent = isAccent(item->offset);
        const Emphasis emphasis = emphasisOf(item->offset);
        shaped.mayLean = emphasis.italic; // all others stay as upright as their face is
        shaped.scale = setting.faceFor(emphasis).scale / setting.face.scale;
        if (!isLow(*item)) {
            PangoRectangle ink;
            pango_glyph_string_extents(shaped.glyphs.get(), item->analysis.font, &ink, nullptr);
            m_tall.above = std::max(m_tall.above, em(-ink.y));
            m_tall.below = std::max(m_tall.below, em(ink.y + ink.height));
        }
        m_items->list.push_back(std::move(shaped));
    };
    for (GList *entry = items; entry; entry = entry->next) {
        auto *item = static_cast<PangoItem *>(entry->data);
        for (const auto &stretch : m_accents) { // one colour an item
            for (const int edge : {stretch.first, stretch.second}) {
                const int within = edge - item->offset;
                if (within > 0 && within < item->length)
                    add(pango_item_split(item, within, int(g_utf8_strlen(m_utf8.constData() + item->offset, within))));
            }
        }
        add(item);
    }
    g_list_free(items);
    pango_attr_list_unref(attributes);
}

void ShapedText::measure(const TextSetting &setting) {
    const size_t count = m_byteAt.size() - 1;
    std::vector<PangoLogAttr> attributes(count + 1);
    pango_get_log_attrs(m_utf8.constData(), int(m_utf8.size()), -1,
                        pango_language_from_string(setting.language.toLatin1().constData()), attributes.data(),
                        int(attributes.size()));
    m_measured.start.reserve(count + 1);
    m_measured.start.assign(1, 0);
    std::vector<int> widths;
    for (const Shaped &shaped : m_items->list) {
        const PangoItem &item = *shaped.item;
        widths.resize(size_t(item.num_chars));
        PangoGlyphItem glyphItem{shaped.item.get(), shaped.glyphs.get(), 0, 0, 0};
        pango_glyph_item_get_logical_widths(&glyphItem, m_utf8.constData(), widths.data());
        const double extra = takesTracking(item) ? m_tracking : 0;
        for (const int width : widths)
            m_measured.start.push_back(m_measured.start.back() + em(width) + (width > 0 ? extra : 0));
    }
    m_measured.start.resize(count + 1, m_measured.start.back());
    for (size_t i = 0; i <= count; ++i) {
        const PangoLogAttr &attribute = attributes[i];
        m_measured.mayBreak.push_back(attribute.is_line_break);
        m_measured.isBorder.push_back(attribute.is_cursor_position);
        m_measured.isBlank.push_back(i < count && attribute.is_white);
    }
    findBreaks();
}

void ShapedText::measureHyphen() const {
    m_measured.hyphen = em(pango_glyph_string_get_width(shapeHyphen(m_items->list.front()).glyphs.get()));
}

bool ShapedText::allowHyphens(const QStringList &names) const {
    if (m_hyphenated && m_hyphenatedWithout == names)
        return !m_measured.hyphenAt.empty();
    m_hyphenated = true;
    m_hyphenatedWithout = names;
    m_measured.hyphenAt.clear();
    const std::vector<int> places =
        m_items->list.empty() ? std::vector<int>() : hyphenPlaces(m_text, m_language, names);
    if (places.empty())
        return false;
    m_measured.hyphenAt.assign(m_byteAt.size(), false);
    size_t place = 0;
    size_t character = 0;
    for (int unit = 0; unit < m_text.size() && place < places.size(); ++unit) {
        if (m_text.at(unit).isLowSurrogate())
            continue;
        if (places[place] == unit) {
            m_measured.hyphenAt[character] = m_measured.isBorder[character];
            ++place;
        }
        ++character;
    }
    measureHyphen();
    return true;
}

} // namespace thanksmith
