// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "people/Contact.h"

#include <QByteArray>

namespace thanksmith {

/// A list of people out of vCards, one after another: 4.0 (RFC 6350), 3.0 (RFC 2426), and of 2.1 what address books
/// write (quoted-printable in UTF-8 or Latin 1, bare parameters). Taken: FN, N, NICKNAME, EMAIL (the preferred, else
/// the first), ORG, TITLE, ADR (city, country); columns nobody has are left out. Groups (KIND:group) are no
/// people and passed over. Pictures, keys and sounds are not looked into.
/// Errors: people.not-utf8, people.binary, people.vcard-line, people.vcard-unclosed, people.vcard-nested,
/// people.vcard-outside, people.vcard-version (arg), people.vcard-encoding (arg), people.control-character,
/// people.too-long, people.too-many, each with its place; people.empty, file.too-big.
[[nodiscard]] Result<People> readVCards(const QByteArray &bytes, const QString &name = {},
                                        const PeopleLimits &limits = {});

/// Whether a text is vCards rather than CSV.
[[nodiscard]] bool looksLikeVCard(const QByteArray &bytes);

} // namespace thanksmith
