// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "people/Contact.h"

namespace thanksmith {

/// A cell and where it begins.
struct CsvCell {
    QString text; ///< without quotes and outer blanks
    int line = 1;
    qsizetype column = 1; ///< UTF-16 code units from the line's start, from 1

    [[nodiscard]] QString place() const;
};

/// The separator a header shows: comma, semicolon or tab, whichever it has most of outside quotes.
[[nodiscard]] QChar csvSeparator(QStringView text);

/// The records of a CSV text by RFC 4180, one after another: quoted cells may hold separators, line breaks and doubled
/// quotes; lines end with CRLF, LF or CR. Beyond the RFC blanks around a quoted cell are taken.
class CsvRows {
public:
    /// `text` must outlive this. `name`: the file's, for errors.
    CsvRows(QStringView text, QChar separator, QString name, const PeopleLimits &limits);

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    /// The next record. Errors: people.stray-quote, people.text-after-quote, people.unclosed-quote, people.too-long
    /// (args: length, limit), people.too-many (args: "columns", limit); each with its place.
    [[nodiscard]] Result<std::vector<CsvCell>> next();

private:
    [[nodiscard]] Result<CsvCell> cell();
    [[nodiscard]] Result<void> quoted(CsvCell &cell);
    [[nodiscard]] tl::unexpected<Error> faultHere(const QString &code) const;
    [[nodiscard]] bool atBreak() const;
    void skipBlanks();
    void passBreak();

    QStringView m_text;
    QChar m_separator;
    QString m_name;
    PeopleLimits m_limits;
    qsizetype m_at = 0;
    qsizetype m_lineStart = 0;
    int m_line = 1;
};

} // namespace thanksmith
