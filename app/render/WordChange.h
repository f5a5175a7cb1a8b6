// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/Page.h"

#include <QImage>
#include <QRegion>

namespace thanksmith {

/// The device pixels in which the words of two pages of one size can differ: what a keystroke has to paint anew. Glyphs
/// that are the same in both, in the same place, are left out. Inside `pixels`.
[[nodiscard]] QRegion changedWords(const Page &before, const Page &after, const QSize &pixels);

/// Makes `image`, which shows `before`, show `after`. Both stand on the same ground (renderGroundLayer; of the image's
/// size and a premultiplied format). Returns what was painted anew.
QRegion replaceWords(QImage &image, const QImage &ground, const Page &before, const Page &after);

} // namespace thanksmith
