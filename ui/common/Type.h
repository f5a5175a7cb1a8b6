// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace thanksmith {

/// The sizes of words in the window: the system's family, never below 12 px.
enum class TextRole {
    SheetTitle,    ///< 20/650
    Primary,       ///< 15/600, the green button
    Body,          ///< 14/400
    BodyStrong,    ///< 14/550
    Heading,       ///< 13/600
    Button,        ///< 13/500
    Caption,       ///< 12/400
    CaptionStrong, ///< 12/600
};

[[nodiscard]] QFont uiFont(TextRole role);

/// The serif italic of emotional lines (empty desk, month, round), 32 to 44 px.
[[nodiscard]] QFont emotionalFont(int pixels);

/// `text` shortened to `width` px with an ellipsis where it must be.
[[nodiscard]] QString elided(const QString &text, const QFont &font, int width);

} // namespace thanksmith
