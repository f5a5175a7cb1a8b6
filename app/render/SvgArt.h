// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRectF>

class QXmlStreamWriter;

namespace thanksmith {

/// The viewBox of a canonical SVG.
[[nodiscard]] QRectF viewBoxOf(const QByteArray &canonicalSvg);

/// Writes the drawing inside a canonical SVG (without its root, title, desc and metadata) into another document, ids
/// and references to them prefixed.
void copySvgContents(const QByteArray &canonicalSvg, const QString &idPrefix, QXmlStreamWriter &out);

} // namespace thanksmith
