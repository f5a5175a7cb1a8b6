// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/WordChange.h"

#include "render/Ink.h"
#include "render/ScreenPainter.h"

#include <QPainter>

#include <algorithm>

namespace thanksmith {

namespace {

std::vector<const GlyphRun *> runsOf(const Page &page) {
    std::vector<const GlyphRun *> runs;
    for (const PageItem &item : page.items) {
        if (const auto *run = std::get_if<GlyphRun>(&item))
            runs.push_back(run);
    }
    return runs;
}

bool sameLooks(const GlyphRun &a, const GlyphRun &b) {
    return a.size == b.size && a.colour == b.colour &&
           (a.face == b.face || (a.face != nullptr && b.face != nullptr && *a.face == *b.face));
}

/// Around the ink of the glyphs from `first` to before `last`, mm.
QRectF inkOf(const GlyphRun &run, size_t first, size_t last) {
    if (first >= last)
        return {};
    QRectF box(run.glyphs[first].position, QSizeF(0, 0));
    for (size_t i = first; i < last; ++i) {
        const QPointF &at = run.glyphs[i].position;
        box.setLeft(std::min(box.left(), at.x()));
        box.setRight(std::max(box.right(), at.x()));
        box.setTop(std::min(box.top(), at.y()));
        box.setBottom(std::max(box.bottom(), at.y()));
    }
    return box.marginsAdded(inkReach(run));
}

class Change {
public:
    Change(double scale, const QSize &pixels)
        : m_scale(scale)
        , m_all(QPoint(), pixels) {}

    void add(const QRectF &box) {
        if (!box.isNull())
            m_region += QRectF(box.topLeft() * m_scale, box.size() * m_scale).toAlignedRect() & m_all;
    }
    void add(const GlyphRun &run) { add(inkOf(run, 0, run.glyphs.size())); }
    /// What lies between their common beginning and their common end.
    void add(const GlyphRun &a, const GlyphRun &b) {
        if (!sameLooks(a, b)) {
            add(a);
            add(b);
            return;
        }
        const size_t shorter = std::min(a.glyphs.size(), b.glyphs.size());
        size_t head = 0;
        while (head < shorter && a.glyphs[head] == b.glyphs[head])
            ++head;
        size_t tail = 0;
        while (tail < shorter - head && a.glyphs[a.glyphs.size() - 1 - tail] == b.glyphs[b.glyphs.size() - 1 - tail])
            ++tail;
        add(inkOf(a, head, a.glyphs.size() - tail));
        add(inkOf(b, head, b.glyphs.size() - tail));
    }
    [[nodiscard]] const QRegion &region() const { return m_region; }

private:
    double m_scale;
    QRect m_all;
    QRegion m_region;
};

} // namespace

QRegion changedWords(const Page &before, const Page &after, const QSize &pixels) {
    const auto old = runsOf(before);
    const auto now = runsOf(after);
    Change change(pixels.width() / after.size.width(), pixels);
    for (size_t i = 0; i < std::max(old.size(), now.size()); ++i) {
        if (i >= old.size())
            change.add(*now[i]);
        else if (i >= now.size())
            change.add(*old[i]);
        else
            change.add(*old[i], *now[i]);
    }
    return change.region();
}

QRegion replaceWords(QImage &image, const QImage &ground, const Page &before, const Page &after) {
    const QRegion part = changedWords(before, after, image.size());
    if (part.isEmpty())
        return part;
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    for (const QRect &rect : part)
        painter.drawImage(rect.topLeft(), ground, rect);
    painter.end();
    for (const QRect &rect : part)
        renderWords(after, image, rect);
    return part;
}

} // namespace thanksmith
