// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace thanksmith {

/// The words of a text as search compares them: lower case, without accents, "ß" as "ss", compatibility forms alike.
[[nodiscard]] QStringList searchWords(const QString &text);

} // namespace thanksmith
