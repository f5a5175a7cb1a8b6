// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace thanksmith {

/// A content stream (ISO 32000-1, 7.8.2) with the points of all its paths moved to whole numbers: as exact as its units
/// are small, and about two thirds as large when compressed. Rectangles and everything else stay as they are.
[[nodiscard]] QByteArray withWholePoints(const QByteArray &content);

} // namespace thanksmith
