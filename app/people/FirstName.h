// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace thanksmith {

/// The first name within a whole one, only where there is no doubt:
///   one word ("Amira") is it; of two words in a script that writes given names first the former ("Amira Haddad"),
///   unless it is a title ("Dr. Haddad") or begins in lower case ("van Dyck"); of "Haddad, Amira" what follows the
///   comma, if that is one word and no suffix ("Jr").
/// Else empty: "Ana de la Cruz", "Dr. Ana Cruz", "王 伟". Whoever needs those gives the list a column for them.
[[nodiscard]] QString firstNameOf(const QString &name);

} // namespace thanksmith
