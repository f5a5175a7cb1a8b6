// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/Compose.h"

namespace thanksmith {

/// A card out of its file, with all that is needed to show it.
struct OpenedCard {
    QString path;
    Card card;
    PreparedPicture picture;
    std::shared_ptr<const Page> page;
};

/// Reads a card whose picture is checked and canonical. Errors: those of readCard and of checkSvg.
[[nodiscard]] Result<Card> readCheckedCard(const QString &path);

/// Reads a card and lays it out. Thread-safe, and works before there is an application: the window's card is opened
/// beside the start of everything else. Errors: those of readCheckedCard and of composePage.
[[nodiscard]] Result<OpenedCard> openCard(const QString &path);

} // namespace thanksmith
