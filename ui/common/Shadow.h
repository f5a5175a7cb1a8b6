// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Theme.h"

class QPainter;

namespace thanksmith {

enum class Shadow { Thumb, Hover, Card, Pill, Sheet };

/// How far a shadow reaches beyond its box, px.
[[nodiscard]] int shadowReach(Shadow shadow);

/// Paints the soft shadow of a rounded rectangle around `box`; paint the (opaque) box over it. The shadow is a
/// nine-patch made from the rectangle's distance field and kept in the pixmap cache.
void paintShadow(QPainter &painter, const QRectF &box, double radius, Shadow shadow, const Theme &theme);

} // namespace thanksmith
