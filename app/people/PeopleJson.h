// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/Contact.h"

#include <QByteArray>

namespace thanksmith {

/// A list as it was read, as JSON:
///   { "columns": [ [title, id], ... ], "ownTitles": true, "people": [ [name, first name, email, line, values...] ] }
/// For what this program keeps for itself; people exchange CSV and vCards.
[[nodiscard]] QByteArray peopleToJson(const People &people);

/// Reads it back; nothing where these bytes are no such list or it is larger than lists may be.
[[nodiscard]] std::optional<People> peopleFromJson(const QByteArray &bytes, const PeopleLimits &limits = {});

} // namespace thanksmith
