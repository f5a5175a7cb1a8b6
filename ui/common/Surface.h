// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Shadow.h"

#include <QImage>

namespace thanksmith {

/// A rounded box, its border inside its edge.
void paintBox(QPainter &painter, const QRectF &box, double radius, const QColor &fill, const QColor &border,
              double borderWidth);

/// What floats: shadow, fill, and a hairline where the theme's shadow alone does not separate it.
void paintFloating(QPainter &painter, const QRectF &box, double radius, Shadow shadow, const Theme &theme);

/// The round green mark of what is selected; `box` square.
void paintCheckBadge(QPainter &painter, const QRectF &box, const Theme &theme);

/// A tile of grain, black and white at alpha 4 at most.
[[nodiscard]] QImage grainTile();

} // namespace thanksmith
