// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace thanksmith {

/// Why a value was refused.
enum class ValueFault {
    Bad,    ///< not what the attribute takes
    Absurd, ///< not finite, or so large that no picture needs it
    Many,   ///< too many path segments
    Unsupported,
};

/// No coordinate, size or factor of a picture is larger than this.
inline constexpr double maxMagnitude = 1e7;

/// Reads numbers and words from an attribute's value.
class SvgScanner {
public:
    explicit SvgScanner(QByteArrayView text)
        : m_text(text.trimmed()) {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
    [[nodiscard]] QByteArrayView rest() const { return m_text.sliced(m_at); }
    char next() { return atEnd() ? '\0' : m_text[m_at++]; }
    void skipSpace();
    /// Space with at most one comma.
    void skipSeparator();
    bool take(char wanted);
    /// The number's text as it stands. None: `fault` says why.
    std::optional<QByteArrayView> number(double *value);
    /// Letters and digits, "-", "%".
    QByteArrayView word();
    [[nodiscard]] ValueFault fault() const { return m_fault; }

private:
    QByteArrayView m_text;
    qsizetype m_at = 0;
    ValueFault m_fault = ValueFault::Bad;
};

/// The shortest text that reads back as the same number.
[[nodiscard]] QByteArray numberText(double value);

} // namespace thanksmith
