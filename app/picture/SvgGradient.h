// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picture/SvgNode.h"

#include <QRectF>

namespace thanksmith {

/// Gives a gradient what another one, that it refers to, has and itself has not (SVG 1.1, section 13.2): attributes,
/// and stops where it has none.
void inheritGradient(SvgNode &gradient, const SvgNode &source);

/// Qt SVG draws nothing for a radial gradient that leaves its circle to the defaults: they are spelled out. `box`: the
/// picture's, user units.
void spellOutDefaults(SvgNode &gradient, const QRectF &box);

} // namespace thanksmith
