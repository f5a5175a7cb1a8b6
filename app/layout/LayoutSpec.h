// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LocalizedText.h"

#include <QRectF>

#include <vector>

namespace thanksmith {

/// Where picture and words stand, as data (resources/layouts.json). All boxes are shares of the page, 0..1, for
/// portrait and for landscape; margins in mm on A6.
struct LayoutSpec {
    struct Side {
        QRectF picture;        ///< empty: no picture
        QRectF panel;          ///< a calm panel behind the words, over the picture; empty: none
        QRectF words;          ///< the box the words are fitted into
        bool centred = true;   ///< words centred, else from the reading side
        bool vignette = false; ///< picture cropped to a small roundel
        double frame = 0;      ///< mm of line frame around the picture; 0 none
        bool plain = false;    ///< without a picture its box stays the sheet's colour
        QRectF rule;           ///< a hairline, one side of it 0; empty: none
        double scale = 1;      ///< of the type style's sizes, where there is more room for words than usual
        bool operator==(const Side &) const = default;
    };
    QString id;
    LocalizedText name;
    Side portrait;
    Side landscape;
    Side barePortrait; ///< for cards without a picture: its box is a field of the palette's quiet ground
    Side bareLandscape;
    Side portraitLong; ///< with a picture, which makes room for a long message; without words: none
    Side landscapeLong;

    [[nodiscard]] const Side &side(bool isLandscape, bool hasPicture) const {
        if (hasPicture)
            return isLandscape ? landscape : portrait;
        return isLandscape ? bareLandscape : barePortrait;
    }
    /// What is taken where a long message would get small beside the picture; null: nothing else.
    [[nodiscard]] const Side *longSide(bool isLandscape, bool hasPicture) const {
        const Side &side = isLandscape ? landscapeLong : portraitLong;
        return hasPicture && !side.words.isEmpty() ? &side : nullptr;
    }
    bool operator==(const LayoutSpec &) const = default;
};

[[nodiscard]] const std::vector<LayoutSpec> &layouts();
[[nodiscard]] const LayoutSpec *findLayout(const QString &id);

} // namespace thanksmith
