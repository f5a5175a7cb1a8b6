// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

namespace thanksmith {

// The pixels of an image as a QOI stream without its header, nearly as quick as copying them. Format: "The Quite OK
// Image Format Specification", version 1.0, qoiformat.org. The four channels are the premultiplied ones, which QOI does
// not mind and painting wants.

/// `image`: Format_ARGB32_Premultiplied.
[[nodiscard]] QByteArray qoiBytes(const QImage &image);
/// Null where the bytes are no such stream of just this size.
[[nodiscard]] QImage qoiImage(QByteArrayView bytes, const QSize &size);

} // namespace thanksmith
