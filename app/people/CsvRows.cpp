// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/CsvRows.h"

#include "people/PeopleText.h"

#include <array>

namespace thanksmith {
using namespace Qt::StringLiterals;

QString CsvCell::place() const {
    return placeAt(line, column);
}

QChar csvSeparator(QStringView text) {
    constexpr std::array<char16_t, 3> candidates{u',', u';', u'\t'};
    std::array<int, 3> counts{};
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (c == u'\n' || c == u'\r')
            break;
        for (std::size_t i = 0; i < candidates.size(); ++i)
            counts[i] += c == QChar(candidates[i]) ? 1 : 0;
    }
    return candidates[std::size_t(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

CsvRows::CsvRows(QStringView text, QChar separator, QString name, const PeopleLimits &limits)
    : m_text(text)
    , m_separator(separator)
    , m_name(std::move(name))
    , m_limits(limits) {}

bool CsvRows::atBreak() const {
    return m_text[m_at] == u'\n' || m_text[m_at] == u'\r';
}

void CsvRows::skipBlanks() {
    while (!atEnd() && (m_text[m_at] == u' ' || m_text[m_at] == u'\t') && m_text[m_at] != m_separator)
        ++m_at;
}

void CsvRows::passBreak() {
    if (m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n')
        ++m_at;
    ++m_at;
    ++m_line;
    m_lineStart = m_at;
}

tl::unexpected<Error> CsvRows::faultHere(const QString &code) const {
    return fail(code, m_name, placeAt(m_line, m_at - m_lineStart + 1));
}

Result<void> CsvRows::quoted(CsvCell &cell) {
    const QString opened = placeAt(m_line, m_at - m_lineStart + 1);
    ++m_at;
    while (true) {
        if (atEnd())
            return fail(u"people.unclosed-quote"_s, m_name, opened);
        if (m_text[m_at] == u'"') {
            if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != u'"')
                break;
            cell.text += u'"';
            m_at += 2;
        } else if (atBreak()) {
            cell.text += u'\n';
            passBreak();
        } else {
            cell.text += m_text[m_at++];
        }
        if (cell.text.size() > m_limits.cellLength)
            return fail(u"people.too-long"_s, m_name, opened,
                        {QString::number(cell.text.size()), QString::number(m_limits.cellLength)});
    }
    ++m_at;
    skipBlanks();
    if (!atEnd() && m_text[m_at] != m_separator && !atBreak())
        return faultHere(u"people.text-after-quote"_s);
    cell.text = cell.text.trimmed();
    return {};
}

Result<CsvCell> CsvRows::cell() {
    skipBlanks();
    CsvCell cell{{}, m_line, m_at - m_lineStart + 1};
    if (!atEnd() && m_text[m_at] == u'"') {
        if (const auto read = quoted(cell); !read)
            return failure(read);
        return cell;
    }
    const qsizetype begin = m_at;
    for (; !atEnd() && m_text[m_at] != m_separator && !atBreak(); ++m_at)
        if (m_text[m_at] == u'"')
            return faultHere(u"people.stray-quote"_s);
    const QStringView text = m_text.sliced(begin, m_at - begin).trimmed();
    cell.text = text.toString();
    if (const auto fits = checkLength(cell.text, m_limits.cellLength, m_name, cell.place()); !fits)
        return failure(fits);
    return cell;
}

Result<std::vector<CsvCell>> CsvRows::next() {
    std::vector<CsvCell> row;
    while (true) {
        Result<CsvCell> read = cell();
        if (!read)
            return failure(read);
        row.push_back(std::move(*read));
        if (row.size() > std::size_t(m_limits.columns))
            return fail(u"people.too-many"_s, m_name, row.back().place(),
                        {u"columns"_s, QString::number(m_limits.columns)});
        if (atEnd())
            return row;
        if (atBreak()) {
            passBreak();
            return row;
        }
        ++m_at; // the separator
    }
}

} // namespace thanksmith
