// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/SvgRichValues.h"

#include <QList>

#include <algorithm>

namespace thanksmith {

namespace {

using Text = tl::expected<QByteArray, ValueFault>;

constexpr int maxNumbers = 1024;   ///< of one list
constexpr qsizetype maxName = 200; ///< bytes of a list of font families

bool isPlain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

Text tokens(QByteArrayView value, int most) {
    QByteArray out;
    int count = 0;
    for (const QByteArray &word : value.toByteArray().simplified().split(' ')) {
        const bool plain =
            std::all_of(word.begin(), word.end(), [](char c) { return isPlain(c) || c == '%' || c == '.'; });
        if (!plain || word.size() > 40 || ++count > most)
            return QByteArray(); // no renderer knows it: it says nothing
        out += (out.isEmpty() ? "" : " ") + word;
    }
    return out == "inherit" || out == "initial" || out == "unset" ? QByteArray() : out;
}

Text numbers(QByteArrayView value) {
    SvgScanner scanner(value);
    QByteArray out;
    for (int count = 0; !scanner.atEnd(); ++count) {
        double number = 0;
        if (count >= maxNumbers)
            return tl::unexpected(ValueFault::Absurd);
        if (!scanner.number(&number))
            return tl::unexpected(scanner.fault());
        (void)scanner.take('%');
        out += (out.isEmpty() ? "" : " ") + numberText(number);
        scanner.skipSeparator();
    }
    return out;
}

/// Only what names have: the list goes to the system's font matching.
Text fontFamily(QByteArrayView value) {
    QByteArray out;
    for (const char c : value.toByteArray().simplified()) {
        if (isPlain(c) || c == ' ' || c == ',' || static_cast<unsigned char>(c) >= 0x80)
            out += c;
    }
    out = out.simplified();
    return out.size() <= maxName && out != "inherit" ? out : QByteArray();
}

Text fontSize(QByteArrayView value, double base) {
    SvgScanner scanner(value);
    double number = 0;
    const bool relative = value.contains('%') || value.contains("em") || value.contains("ex");
    if (!scanner.number(&number))
        return scanner.fault() == ValueFault::Absurd ? Text(tl::unexpected(ValueFault::Absurd)) : tokens(value, 1);
    if (relative) {
        const QByteArrayView unit = scanner.word();
        if (unit == "%" || unit == "em" || unit == "ex")
            return numberText(number) + unit.toByteArray();
    }
    const auto length = userLength(value, base);
    return length                                 ? Text(numberText(*length))
           : length.error() == ValueFault::Absurd ? Text(tl::unexpected(ValueFault::Absurd))
                                                  : Text(QByteArray());
}

Text first(QByteArrayView value, double base) {
    qsizetype end = 0;
    while (end < value.size() && !QByteArrayView(" ,\t\n\r").contains(value[end]))
        ++end;
    return fontSize(value.first(end), base);
}

} // namespace

QByteArray referencedId(QByteArrayView value) {
    const QByteArrayView trimmed = value.trimmed();
    const qsizetype end = trimmed.indexOf(')');
    if (!trimmed.startsWith("url(") || end < 0)
        return {};
    QByteArray id = trimmed.sliced(4, end - 4).trimmed().toByteArray();
    id.replace('"', "").replace('\'', "");
    id = id.trimmed();
    return id.startsWith('#') ? id.mid(1) : QByteArray();
}

tl::expected<QByteArray, ValueFault> richValue(ValueRule rule, QByteArrayView value, const SvgValueContext &context) {
    const QByteArrayView trimmed = value.trimmed();
    switch (rule) {
    case ValueRule::Reference: {
        const QByteArray id = referencedId(trimmed);
        if (!id.isEmpty() && trimmed.endsWith(')') && trimmed.count(')') == 1)
            return "url(#" + id + ')';
        const bool off = trimmed == "none" || trimmed == "inherit" || trimmed == "normal" || trimmed == "initial";
        return off ? Text(QByteArray()) : tl::unexpected(ValueFault::Unsupported);
    }
    case ValueRule::Token:
        return tokens(trimmed, 1);
    case ValueRule::Tokens:
        return tokens(trimmed, 4);
    case ValueRule::Numbers:
        return numbers(trimmed);
    case ValueRule::FontFamily:
        return fontFamily(trimmed);
    case ValueRule::FirstX:
        return first(trimmed, context.box.width());
    case ValueRule::FirstY:
        return first(trimmed, context.box.height());
    case ValueRule::Orient: {
        if (trimmed == "auto" || trimmed == "auto-start-reverse")
            return trimmed.toByteArray();
        QByteArray angle = trimmed.toByteArray();
        angle.replace("deg", "");
        return numbers(angle);
    }
    default:
        return fontSize(trimmed, context.box.height());
    }
}

} // namespace thanksmith
