// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace thanksmith {

/// What becomes of an element of the SVG namespace.
enum class ElementRule {
    Keep,
    Script,      ///< runs code
    Unsupported, ///< Qt SVG cannot draw it
};
struct ElementVerdict {
    ElementRule rule;
    QByteArray feature; ///< the word for an unsupported one: "clipPath", "text", "animation", ...
};
[[nodiscard]] ElementVerdict elementVerdict(const QByteArray &name);

/// How an attribute's value is checked and written.
enum class ValueRule {
    Drop,
    LengthX, ///< percent of the viewBox's width
    LengthY, ///< of its height
    Length,  ///< of its diagonal
    SizeX,   ///< as the three above, not negative
    SizeY,
    Size,
    Number,
    Opacity,
    Offset,
    Paint,
    Colour,
    Path,
    Points,
    Transform,
    Dashes,
    Words, ///< class
    Id,
    Href,
    FillRule,
    LineCap,
    LineJoin,
    Display,
    Visibility,
    GradientUnits,
    SpreadMethod,
    OnlyNone, ///< a feature Qt SVG cannot draw, unless switched off ("none", "normal")
    Never,    ///< a feature Qt SVG cannot draw
};
[[nodiscard]] ValueRule attributeRule(const QByteArray &name);
/// May it stand in a style attribute (and is then the same as the attribute of that name)?
[[nodiscard]] bool isPresentation(ValueRule rule);

} // namespace thanksmith
