// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "card/Card.h"
#include "layout/Page.h"
#include "picture/Picture.h"

#include <memory>

namespace thanksmith {

/// A card's picture, checked and recoloured for its palette; share it between the pages of one card, since making it
/// is the slow part. Null svg: the card has none.
struct PreparedPicture {
    std::shared_ptr<const QByteArray> svg;
    PictureInfo info;
};

/// Whether two cards show one prepared picture: the same picture in the same colours.
[[nodiscard]] bool sharePicture(const Card &a, const Card &b);

/// Checks (checkSvg) and recolours the card's picture: by the roles of its palette, the role "skin" by its skin tone.
/// Errors: those of checkSvg; card.unknown-palette, card.unknown-skin.
[[nodiscard]] Result<PreparedPicture> preparePicture(const Card &card);

/// Lays the card out. Words are fitted into the layout's box: the largest size within the type style's bounds, lines
/// balanced, no lonely last word; text that does not fit even at the smallest size is all there and page.fit says so.
/// Thread-safe. Errors: card.unknown-paper, card.unknown-layout, card.unknown-palette, card.unknown-style (place: the
/// member, arg: the value). Words are drawn readable on their sheet (card/Palette.h) whatever the palette says.
[[nodiscard]] Result<Page> composePage(const Card &card, const PreparedPicture &picture);
/// Both steps.
[[nodiscard]] Result<Page> composePage(const Card &card);

} // namespace thanksmith
