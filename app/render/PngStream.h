// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/Page.h"

#include <QSize>

// Parts of a PNG file ("Portable Network Graphics Specification", second edition). Opaque, eight bits a channel.
namespace thanksmith {

/// Pixels per metre that give the page its size in print.
[[nodiscard]] int pixelsPerMetre(const Page &page, const QSize &pixels);

/// The words of a page and what its picture shows: the text description of a file.
[[nodiscard]] QString descriptionOf(const Page &page);

/// Everything of a file before its pixels: signature, IHDR, sRGB, pHYs, title and description (iTXt). Empty where
/// libpng fails.
[[nodiscard]] QByteArray pngHead(const Page &page, const QSize &pixels);

/// The whole file; `image` is RGB32. Without filters: on flat artwork smaller and a good deal faster than Qt's writer.
/// Empty where libpng fails.
[[nodiscard]] QByteArray pngFile(const Page &page, const QImage &image);

/// One chunk with its length and checksum.
void appendPngChunk(QByteArray &out, const char *type, const QByteArray &data);

} // namespace thanksmith
