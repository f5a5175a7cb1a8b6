// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/ShapedItem.h"

#include <algorithm>

namespace thanksmith {

namespace {

/// Makes the glyphs and clusters of one item.
struct PieceMaker {
    const QByteArray &text;
    double tracking;
    SetLine &line;

    SetPiece make(const Shaped &shaped, double x) const;
};

SetPiece PieceMaker::make(const Shaped &shaped, double x) const {
    SetPiece piece;
    piece.face = FontContext::ofThread().face(shaped.item->analysis.font, shaped.mayLean);
    piece.accent = shaped.accent;
    piece.scale = shaped.scale;
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
            if (unknown) // a gap, never a box
                continue;
            piece.glyphs.push_back(
                {info.glyph, QPointF(left[size_t(i)] + em(info.geometry.x_offset), em(info.geometry.y_offset))});
        }
        cluster.glyphCount = int(piece.glyphs.size()) - cluster.firstGlyph;
        piece.clusters.push_back(std::move(cluster));
    }
    return piece;
}

} // namespace

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
                 std::unique_ptr<PangoGlyphString, GlyphsDeleter>(pango_glyph_string_copy(shaped.glyphs.get())),
                 shaped.accent, shaped.mayLean, shaped.scale});
        } else {
            item->offset = from;
            item->length = to - from;
            item->num_chars = int(g_utf8_strlen(m_utf8.constData() + from, to - from));
            cut.push_back(shape(item, m_utf8));
            cut.back().accent = shaped.accent;
            cut.back().mayLean = shaped.mayLean;
            cut.back().scale = shaped.scale;
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
