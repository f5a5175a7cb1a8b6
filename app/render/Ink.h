// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/Page.h"

#include <QMarginsF>

#include <algorithm>

namespace thanksmith {

/// How far around a glyph's origin the ink of any glyph of a run can be, mm: generously, since glyphs reach beyond
/// their em in every direction, and some (a long dash, a whole phrase in one sign) are many ems wide.
[[nodiscard]] inline QMarginsF inkReach(const GlyphRun &run) {
    double widest = run.size;
    for (const Cluster &cluster : run.clusters)
        widest = std::max(widest, cluster.advance);
    return {run.size, 1.4 * run.size, widest + run.size, run.size};
}

} // namespace thanksmith
