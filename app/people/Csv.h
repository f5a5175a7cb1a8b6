// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "people/Contact.h"

#include <QByteArray>

namespace thanksmith {

/// A list of people out of CSV: RFC 4180 in UTF-8 (a byte order mark is taken), a first line that heads the columns,
/// separated by comma, semicolon or tab, whichever the first line shows (or "sep=;" before it says). One column must be
/// about the name, the first name or the last name. Empty lines are passed over; every other line has as many cells as
/// the first (empty ones more at its end do not count). Nothing is interpreted: "=1+1" is those four characters.
/// Errors, each with its place "LINE:COLUMN": people.not-utf8, people.binary, people.stray-quote,
/// people.text-after-quote, people.unclosed-quote, people.too-long, people.too-many (args: what, limit),
/// people.nameless-column, people.duplicate-column (arg), people.ragged (args: cells, columns),
/// people.control-character; people.no-name-column, people.empty, file.too-big.
[[nodiscard]] Result<People> readCsv(const QByteArray &bytes, const QString &name = {},
                                     const PeopleLimits &limits = {});

/// A cell of a CSV file: quoted; what a spreadsheet would take for a formula begins with an apostrophe.
[[nodiscard]] QByteArray csvCell(QString text);

/// The list as CSV that readCsv takes (comma, CRLF), with columns for name and email where it has none.
[[nodiscard]] QByteArray writeCsv(const People &people);

} // namespace thanksmith
