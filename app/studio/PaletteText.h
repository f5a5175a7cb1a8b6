// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/Palette.h"

namespace thanksmith {

/// A role of words, or "sheet", as people call it ("Title", "Paper").
[[nodiscard]] QString wordRoleText(const QString &role);
/// A role of pictures ("Background", "Main").
[[nodiscard]] QString pictureRoleText(const QString &role);

/// "Title darkened a little so that it can be read: 3.1 → 4.5". For window and command line.
[[nodiscard]] QString heldText(const Palette &palette, const HeldColour &held);

/// A ratio of contrast with one digit, never more than there is: 4.47 is "4.4".
[[nodiscard]] QString ratioText(double ratio);

} // namespace thanksmith
