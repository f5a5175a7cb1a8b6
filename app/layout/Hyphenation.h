// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace thanksmith {

/// Where words of a text may be parted with a hyphen: UTF-16 offsets of the code units that would begin the next line,
/// rising. From the dictionaries of libhyphen (F. M. Liang, "Word Hy-phen-a-tion by Com-put-er", 1983) in
/// `hyphen/hyph_*.dic` of the system's data folders, each loaded when first needed and kept; a language without one has
/// no such places. Only whole words of letters are parted: at least three letters stay on either side, and never
/// `names` or the parts of a word that is written with a hyphen already. Thread-safe.
[[nodiscard]] std::vector<int> hyphenPlaces(const QString &text, const QString &language, const QStringList &names);

/// Whether there is a dictionary for this BCP 47 tag. Cheap after the first question.
[[nodiscard]] bool canHyphenate(const QString &language);

} // namespace thanksmith
