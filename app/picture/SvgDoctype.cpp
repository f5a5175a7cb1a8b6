// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/SvgDoctype.h"

#include <algorithm>
#include <array>
#include <optional>

namespace thanksmith {

namespace {

/// Those of the recommendations and of the drafts that editors took up.
constexpr std::array<QByteArrayView, 8> known{
    "-//W3C//DTD SVG 20000303 Stylable//EN", "-//W3C//DTD SVG 20001102//EN", "-//W3C//DTD SVG 20010719//EN",
    "-//W3C//DTD SVG 20010904//EN",          "-//W3C//DTD SVG 1.0//EN",      "-//W3C//DTD SVG 1.1//EN",
    "-//W3C//DTD SVG 1.1 Basic//EN",         "-//W3C//DTD SVG 1.1 Tiny//EN"};

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// A reading place in the bytes before the root element.
class Prolog {
public:
    explicit Prolog(QByteArrayView xml)
        : m_xml(xml) {}

    [[nodiscard]] qsizetype at() const { return m_at; }
    bool takeSpace() {
        const qsizetype from = m_at;
        while (m_at < m_xml.size() && isSpace(m_xml[m_at]))
            ++m_at;
        return m_at > from;
    }
    bool take(QByteArrayView wanted) {
        const bool there = m_xml.sliced(m_at).startsWith(wanted);
        m_at += there ? wanted.size() : 0;
        return there;
    }
    /// Behind the next `end`.
    bool takeUntil(QByteArrayView end) {
        const qsizetype found = m_xml.indexOf(end, m_at);
        m_at = found < 0 ? m_at : found + end.size();
        return found >= 0;
    }
    std::optional<QByteArrayView> quoted() {
        const char quote = m_at < m_xml.size() ? m_xml[m_at] : '\0';
        const qsizetype end = quote == '"' || quote == '\'' ? m_xml.indexOf(quote, m_at + 1) : -1;
        if (end < 0)
            return {};
        const QByteArrayView inside = m_xml.sliced(m_at + 1, end - m_at - 1);
        m_at = end + 1;
        return inside;
    }
    /// The XML declaration, comments and processing instructions.
    void skipMisc() {
        do {
            takeSpace();
        } while ((take("<!--") && takeUntil("-->")) || (take("<?") && takeUntil("?>")));
    }

private:
    QByteArrayView m_xml;
    qsizetype m_at = 0;
};

bool isAddressOfW3c(QByteArrayView address) {
    const bool plain = std::all_of(address.begin(), address.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               QByteArrayView("/:._-").contains(c);
    });
    return plain && (address.startsWith("http://www.w3.org/") || address.startsWith("https://www.w3.org/"));
}

/// Reads what is harmless; false: it is something else.
bool takeW3cDoctype(Prolog &prolog) {
    if (!prolog.take("<!DOCTYPE") || !prolog.takeSpace() || !prolog.take("svg") || !prolog.takeSpace() ||
        !prolog.take("PUBLIC") || !prolog.takeSpace())
        return false;
    const auto publicId = prolog.quoted();
    if (!publicId || std::find(known.begin(), known.end(), *publicId) == known.end() || !prolog.takeSpace())
        return false;
    const auto address = prolog.quoted();
    if (!address || !isAddressOfW3c(*address))
        return false;
    prolog.takeSpace();
    return prolog.take(">");
}

} // namespace

QByteArray withoutW3cDoctype(QByteArray xml) {
    Prolog prolog(xml);
    prolog.skipMisc();
    const qsizetype from = prolog.at();
    if (!takeW3cDoctype(prolog))
        return xml;
    const qsizetype to = prolog.at();
    std::replace_if(
        xml.begin() + from, xml.begin() + to, [](char c) { return !isSpace(c); }, ' ');
    return xml;
}

} // namespace thanksmith
