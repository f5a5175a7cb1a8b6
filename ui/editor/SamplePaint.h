// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/Palette.h"
#include "layout/TypeStyle.h"
#include "ui/common/Theme.h"

#include <QImage>

class QPainter;

// What the tiles of the inspector show.
namespace thanksmith {

/// A word of thanks in the style's display face.
void paintStyle(QPainter &painter, const QRectF &box, const TypeStyle &style, const QString &language,
                const Theme &theme);
/// A palette as a round of paper with its colours laid into it.
void paintPalette(QPainter &painter, const QRectF &box, const Palette &palette, const Theme &theme);
/// A small card.
void paintLayout(QPainter &painter, const QRectF &box, const QImage &card, const Theme &theme);

} // namespace thanksmith
