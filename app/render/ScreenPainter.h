// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/Page.h"

#include <QImage>

class QPainter;

namespace thanksmith {

/// Everything of a page but its words, at one size: what typing does not change. Slow (the picture is rasterised);
/// make it off the GUI thread. Device pixels.
[[nodiscard]] QImage renderGroundLayer(const Page &page, const QSize &pixels);

/// Blends the page's words over `target`, a premultiplied ARGB or RGB32 image that the page fills. Fast: glyph images
/// are cached per thread at quarter-pixel positions. Rectangle given: only words that touch it (device pixels).
void renderWords(const Page &page, QImage &target, const QRect &clip = {});

/// The device pixels all words can cover: what a keystroke has to repaint (the union of before and after).
[[nodiscard]] QRect wordsBounds(const Page &page, const QSize &pixels);

/// Both: the page as an opaque image of `pixels`.
[[nodiscard]] QImage renderPage(const Page &page, const QSize &pixels);

/// Device pixels of a page at a resolution.
[[nodiscard]] QSize pixelSize(const Page &page, double dpi);

} // namespace thanksmith
