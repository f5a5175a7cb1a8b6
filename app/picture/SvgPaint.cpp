// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/SvgPaint.h"

#include "picture/SvgColour.h"

namespace thanksmith {

using Text = tl::expected<QByteArray, ValueFault>;

namespace {

/// "url(#id)" with its fallback kept for the step that knows whether the target is there.
Text paintServer(QByteArrayView value) {
    const qsizetype end = value.indexOf(')');
    if (end < 0)
        return tl::unexpected(ValueFault::Bad);
    QByteArray id = value.sliced(4, end - 4).trimmed().toByteArray();
    id.replace('"', "").replace('\'', "");
    id = id.trimmed();
    if (id.size() < 2 || !id.startsWith('#'))
        return tl::unexpected(ValueFault::Bad);
    const QByteArray fallback = value.sliced(end + 1).trimmed().toByteArray();
    if (fallback.isEmpty())
        return QByteArray("url(" + id + ')');
    const auto colour = canonicalPaint(fallback);
    if (!colour)
        return colour;
    return QByteArray("url(" + id + ") " + *colour);
}

} // namespace

Text canonicalPaint(QByteArrayView value) {
    const QByteArrayView trimmed = value.trimmed();
    if (trimmed.startsWith("url("))
        return paintServer(trimmed);
    if (trimmed == "none" || trimmed == "currentColor")
        return trimmed.toByteArray();
    return canonicalColour(trimmed);
}

Text canonicalColour(QByteArrayView value) {
    const QByteArrayView trimmed = value.trimmed();
    if (trimmed == "inherit")
        return QByteArray();
    if (trimmed == "currentColor")
        return trimmed.toByteArray();
    const qsizetype icc = trimmed.indexOf("icc-color(");
    const auto parsed = parseColour(icc > 0 ? trimmed.first(icc) : trimmed);
    if (!parsed)
        return tl::unexpected(ValueFault::Bad);
    // The alpha is kept ("#rrggbbaa") for the step that moves it into the opacity.
    return parsed->alpha() == 255 ? colourText(*parsed)
                                  : colourText(*parsed) + QByteArray::number(256 + parsed->alpha(), 16).right(2);
}

} // namespace thanksmith
