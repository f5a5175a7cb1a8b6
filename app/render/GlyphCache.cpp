// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/GlyphCache.h"

#include "render/FaceStore.h"

#include FT_OUTLINE_H

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace thanksmith {

namespace {

constexpr qsizetype maxBytes = 8 << 20; ///< of images per thread

GlyphImage drawn(const FontFace &face, quint32 glyph, int size64, int quarterX, int quarterY) {
    GlyphImage image;
    FT_Face opened = FaceStore::ofThread().face(face);
    if (!opened || FT_Set_Char_Size(opened, size64, size64, 72, 72) != 0 ||
        FT_Load_Glyph(opened, glyph, FT_LOAD_NO_HINTING | FT_LOAD_NO_BITMAP) != 0)
        return image;
    const FT_GlyphSlot slot = opened->glyph;
    if (slot->format != FT_GLYPH_FORMAT_OUTLINE)
        return image;
    lean(slot->outline, face);
    FT_Outline_Translate(&slot->outline, quarterX * 16, -quarterY * 16);
    if (FT_Render_Glyph(slot, FT_RENDER_MODE_NORMAL) != 0)
        return image;
    const FT_Bitmap &bitmap = slot->bitmap;
    image.left = slot->bitmap_left;
    image.top = -slot->bitmap_top;
    image.width = int(bitmap.width);
    image.height = int(bitmap.rows);
    image.coverage.resize(size_t(image.width) * size_t(image.height));
    for (int y = 0; y < image.height; ++y)
        std::memcpy(image.coverage.data() + size_t(y) * size_t(image.width), bitmap.buffer + y * bitmap.pitch,
                    size_t(image.width));
    return image;
}

ColourGlyph scaled(const GlyphPicture &picture, double size, const QPointF &shift) {
    if (picture.image.isNull())
        return {};
    const QRectF box(picture.box.topLeft() * size + shift, picture.box.size() * size);
    const QSize near = box.size().toSize().expandedTo(QSize(1, 1));
    // Averaging all pixels first: painting a much larger bitmap straight away would leave most of them out.
    const QImage reduced = picture.image.width() > near.width()
                               ? picture.image.scaled(near, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                               : picture.image;
    const QRect pixels = box.toAlignedRect();
    ColourGlyph glyph{QImage(pixels.size(), QImage::Format_ARGB32_Premultiplied), pixels.topLeft()};
    glyph.image.fill(Qt::transparent);
    QPainter painter(&glyph.image);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(box.translated(-pixels.topLeft()), reduced);
    return glyph;
}

} // namespace

GlyphCache &GlyphCache::ofThread() {
    static thread_local GlyphCache cache;
    return cache;
}

int GlyphCache::numberOf(const FontFace &face) {
    const auto it = std::find(m_faces.begin(), m_faces.end(), face);
    if (it != m_faces.end())
        return int(it - m_faces.begin());
    m_faces.push_back(face);
    return int(m_faces.size()) - 1;
}

void GlyphCache::forgetIfFull() {
    if (m_bytes < maxBytes)
        return;
    m_images.clear();
    m_colours.clear();
    m_faces.clear();
    m_bytes = 0;
}

const GlyphImage *GlyphCache::image(const FontFace &face, quint32 glyph, double size, int quarterX, int quarterY) {
    forgetIfFull();
    const Key key{numberOf(face), glyph, int(std::lround(size * 64)), quarterY * 4 + quarterX};
    auto it = m_images.find(key);
    if (it == m_images.end()) {
        it = m_images.insert(key, drawn(face, glyph, key.size, quarterX, quarterY));
        m_bytes += qsizetype(it->coverage.size()) + qsizetype(sizeof(GlyphImage));
    }
    return &*it;
}

const ColourGlyph *GlyphCache::colour(const FontFace &face, quint32 glyph, double size, int quarterX, int quarterY) {
    forgetIfFull();
    const Key key{numberOf(face), glyph, int(std::lround(size * 64)), quarterY * 4 + quarterX};
    auto it = m_colours.find(key);
    if (it == m_colours.end()) {
        it = m_colours.insert(key, scaled(glyphPicture(face, glyph), key.size / 64.0, QPointF(quarterX, quarterY) / 4));
        m_bytes += it->image.sizeInBytes() + qsizetype(sizeof(ColourGlyph));
    }
    return &*it;
}

} // namespace thanksmith
