// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Theme.h"

#include <QPixmap>

namespace thanksmith {

/// The desk: lit from the upper left, with grain against banding. Kept by who paints it. While a window is resized it
/// is not drawn anew with every size: one that is somewhat too large does.
class DeskGround {
public:
    /// To be painted from its upper left corner; at least `size` (logical px), in device pixels of `ratio`.
    [[nodiscard]] const QPixmap &pixmap(const QSize &size, double ratio, const Theme &theme);

private:
    QPixmap m_pixmap;
    const Theme *m_theme = nullptr;
};

} // namespace thanksmith
