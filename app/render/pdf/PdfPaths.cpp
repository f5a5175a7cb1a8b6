// SPDX-License-Identifier: GPL-3.0-or-later
#include "PdfPaths.h"

#include <array>
#include <charconv>
#include <cmath>
#include <string_view>

namespace thanksmith {

namespace {

constexpr size_t mostOperands = 6; ///< of the operators below

/// How many numbers an operator takes that builds a path of points; 0: another operator.
size_t operandsOf(std::string_view word) {
    if (word.size() != 1)
        return 0;
    switch (word.front()) {
    case 'm':
    case 'l':
        return 2;
    case 'v':
    case 'y':
        return 4;
    case 'c':
        return 6;
    default:
        return 0;
    }
}

bool isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

class Rounder {
public:
    explicit Rounder(std::string_view content)
        : m_rest(content) {
        m_out.reserve(qsizetype(content.size()));
    }
    QByteArray all() {
        while (!m_rest.empty()) {
            if (isBlank(m_rest.front()))
                m_rest.remove_prefix(1);
            else if (m_rest.front() == '(')
                takeString();
            else
                takeWord();
        }
        releaseNumbers();
        return std::move(m_out);
    }

private:
    /// Text in brackets, which may hold brackets of its own and escaped ones.
    void takeString() {
        releaseNumbers();
        int depth = 0;
        size_t length = 0;
        do {
            if (m_rest[length] == '\\')
                ++length;
            else if (m_rest[length] == '(')
                ++depth;
            else if (m_rest[length] == ')')
                --depth;
            ++length;
        } while (depth > 0 && length < m_rest.size());
        put(m_rest.substr(0, length));
    }

    void takeWord() {
        size_t length = 0;
        while (length < m_rest.size() && !isBlank(m_rest[length]) && m_rest[length] != '(')
            ++length;
        const std::string_view word = m_rest.substr(0, length);
        double number = 0;
        const auto read = std::from_chars(word.begin(), word.end(), number);
        if (read.ec == std::errc() && read.ptr == word.end()) {
            if (m_count == mostOperands)
                releaseNumbers();
            m_words[m_count] = word;
            m_numbers[m_count++] = number;
            m_rest.remove_prefix(length);
            return;
        }
        if (m_count > 0 && m_count == operandsOf(word)) {
            for (size_t i = 0; i < m_count; ++i)
                m_out += QByteArray::number(qlonglong(std::llround(m_numbers[i]))) + ' ';
            m_count = 0;
        }
        releaseNumbers();
        put(word);
    }

    void releaseNumbers() {
        for (size_t i = 0; i < m_count; ++i)
            m_out.append(m_words[i].data(), qsizetype(m_words[i].size())).append(' ');
        m_count = 0;
    }

    void put(std::string_view text) {
        m_out.append(text.data(), qsizetype(text.size())).append(' ');
        m_rest.remove_prefix(std::min(text.size(), m_rest.size()));
    }

    std::string_view m_rest;
    QByteArray m_out;
    std::array<std::string_view, mostOperands> m_words; ///< numbers that wait for their operator
    std::array<double, mostOperands> m_numbers{};
    size_t m_count = 0;
};

} // namespace

QByteArray withWholePoints(const QByteArray &content) {
    return Rounder({content.constData(), size_t(content.size())}).all();
}

} // namespace thanksmith
