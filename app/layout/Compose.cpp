// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/Compose.h"

#include "card/Palette.h"
#include "card/Paper.h"
#include "card/Skin.h"
#include "colour/OkLab.h"
#include "layout/Backdrop.h"
#include "layout/LayoutSpec.h"
#include "layout/Writing.h"
#include "picture/Recolour.h"

#include <cmath>
#include <tuple>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr double longFrom = 0.6; ///< of the room at the smallest size: from here on a message is long

/// Sizes are given for A6; other papers scale by the root of their area.
double paperScale(const QSizeF &size) {
    return std::sqrt(size.width() * size.height() / (105.0 * 148.0));
}

QString joined(const QStringList &parts) {
    QStringList filled;
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty())
            filled.append(part.trimmed());
    }
    return filled.join(u'\n');
}

QString documentTitle(const CardTexts &texts) {
    for (const QString &candidate : {texts.title, texts.to, texts.message.section(u'\n', 0, 0)}) {
        if (!candidate.trimmed().isEmpty())
            return candidate.trimmed();
    }
    return {};
}

QString altText(const Card &card, const PictureInfo &info) {
    if (!card.picture)
        return {};
    return card.picture->alt.isEmpty() ? info.alt.in(card.language) : card.picture->alt;
}

bool isDark(const QColor &colour) {
    return colour.isValid() && contrastRatio(colour, Qt::black) < contrastRatio(colour, Qt::white);
}

Recolouring recolouringFor(const PictureInfo &info, const Palette &palette, const SkinTone *skin) {
    Recolouring recolouring{palette.picture, palette.greys};
    if (isDark(info.ground))
        recolouring.roles.insert(palette.night);
    if (skin)
        recolouring.roles.insert(u"skin"_s, palette.greys ? greyOf(skin->colour) : skin->colour);
    return recolouring;
}

} // namespace

bool sharePicture(const Card &a, const Card &b) {
    const auto colours = [](const Card &card) {
        const Palette *palette = paletteOf(card);
        return palette ? std::tuple(palette->picture, palette->night, palette->greys, true)
                       : std::tuple(QMap<QString, QColor>(), QMap<QString, QColor>(), false, false);
    };
    if (a.picture != b.picture)
        return false;
    return !a.picture || (a.skin == b.skin && colours(a) == colours(b));
}

Result<PreparedPicture> preparePicture(const Card &card) {
    const Palette *palette = paletteOf(card);
    if (!palette)
        return fail(u"card.unknown-palette"_s, {}, u"palette"_s, {card.palette});
    const SkinTone *skin = findSkinTone(card.skin);
    if (!skin && !card.skin.isEmpty())
        return fail(u"card.unknown-skin"_s, {}, u"skin"_s, {card.skin});
    if (!card.picture)
        return PreparedPicture{};
    const Result<Picture> checked = checkSvg(card.picture->svg, card.picture->id);
    if (!checked)
        return failure(checked);
    const Recolouring recolouring = recolouringFor(checked->info, *palette, skin);
    Picture picture = recolouring.isNone() ? *checked : recoloured(*checked, recolouring);
    return PreparedPicture{std::make_shared<const QByteArray>(std::move(picture.svg)), std::move(picture.info)};
}

Result<Page> composePage(const Card &card, const PreparedPicture &picture) {
    const Paper *paper = findPaper(card.paper);
    if (!paper)
        return fail(u"card.unknown-paper"_s, {}, u"paper"_s, {card.paper});
    const LayoutSpec *layout = findLayout(card.layout);
    if (!layout)
        return fail(u"card.unknown-layout"_s, {}, u"layout"_s, {card.layout});
    const Palette *named = paletteOf(card);
    if (!named)
        return fail(u"card.unknown-palette"_s, {}, u"palette"_s, {card.palette});
    const Palette palette = readable(*named);
    const TypeStyle *style = findTypeStyle(card.style);
    if (!style)
        return fail(u"card.unknown-style"_s, {}, u"style"_s, {card.style});

    Page page;
    page.size = paper->oriented(card.landscape);
    page.sheet = palette.sheet;
    page.title = documentTitle(card.texts);
    page.alt = altText(card, picture.info);
    page.plainText = joined({card.texts.title, card.texts.message, card.texts.closing, card.texts.from});
    page.language = card.language;

    const bool hasPicture = picture.svg != nullptr;
    const double scale = paperScale(page.size);
    const LayoutSpec::Side *side = &layout->side(card.landscape, hasPicture);
    const LayoutSpec::Side *roomier = layout->longSide(card.landscape, hasPicture);
    if (roomier && fillOf(page.size, card, {*side, palette, *style, scale}) > longFrom)
        side = roomier;
    paintBackdrop(page, {*side, palette, picture, scale});
    write(page, card, {*side, palette, *style, scale});
    return page;
}

Result<Page> composePage(const Card &card) {
    const Result<PreparedPicture> picture = preparePicture(card);
    if (!picture)
        return failure(picture);
    return composePage(card, *picture);
}

} // namespace thanksmith
