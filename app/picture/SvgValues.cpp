// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/SvgValues.h"

#include "picture/SvgPaint.h"
#include "picture/SvgPath.h"
#include "picture/SvgRichValues.h"
#include "picture/SvgTransform.h"

#include <QList>

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace thanksmith {

namespace {

using Text = tl::expected<QByteArray, ValueFault>;

/// User units of one unit; 0: percent; -1: none we know.
double unitFactor(QByteArrayView unit) {
    constexpr double dpi = 90;
    if (unit.isEmpty() || unit == "px")
        return 1;
    if (unit == "pt")
        return dpi / 72;
    if (unit == "pc")
        return dpi / 6;
    if (unit == "in")
        return dpi;
    if (unit == "mm")
        return dpi / 25.4;
    if (unit == "cm")
        return dpi / 2.54;
    return unit == "%" ? 0 : -1;
}

/// The number's own text where it is in user units already.
Text length(QByteArrayView value, double percentBase, bool negative) {
    if (value.trimmed() == "auto")
        return QByteArray();
    const auto number = userLength(value, percentBase);
    if (!number)
        return tl::unexpected(number.error());
    if (!negative && *number < 0)
        return tl::unexpected(ValueFault::Bad);
    return numberText(*number);
}

Text fraction(QByteArrayView value) {
    return length(value, 1, true).and_then([](const QByteArray &text) -> Text {
        return numberText(std::clamp(text.toDouble(), 0.0, 1.0));
    });
}

Text oneOf(QByteArrayView value, std::initializer_list<const char *> words) {
    const QByteArray word = value.trimmed().toByteArray();
    for (const char *known : words) {
        if (word == known)
            return word;
    }
    return word == "inherit" ? Text(QByteArray()) : tl::unexpected(ValueFault::Bad);
}

Text dashes(QByteArrayView value, double percentBase) {
    if (value.trimmed() == "none")
        return QByteArray("none");
    SvgScanner scanner(value);
    QByteArray out;
    double sum = 0;
    while (!scanner.atEnd()) {
        const QByteArrayView rest = scanner.rest();
        double number = 0;
        if (!scanner.number(&number))
            return tl::unexpected(scanner.fault());
        (void)scanner.word();
        const auto dash = userLength(rest.first(rest.size() - scanner.rest().size()), percentBase);
        if (!dash)
            return tl::unexpected(dash.error());
        if (*dash < 0)
            return tl::unexpected(ValueFault::Bad);
        sum += *dash;
        out += (out.isEmpty() ? "" : " ") + numberText(*dash);
        scanner.skipSeparator();
    }
    return sum > 0 ? out : QByteArray("none");
}

Text words(QByteArrayView value) {
    QByteArray out;
    for (const QByteArray &word : value.toByteArray().simplified().split(' ')) {
        const bool plain = !word.isEmpty() && word.size() <= 64 && std::all_of(word.begin(), word.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
        });
        if (plain)
            out += (out.isEmpty() ? "" : " ") + word;
    }
    return out;
}

Text identifier(QByteArrayView value) {
    const QByteArray id = value.trimmed().toByteArray();
    const bool plain = std::none_of(id.begin(), id.end(), [](char c) {
        return static_cast<unsigned char>(c) <= ' ' || QByteArrayView("()'\"#<>&").contains(c);
    });
    return plain && id.size() <= 256 ? id : QByteArray();
}

Text counted(const tl::expected<SvgPathScan, ValueFault> &scan, const SvgValueContext &context) {
    if (scan && context.segments)
        *context.segments += scan->segments;
    return scan.map([](const SvgPathScan &scanned) { return scanned.canonical; });
}

Text keyword(ValueRule rule, QByteArrayView value) {
    switch (rule) {
    case ValueRule::FillRule:
        return oneOf(value, {"nonzero", "evenodd"});
    case ValueRule::LineCap:
        return oneOf(value, {"butt", "round", "square"});
    case ValueRule::LineJoin:
        return oneOf(value, {"miter", "round", "bevel"});
    case ValueRule::Display:
        return QByteArray(value.trimmed() == "none" ? "none" : "");
    case ValueRule::Visibility:
        return oneOf(value, {"visible", "hidden", "collapse"});
    case ValueRule::GradientUnits:
        return oneOf(value, {"userSpaceOnUse", "objectBoundingBox"});
    case ValueRule::SpreadMethod:
        return oneOf(value, {"pad", "reflect", "repeat"});
    default:
        return tl::unexpected(ValueFault::Unsupported);
    }
}

Text quantity(ValueRule rule, QByteArrayView value, const SvgValueContext &context) {
    const double diagonal = std::hypot(context.box.width(), context.box.height()) / std::sqrt(2.0);
    if (value.trimmed() == "inherit")
        return QByteArray();
    switch (rule) {
    case ValueRule::LengthX:
    case ValueRule::SizeX:
        return length(value, context.fractions ? 1 : context.box.width(), rule == ValueRule::LengthX);
    case ValueRule::LengthY:
    case ValueRule::SizeY:
        return length(value, context.fractions ? 1 : context.box.height(), rule == ValueRule::LengthY);
    case ValueRule::Length:
    case ValueRule::Size:
        return length(value, context.fractions ? 1 : diagonal, rule == ValueRule::Length);
    case ValueRule::Number:
        return length(value, 1, false);
    case ValueRule::Dashes:
        return dashes(value, diagonal);
    default:
        return fraction(value);
    }
}

} // namespace

tl::expected<double, ValueFault> userLength(QByteArrayView value, double percentBase) {
    SvgScanner scanner(value);
    double number = 0;
    if (!scanner.number(&number))
        return tl::unexpected(scanner.fault());
    const double factor = unitFactor(scanner.word());
    if (factor < 0 || !scanner.atEnd())
        return tl::unexpected(ValueFault::Bad);
    const double result = factor > 0 ? number * factor : number / 100 * percentBase;
    if (!(std::abs(result) <= maxMagnitude))
        return tl::unexpected(ValueFault::Absurd);
    return result;
}

tl::expected<QByteArray, ValueFault> canonicalValue(ValueRule rule, QByteArrayView value,
                                                    const SvgValueContext &context) {
    switch (rule) {
    case ValueRule::Drop:
        return QByteArray();
    case ValueRule::Path:
        return counted(scanPath(value, context.maxSegments), context);
    case ValueRule::Points:
        return counted(scanPoints(value, context.maxSegments), context);
    case ValueRule::Transform:
        return scanTransform(value).map([](const SvgTransformScan &scan) { return scan.canonical; });
    case ValueRule::Paint:
        return canonicalPaint(value);
    case ValueRule::Colour:
        return canonicalColour(value);
    case ValueRule::Words:
        return words(value);
    case ValueRule::Id:
        return identifier(value);
    case ValueRule::Href:
        return value.trimmed().toByteArray();
    case ValueRule::Reference:
    case ValueRule::Token:
    case ValueRule::Tokens:
    case ValueRule::Numbers:
    case ValueRule::FontFamily:
    case ValueRule::FontSize:
    case ValueRule::FirstX:
    case ValueRule::FirstY:
    case ValueRule::Orient:
        return richValue(rule, value, context);
    case ValueRule::LengthX:
    case ValueRule::LengthY:
    case ValueRule::Length:
    case ValueRule::SizeX:
    case ValueRule::SizeY:
    case ValueRule::Size:
    case ValueRule::Number:
    case ValueRule::Dashes:
    case ValueRule::Opacity:
    case ValueRule::Offset:
        return quantity(rule, value, context);
    default:
        return keyword(rule, value);
    }
}

} // namespace thanksmith
