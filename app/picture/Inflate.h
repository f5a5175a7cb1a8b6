// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>

namespace thanksmith {

[[nodiscard]] bool isGzip(const QByteArray &bytes);

/// Unpacks one gzip member; the limits are watched while inflating, so a bomb costs no memory.
/// Errors: picture.too-big (args: limit in bytes, "gzip"), picture.broken (arg: reason).
[[nodiscard]] Result<QByteArray> inflateGzip(const QByteArray &bytes, const QString &name);

} // namespace thanksmith
