// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace thanksmith {

/// What becomes of an element of the SVG namespace.
enum class ElementRule {
    Keep,
    LeaveOut,    ///< no browser draws it, or it only says something to editors
    Script,      ///< runs code
    Unsupported, ///< neither Qt SVG nor librsvg draws it right
};
struct ElementVerdict {
    ElementRule rule;
    QByteArray feature; ///< the word for an unsupported one: "clipPath", "text", "animation", ...
};
[[nodiscard]] ElementVerdict elementVerdict(const QByteArray &name);

/// May an element that is kept stand in another one? (Qt SVG paints what stands inside a shape, a title or the like.)
[[nodiscard]] bool mayHold(const QByteArray &parent, const QByteArray &child);

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
    Reference, ///< "none" or url(#id)
    Token,     ///< one plain word; those librsvg does not know it passes over
    Tokens,
    Numbers,
    FontFamily,
    FontSize,
    FirstX, ///< of a list, as librsvg takes it
    FirstY,
    Orient,
};
/// `element` matters: a filter's primitives have attributes of their own.
[[nodiscard]] ValueRule attributeRule(const QByteArray &element, const QByteArray &name);
/// May it stand in a style attribute (and is then the same as the attribute of that name)?
[[nodiscard]] bool isPresentation(ValueRule rule);
/// Is it passed over where it cannot be read, as CSS has it (CSS Syntax 3,
/// section 2.2), be it a declaration or an attribute that stands for one? A
/// gradient's offset goes the same way (SVG 2, section 14.2.4). A size is not:
/// it may be damage.
[[nodiscard]] bool isIgnorable(const QByteArray &attribute, ValueRule rule);
/// Is it a length or a transform that SVG 2 lets stand in a style, too?
[[nodiscard]] bool isGeometry(ValueRule rule);

} // namespace thanksmith
