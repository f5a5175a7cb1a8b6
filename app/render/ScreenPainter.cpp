// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/ScreenPainter.h"

#include "picture/Raster.h"
#include "render/GlyphCache.h"
#include "render/Ink.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace thanksmith {

namespace {

/// (above * cover + below * (255 - cover)) / 255, rounded, for all four channels: two at a time in 16 bits each.
QRgb mixed(QRgb above, QRgb below, uint cover) {
    constexpr uint lanes = 0x00FF00FF;
    const auto by255 = [](uint pair) { return (pair + ((pair >> 8) & lanes) + 0x00800080) >> 8; };
    const uint rest = 255 - cover;
    const uint even = by255((above & lanes) * cover + (below & lanes) * rest) & lanes;
    const uint odd = by255(((above >> 8) & lanes) * cover + ((below >> 8) & lanes) * rest) & lanes;
    return even | (odd << 8);
}

/// Blends one opaque colour through a coverage mask over 32-bit pixels.
void blend(QImage &target, const GlyphImage &glyph, const QPoint &at, const QRect &clip, QRgb colour) {
    const QRect box = QRect(at.x() + glyph.left, at.y() + glyph.top, glyph.width, glyph.height) & clip;
    const int left = at.x() + glyph.left;
    for (int y = box.top(); y <= box.bottom(); ++y) {
        auto *row = reinterpret_cast<QRgb *>(target.scanLine(y));
        const quint8 *mask = glyph.coverage.data() + size_t(y - at.y() - glyph.top) * size_t(glyph.width);
        for (int x = box.left(); x <= box.right(); ++x) {
            const uint cover = mask[x - left];
            if (cover == 255)
                row[x] = colour;
            else if (cover != 0)
                row[x] = mixed(colour, row[x], cover);
        }
    }
}

/// A whole pixel and a quarter.
struct Snapped {
    int whole = 0;
    int quarter = 0;
};
Snapped snapped(double at) {
    const int quarters = int(std::floor(at * 4 + 0.5));
    return {quarters >> 2, quarters & 3};
}

double scaleOf(const Page &page, const QSize &pixels) {
    return pixels.width() / page.size.width();
}

/// A generous box of a run's ink.
QRect runBounds(const GlyphRun &run, double scale) {
    if (run.glyphs.empty())
        return {};
    QRectF box(run.glyphs.front().position, QSizeF(0, 0));
    for (const PlacedGlyph &glyph : run.glyphs) {
        box.setLeft(std::min(box.left(), glyph.position.x()));
        box.setRight(std::max(box.right(), glyph.position.x()));
        box.setTop(std::min(box.top(), glyph.position.y()));
        box.setBottom(std::max(box.bottom(), glyph.position.y()));
    }
    box = box.marginsAdded(inkReach(run));
    return QRectF(box.topLeft() * scale, box.size() * scale).toAlignedRect();
}

void paintRun(const GlyphRun &run, QImage &target, const QRect &clip, double scale) {
    GlyphCache &cache = GlyphCache::ofThread();
    const double size = run.size * scale;
    if (run.face->colour) {
        QPainter painter(&target);
        painter.setClipRect(clip);
        for (const PlacedGlyph &glyph : run.glyphs) {
            const Snapped x = snapped(glyph.position.x() * scale);
            const Snapped y = snapped(glyph.position.y() * scale);
            const ColourGlyph *picture = cache.colour(*run.face, glyph.index, size, x.quarter, y.quarter);
            painter.drawImage(QPoint(x.whole, y.whole) + picture->at, picture->image);
        }
        return;
    }
    const QRgb colour = run.colour.rgb();
    const QMarginsF reach = inkReach(run) * scale;
    const QRectF near = QRectF(clip).adjusted(-reach.right(), -reach.bottom(), reach.left(), reach.top());
    for (const PlacedGlyph &glyph : run.glyphs) {
        if (!near.contains(glyph.position * scale))
            continue;
        const Snapped x = snapped(glyph.position.x() * scale);
        const Snapped y = snapped(glyph.position.y() * scale);
        const GlyphImage *image = cache.image(*run.face, glyph.index, size, x.quarter, y.quarter);
        if (image->width > 0)
            blend(target, *image, QPoint(x.whole, y.whole), clip, colour);
    }
}

void paintFill(QPainter &painter, const Fill &fill, double scale) {
    const QRectF box(fill.box.topLeft() * scale, fill.box.size() * scale);
    painter.setPen(fill.stroke.isValid() ? QPen(fill.stroke, fill.strokeWidth * scale) : QPen(Qt::NoPen));
    painter.setBrush(fill.colour.isValid() ? QBrush(fill.colour) : QBrush(Qt::NoBrush));
    if (fill.radius > 0)
        painter.drawRoundedRect(box, fill.radius * scale, fill.radius * scale);
    else
        painter.drawRect(box);
}

void paintPicture(QPainter &painter, const PlacedPicture &picture, double scale) {
    const QRectF box(picture.box.topLeft() * scale, picture.box.size() * scale);
    // Whole pixels around the box, and exactly the part of the picture that these show.
    const QRect pixels = box.toAlignedRect();
    const double unitX = picture.source.width() / box.width();
    const double unitY = picture.source.height() / box.height();
    const QRectF source(picture.source.left() + (pixels.left() - box.left()) * unitX,
                        picture.source.top() + (pixels.top() - box.top()) * unitY, pixels.width() * unitX,
                        pixels.height() * unitY);
    painter.save();
    QPainterPath outline;
    if (picture.radius > 0)
        outline.addRoundedRect(box, picture.radius * scale, picture.radius * scale);
    else
        outline.addRect(box);
    QImage image(pixels.size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(picture.ground.isValid() ? picture.ground : QColor(Qt::transparent));
    if (picture.svg) {
        QPainter layer(&image);
        layer.drawImage(0, 0, rasterise(*picture.svg, source, pixels.size()));
    }
    // A brush, since clipping in QPainter has no soft edge.
    QBrush brush(image);
    brush.setTransform(QTransform::fromTranslate(pixels.left(), pixels.top()));
    painter.fillPath(outline, brush);
    painter.restore();
}

template <class Visit>
void forRuns(const Page &page, const Visit &visit) {
    for (const PageItem &item : page.items) {
        if (const auto *run = std::get_if<GlyphRun>(&item))
            visit(*run);
    }
}

} // namespace

QImage renderGroundLayer(const Page &page, const QSize &pixels) {
    QImage image(pixels, QImage::Format_RGB32);
    image.fill(page.sheet);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = scaleOf(page, pixels);
    for (const PageItem &item : page.items) {
        if (const auto *fill = std::get_if<Fill>(&item))
            paintFill(painter, *fill, scale);
        else if (const auto *picture = std::get_if<PlacedPicture>(&item))
            paintPicture(painter, *picture, scale);
    }
    return image;
}

void renderWords(const Page &page, QImage &target, const QRect &clip) {
    const QRect area = clip.isNull() ? target.rect() : clip & target.rect();
    const double scale = scaleOf(page, target.size());
    forRuns(page, [&](const GlyphRun &run) {
        if (runBounds(run, scale).intersects(area))
            paintRun(run, target, area, scale);
    });
}

QRect wordsBounds(const Page &page, const QSize &pixels) {
    QRect bounds;
    const double scale = scaleOf(page, pixels);
    forRuns(page, [&](const GlyphRun &run) { bounds |= runBounds(run, scale); });
    return bounds & QRect(QPoint(), pixels);
}

QImage renderPage(const Page &page, const QSize &pixels) {
    QImage image = renderGroundLayer(page, pixels);
    renderWords(page, image);
    return image;
}

QSize pixelSize(const Page &page, double dpi) {
    return QSize(int(std::lround(page.size.width() / 25.4 * dpi)), int(std::lround(page.size.height() / 25.4 * dpi)));
}

} // namespace thanksmith
