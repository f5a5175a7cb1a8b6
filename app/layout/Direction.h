// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace thanksmith {

/// Whether a text is read from the right: by its first character that has a direction (UAX 9, P2 and P3); nothing
/// where it has none.
[[nodiscard]] std::optional<bool> readsFromRight(QStringView text);

} // namespace thanksmith
