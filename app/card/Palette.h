// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LocalizedText.h"

#include <QColor>
#include <QMap>

#include <vector>

namespace thanksmith {

/// Colours of a card, as data (resources/palettes.json).
struct Palette {
    QString id;
    LocalizedText name;
    QColor sheet;   ///< the paper behind the words
    QColor ink;     ///< the message; at least 4.5:1 on sheet
    QColor heading; ///< the title; at least 4.5:1 on sheet
    QColor quiet;   ///< the signature; at least 4.5:1 on sheet
    /// What pictures are recoloured to: role ("ground", "ground-2", "subject", ...) to colour. Empty: as drawn.
    QMap<QString, QColor> picture;
    /// What stands in for some of these where a picture is dark as drawn: night stays night on a light palette.
    QMap<QString, QColor> night;
    bool greys = false; ///< pictures lose all colour (ink-saving)

    bool operator==(const Palette &) const = default;
};

[[nodiscard]] const std::vector<Palette> &palettes();
[[nodiscard]] const Palette *findPalette(const QString &id);

/// Contrast ratio of two opaque colours, 1 to 21 (WCAG 2.1, "contrast ratio").
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

} // namespace thanksmith
