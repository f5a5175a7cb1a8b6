// SPDX-License-Identifier: GPL-3.0-or-later
#include "card/Card.h"

#include <algorithm>

namespace thanksmith {

void replaceInMessage(CardTexts &texts, int from, int removed, const QString &words) {
    const int length = int(texts.message.size());
    from = std::clamp(from, 0, length);
    removed = std::clamp(removed, 0, length - from);
    texts.message.replace(from, removed, words);
    texts.emphasis = spansAfterReplacing(tidySpans(texts.emphasis, length), from, removed, int(words.size()));
}

const Palette *paletteOf(const Card &card) {
    if (card.ownPalette && card.ownPalette->id == card.palette)
        return &*card.ownPalette;
    return findPalette(card.palette);
}

void setPalette(Card &card, const Palette &palette) {
    card.palette = palette.id;
    card.ownPalette.reset();
    if (!findPalette(palette.id))
        card.ownPalette = palette;
}

} // namespace thanksmith
