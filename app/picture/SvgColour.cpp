// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/SvgColour.h"

#include "picture/SvgScanner.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace thanksmith {

namespace {

std::optional<QColor> hexadecimal(QByteArrayView digits) {
    std::array<int, 8> nibbles{};
    if (digits.size() > 8)
        return {};
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const char c = digits[i];
        const int value = c >= '0' && c <= '9'   ? c - '0'
                          : c >= 'a' && c <= 'f' ? c - 'a' + 10
                          : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                 : -1;
        if (value < 0)
            return {};
        nibbles[static_cast<size_t>(i)] = value;
    }
    const auto shortOne = [&](size_t i) { return nibbles[i] * 17; };
    const auto longOne = [&](size_t i) { return nibbles[2 * i] * 16 + nibbles[2 * i + 1]; };
    switch (digits.size()) {
    case 3:
        return QColor(shortOne(0), shortOne(1), shortOne(2));
    case 4:
        return QColor(shortOne(0), shortOne(1), shortOne(2), shortOne(3));
    case 6:
        return QColor(longOne(0), longOne(1), longOne(2));
    case 8:
        return QColor(longOne(0), longOne(1), longOne(2), longOne(3));
    default:
        return {};
    }
}

struct Component {
    double value;
    bool percent;
};

/// "1, 2, 3", "1 2 3 / 50%": three or four components up to the closing bracket.
std::optional<std::array<Component, 4>> components(SvgScanner &scanner) {
    std::array<Component, 4> found{Component{0, false}, {0, false}, {0, false}, {1, false}};
    size_t count = 0;
    scanner.skipSpace();
    while (count < 4) {
        Component &component = found[count++];
        if (!scanner.number(&component.value))
            return {};
        component.percent = scanner.take('%');
        if (!component.percent && count == 1)
            (void)(scanner.word() == "deg"); // of a hue
        scanner.skipSeparator();
        if (scanner.take('/'))
            scanner.skipSpace();
        if (scanner.take(')'))
            return count >= 3 && scanner.atEnd() ? std::optional(found) : std::nullopt;
    }
    return {};
}

int channel(const Component &component) {
    const double value = component.percent ? component.value * 2.55 : component.value;
    return static_cast<int>(std::lround(std::clamp(value, 0.0, 255.0)));
}

std::optional<QColor> functional(QByteArrayView name, SvgScanner &scanner) {
    const auto found = components(scanner);
    if (!found)
        return {};
    const auto &[first, second, third, last] = *found;
    QColor colour;
    if (name == "rgb" || name == "rgba") {
        colour = QColor(channel(first), channel(second), channel(third));
    } else if (name == "hsl" || name == "hsla") {
        const double turn = first.value / 360 - std::floor(first.value / 360);
        colour =
            QColor::fromHslF(static_cast<float>(turn), static_cast<float>(std::clamp(second.value / 100, 0.0, 1.0)),
                             static_cast<float>(std::clamp(third.value / 100, 0.0, 1.0)))
                .toRgb();
    } else {
        return {};
    }
    const double alpha = last.percent ? last.value / 100 : last.value;
    colour.setAlphaF(static_cast<float>(std::clamp(alpha, 0.0, 1.0)));
    return colour;
}

} // namespace

std::optional<QColor> parseColour(QByteArrayView text) {
    const QByteArray trimmed = text.trimmed().toByteArray().toLower();
    if (trimmed.startsWith('#'))
        return hexadecimal(QByteArrayView(trimmed).sliced(1));
    SvgScanner scanner(trimmed);
    const QByteArrayView name = scanner.word();
    if (scanner.take('('))
        return functional(name, scanner);
    if (!scanner.atEnd() || name.isEmpty() || !QColor::isValidColorName(QLatin1StringView(trimmed)))
        return {};
    return QColor::fromString(QLatin1StringView(trimmed));
}

QByteArray colourText(const QColor &colour) {
    return colour.name().toLatin1();
}

} // namespace thanksmith
