// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace thanksmith {

/// A column's title for comparing: case, accents' form, blanks, "-", "_", "." and "/" do not matter.
[[nodiscard]] QString foldedTitle(const QString &title);

/// What a column with this title is about, by the table of titles in resources/people-columns.json: "name",
/// "first-name", "last-name", "email", "nickname", ... Empty: unknown.
[[nodiscard]] QString columnId(const QString &title);

/// How a column is called in a language ("Vorname"); the id where it is unknown.
[[nodiscard]] QString columnTitle(const QString &id, const QString &languageTag);

} // namespace thanksmith
