// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/CardOpening.h"

#include "card/CardFile.h"

namespace thanksmith {

Result<Card> readCheckedCard(const QString &path) {
    Result<Card> card = readCard(path);
    if (!card || !card->picture)
        return card;
    const Result<Picture> picture = checkSvg(card->picture->svg, path);
    if (!picture)
        return failure(picture);
    card->picture->svg = picture->svg;
    return card;
}

Result<OpenedCard> openCard(const QString &path) {
    const Result<Card> card = readCheckedCard(path);
    if (!card)
        return failure(card);
    const Result<PreparedPicture> picture = preparePicture(*card);
    if (!picture)
        return failure(picture);
    Result<Page> page = composePage(*card, *picture);
    if (!page)
        return failure(page);
    return OpenedCard{path, *card, *picture, std::make_shared<const Page>(std::move(*page))};
}

} // namespace thanksmith
