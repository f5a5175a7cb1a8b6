// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/ShapedText.h"

#include <algorithm>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

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

    [[nodiscard]] bool rightToLeft() const { return item->analysis.level % 2 == 1; }
};

double em(int pangoUnits) {
    return double(pangoUnits) / shapingEm;
}

Shaped shape(PangoItem *item, const QByteArray &paragraph) {
    Shaped shaped{std::unique_ptr<PangoItem, ItemDeleter>(item),
                  std::unique_ptr<PangoGlyphString, GlyphsDeleter>(pango_glyph_string_new())};
    pango_shape_with_flags(paragraph.constData() + item->offset, item->length, paragraph.constData(),
                           int(paragraph.size()), &item->analysis, shaped.glyphs.get(), PANGO_SHAPE_NONE);
    return shaped;
}

/// Tracking would tear joined scripts apart.
bool takesTracking(const PangoItem &item) {
    const auto script = static_cast<PangoScript>(item.analysis.script);
    return script == PANGO_SCRIPT_LATIN || script == PANGO_SCRIPT_CYRILLIC || script == PANGO_SCRIPT_GREEK ||
           script == PANGO_SCRIPT_COMMON;
}

PangoAttrList *attributesFor(const TextSetting &setting) {
    PangoFontDescription *font = pango_font_description_new();
    const QStringList families = QStringList{setting.face.family} + setting.fallbacks;
    pango_font_description_set_family(font, families.join(u',').toUtf8().constData());
    pango_font_description_set_weight(font, static_cast<PangoWeight>(setting.face.weight));
    pango_font_description_set_style(font, setting.face.italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL);
    pango_font_description_set_absolute_size(font, shapingEm);
    PangoAttrList *list = pango_attr_list_new();
    pango_attr_list_insert(list, pango_attr_font_desc_new(font));
    pango_attr_list_insert(
        list, pango_attr_language_new(pango_language_from_string(setting.language.toLatin1().constData())));
    pango_font_description_free(font);
    return list;
}

const QByteArray &hyphenText() {
    static const QByteArray text("-");
    return text;
}

/// A hyphen in the face of an item that a line ends with.
Shaped shapeHyphen(const Shaped &like) {
    PangoItem *item = pango_item_copy(like.item.get());
    item->offset = 0;
    item->length = 1;
    item->num_chars = 1;
    return shape(item, hyphenText());
}

/// Makes the glyphs and clusters of one item.
struct PieceMaker {
    const QByteArray &text;
    double tracking;
    SetLine &line;

    SetPiece make(const Shaped &shaped, double x) const;
};

SetPiece PieceMaker::make(const Shaped &shaped, double x) const {
    SetPiece piece;
    piece.face = FontContext::ofThread().face(shaped.item->analysis.font);
    PangoGlyphItem glyphItem{shaped.item.get(), shaped.glyphs.get(), 0, 0, 0};
    const double extra = takesTracking(*shaped.item) ? tracking : 0;
    const PangoGlyphString &string = *shaped.glyphs;
    std::vector<double> left(size_t(string.num_glyphs) + 1, x);
    for (int i = 0; i < string.num_glyphs; ++i) {
        const bool lastOfCluster = i + 1 == string.num_glyphs || string.log_clusters[i + 1] != string.log_clusters[i];
        left[size_t(i) + 1] = left[size_t(i)] + em(string.glyphs[i].geometry.width) + (lastOfCluster ? extra : 0);
    }
    PangoGlyphItemIter iter;
    for (gboolean more = pango_glyph_item_iter_init_start(&iter, &glyphItem, text.constData()); more;
         more = pango_glyph_item_iter_next_cluster(&iter)) {
        const int from = iter.start_glyph < iter.end_glyph ? iter.start_glyph : iter.end_glyph + 1;
        const int to = iter.start_glyph < iter.end_glyph ? iter.end_glyph : iter.start_glyph + 1;
        Cluster cluster{QString::fromUtf8(text.constData() + iter.start_index, iter.end_index - iter.start_index),
                        int(piece.glyphs.size()), 0, left[size_t(to)] - left[size_t(from)], shaped.rightToLeft()};
        for (int i = from; i < to; ++i) {
            const PangoGlyphInfo &info = string.glyphs[i];
            if (info.glyph == PANGO_GLYPH_EMPTY)
                continue;
            const bool unknown = (info.glyph & PANGO_GLYPH_UNKNOWN_FLAG) != 0;
            if (unknown && !line.missing.contains(cluster.text))
                line.missing.append(cluster.text);
            piece.glyphs.push_back({unknown ? 0 : info.glyph,
                                    QPointF(left[size_t(i)] + em(info.geometry.x_offset), em(info.geometry.y_offset))});
        }
        cluster.glyphCount = int(piece.glyphs.size()) - cluster.firstGlyph;
        piece.clusters.push_back(std::move(cluster));
    }
    return piece;
}

/// Punctuation after which a reader breathes.
bool isPause(const QByteArray &character) {
    static const QString pauses =
        u",;:.!?\u2013\u2014\u2026\u060C\u061B\u061F\u3001\u3002\uFF01\uFF0C\uFF1A\uFF1B\uFF1F"_s;
    return pauses.contains(QString::fromUtf8(character));
}

} // namespace

struct ShapedText::Items {
    std::vector<Shaped> list; ///< logical order
};

ShapedText::~ShapedText() = default;
ShapedText::ShapedText(ShapedText &&) noexcept = default;

ShapedText::ShapedText(const QString &text, const TextSetting &setting)
    : m_utf8(text.toUtf8())
    , m_items(std::make_unique<Items>())
    , m_tracking(setting.face.tracking)
    , m_rightToLeft(text.isRightToLeft()) {
    for (int i = 0; i < m_utf8.size(); ++i) {
        if ((static_cast<unsigned char>(m_utf8[i]) & 0xC0U) != 0x80U)
            m_byteAt.push_back(i);
    }
    m_byteAt.push_back(int(m_utf8.size()));
    if (!m_utf8.isEmpty())
        itemise(setting);
    measure(setting);
}

void ShapedText::itemise(const TextSetting &setting) {
    const int bytes = int(m_utf8.size());
    PangoAttrList *attributes = attributesFor(setting);
    GList *items = pango_itemize_with_base_dir(FontContext::ofThread().pango(),
                                               m_rightToLeft ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR,
                                               m_utf8.constData(), 0, bytes, attributes, nullptr);
    for (GList *item = items; item; item = item->next)
        m_items->list.push_back(shape(static_cast<PangoItem *>(item->data), m_utf8));
    g_list_free(items);
    pango_attr_list_unref(attributes);
}

void ShapedText::measure(const TextSetting &setting) {
    const size_t count = m_byteAt.size() - 1;
    std::vector<PangoLogAttr> attributes(count + 1);
    pango_get_log_attrs(m_utf8.constData(), int(m_utf8.size()), -1,
                        pango_language_from_string(setting.language.toLatin1().constData()), attributes.data(),
                        int(attributes.size()));
    m_measured.start.assign(1, 0);
    for (const Shaped &shaped : m_items->list) {
        const PangoItem &item = *shaped.item;
        std::vector<int> widths(size_t(item.num_chars));
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
        m_measured.isPause.push_back(i < count && isPause(m_utf8.mid(m_byteAt[i], m_byteAt[i + 1] - m_byteAt[i])));
        m_measured.softHyphen.push_back(i < count && m_utf8.mid(m_byteAt[i], 2) == "\xC2\xAD");
    }
    if (std::find(m_measured.softHyphen.begin(), m_measured.softHyphen.end(), true) != m_measured.softHyphen.end())
        m_measured.hyphen = em(pango_glyph_string_get_width(shapeHyphen(m_items->list.front()).glyphs.get()));
}

SetLine ShapedText::setLine(const Line &line) const {
    SetLine result;
    const int begin = m_byteAt[size_t(line.begin)];
    const int end = m_byteAt[size_t(line.end)];
    std::vector<Shaped> cut;
    GList *logical = nullptr;
    for (const Shaped &shaped : m_items->list) {
        const int from = std::max(begin, shaped.item->offset);
        const int to = std::min(end, shaped.item->offset + shaped.item->length);
        if (from >= to)
            continue;
        PangoItem *item = pango_item_copy(shaped.item.get());
        if (to - from == item->length) {
            cut.push_back(
                {std::unique_ptr<PangoItem, ItemDeleter>(item),
                 std::unique_ptr<PangoGlyphString, GlyphsDeleter>(pango_glyph_string_copy(shaped.glyphs.get()))});
        } else {
            item->offset = from;
            item->length = to - from;
            item->num_chars = int(g_utf8_strlen(m_utf8.constData() + from, to - from));
            cut.push_back(shape(item, m_utf8));
        }
        logical = g_list_append(logical, item);
    }
    GList *visual = pango_reorder_items(logical);
    std::vector<SetPiece> pieces(cut.size());
    const PieceMaker maker{m_utf8, m_tracking, result};
    for (GList *entry = visual; entry; entry = entry->next) {
        const auto it =
            std::find_if(cut.begin(), cut.end(), [&](const Shaped &s) { return s.item.get() == entry->data; });
        SetPiece piece = maker.make(*it, result.width);
        for (const Cluster &cluster : piece.clusters)
            result.width += cluster.advance;
        pieces[size_t(it - cut.begin())] = std::move(piece);
    }
    g_list_free(visual);
    g_list_free(logical);
    if (line.hyphen && !m_rightToLeft && !cut.empty()) {
        SetPiece piece = PieceMaker{hyphenText(), 0, result}.make(shapeHyphen(cut.back()), result.width);
        for (Cluster &cluster : piece.clusters) {
            result.width += cluster.advance;
            cluster.text = QChar(QChar::SoftHyphen); // so that the whole word is found in a PDF
        }
        pieces.push_back(std::move(piece));
    }
    result.pieces = std::move(pieces);
    return result;
}

} // namespace thanksmith
