// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>

namespace thanksmith {

/// What all embedded bitmaps of one picture may come to.
struct ImageBudget {
    qint64 pixels = 16'000'000;
    int side = 4096;
};

/// The canonical data: URL of an embedded bitmap: PNG or JPEG, decoded once with that very format, without anything
/// that is no picture (text, colour profiles, positions). `budget` shrinks. `name`, `place` for errors.
/// Errors: picture.unsupported (arg: "image/TYPE"), picture.broken (arg: "image"), picture.too-many (args: "pixels",
/// limit).
[[nodiscard]] Result<QByteArray> canonicalImage(const QByteArray &url, ImageBudget &budget, const QString &name,
                                                const QString &place);

} // namespace thanksmith
