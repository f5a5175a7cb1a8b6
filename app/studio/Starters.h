// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace thanksmith {

/// A beginning for people without words, as data (resources/starters.json): by language and occasion.
struct Starter {
    QString occasion; ///< id of a gallery occasion; "every-day" fits always
    QString title;
    QString text; ///< ends where the writer goes on

    bool operator==(const Starter &) const = default;
};

/// The starters of a language (English where it has none); those of `occasions` first.
[[nodiscard]] std::vector<Starter> startersFor(const QString &languageTag, const QStringList &occasions);

/// The languages that have starters.
[[nodiscard]] QStringList starterLanguages();

} // namespace thanksmith
