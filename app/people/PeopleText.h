// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "people/Contact.h"

namespace thanksmith {

/// A place in a text as errors name it: "LINE:COLUMN", both from 1.
[[nodiscard]] QString placeAt(int line, qsizetype column);

/// A list's bytes as text, without a byte order mark. Errors: file.too-big (arg: limit), people.not-utf8 (place),
/// people.binary (place: of a NUL character).
[[nodiscard]] Result<QString> peopleText(const QByteArray &bytes, const QString &name, const PeopleLimits &limits);

/// Refuses characters that are not text; in one line also breaks and what turns the direction of writing (a name must
/// read as it is written). Errors: people.control-character (place).
[[nodiscard]] Result<void> checkCell(const QString &text, bool oneLine, const QString &name, const QString &place);

/// Refuses what is longer than a card takes. Errors: people.too-long (place, args: length, limit).
[[nodiscard]] Result<void> checkLength(const QString &text, int limit, const QString &name, const QString &place);

/// Fills in what a list leaves open: a name from first and last name, a first name from a whole one.
void completeContact(Contact &contact, const QString &firstName, const QString &lastName);

} // namespace thanksmith
