// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace thanksmith {

/// Asks for a password at the terminal, without echo. Nothing where there is no terminal.
[[nodiscard]] std::optional<QString> askPassword(const QString &prompt);

/// The first line of standard input, for --password-stdin.
[[nodiscard]] QString passwordFromInput();

} // namespace thanksmith
