// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "people/Contact.h"

namespace thanksmith {

/// Reads a list of people: vCards where the file begins with one, else CSV. Errors: file.*, those of readCsv and
/// readVCards.
[[nodiscard]] Result<People> readPeople(const QString &path, const PeopleLimits &limits = {});

/// The same from bytes. `name`: what errors call it.
[[nodiscard]] Result<People> parsePeople(const QByteArray &bytes, const QString &name, const PeopleLimits &limits = {});

/// A list as somebody types or pastes it: vCards, or a table with a line of titles, or one person a line, "Amira
/// Haddad", "Amira Haddad <amira@example.org>" or an address alone. Errors: those of parsePeople.
[[nodiscard]] Result<People> peopleFromText(const QString &text, const QString &name);

} // namespace thanksmith
