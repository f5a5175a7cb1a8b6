// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/TypeStyle.h"

#include <QFont>

namespace thanksmith {

/// A face of a type style for a widget; `pixels` is the size of a face of scale 1.
[[nodiscard]] QFont fontOf(const FaceSpec &face, const QStringList &fallbacks, double pixels);

} // namespace thanksmith
