// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace thanksmith {

/// Without case and accents: "Müller" and "MULLER" become "muller".
[[nodiscard]] QString foldForSearch(const QString &text);

/// FTS5's query for "each of these words begins a word" (https://www.sqlite.org/fts5.html, full-text query syntax);
/// empty where there is no letter or digit to look for.
[[nodiscard]] QString matchExpression(const QString &words);

/// What a recipient is found by: the whole name, each word of it, the address; folded, each once.
[[nodiscard]] QStringList recipientKeys(const QString &name, const QString &address);

/// The first text behind all that begin with `prefix`, for a range that an index serves; empty: there is none.
[[nodiscard]] QString afterPrefix(const QString &prefix);

} // namespace thanksmith
