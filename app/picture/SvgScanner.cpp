// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/SvgScanner.h"

#include <QLocale>

#include <charconv>
#include <cmath>

namespace thanksmith {

namespace {

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}
bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

} // namespace

void SvgScanner::skipSpace() {
    while (isSpace(peek()))
        ++m_at;
}

void SvgScanner::skipSeparator() {
    skipSpace();
    if (take(','))
        skipSpace();
}

bool SvgScanner::take(char wanted) {
    if (atEnd() || peek() != wanted)
        return false;
    ++m_at;
    return true;
}

std::optional<QByteArrayView> SvgScanner::number(double *value) {
    m_fault = ValueFault::Bad;
    const qsizetype start = m_at;
    qsizetype at = m_at;
    const auto charAt = [this](qsizetype i) { return i < m_text.size() ? m_text[i] : '\0'; };
    if (charAt(at) == '+' || charAt(at) == '-')
        ++at;
    const QByteArray start3 = m_text.sliced(at, std::min<qsizetype>(3, m_text.size() - at)).toByteArray().toLower();
    if (start3 == "nan" || start3 == "inf") {
        m_fault = ValueFault::Absurd;
        return {};
    }
    const qsizetype digits = at;
    while (isDigit(charAt(at)))
        ++at;
    qsizetype count = at - digits;
    if (charAt(at) == '.') {
        const qsizetype point = ++at;
        while (isDigit(charAt(at)))
            ++at;
        count += at - point;
    }
    if (count == 0)
        return {};
    if (charAt(at) == 'e' || charAt(at) == 'E') { // "1em" is a number and a unit
        qsizetype exponent = at + 1;
        if (charAt(exponent) == '+' || charAt(exponent) == '-')
            ++exponent;
        if (isDigit(charAt(exponent))) {
            while (isDigit(charAt(exponent)))
                ++exponent;
            at = exponent;
        }
    }
    const QByteArrayView text = m_text.sliced(start, at - start);
    const char *first = text.data() + (text.front() == '+' ? 1 : 0);
    const auto read = std::from_chars(first, text.data() + text.size(), *value);
    const bool tiny = read.ec == std::errc::result_out_of_range && text.contains("e-");
    if (tiny)
        *value = 0;
    if ((read.ec != std::errc() && !tiny) || !(std::abs(*value) <= maxMagnitude)) {
        m_fault = ValueFault::Absurd;
        return {};
    }
    m_at = at;
    return text;
}

QByteArrayView SvgScanner::word() {
    const qsizetype start = m_at;
    while (isLetter(peek()) || isDigit(peek()) || peek() == '-' || peek() == '%')
        ++m_at;
    return m_text.sliced(start, m_at - start);
}

QByteArray numberText(double value) {
    return QByteArray::number(value == 0 ? 0.0 : value, 'g', QLocale::FloatingPointShortest);
}

} // namespace thanksmith
