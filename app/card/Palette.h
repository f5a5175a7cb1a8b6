// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LocalizedText.h"
#include "colour/Contrast.h"

#include <QColor>
#include <QMap>
#include <QStringList>

#include <vector>

namespace thanksmith {

/// Colours of a card: one of the program's (resources/palettes.json) or one somebody made (card/PaletteFile.h).
struct Palette {
    QString id;
    LocalizedText name;
    QColor sheet;   ///< the paper behind the words
    QColor ink;     ///< the message
    QColor heading; ///< the title
    QColor quiet;   ///< the signature
    QColor accent;  ///< coloured words in the message
    /// What pictures are recoloured to: role ("ground", "ground-2", "subject", ...) to colour. Empty: as drawn.
    QMap<QString, QColor> picture;
    /// What stands in for some of these where a picture is dark as drawn: night stays night on a light palette.
    QMap<QString, QColor> night;
    bool greys = false; ///< pictures lose all colour (ink-saving)

    bool operator==(const Palette &) const = default;
};

/// The program's palettes. Their words have a contrast of at least 4.5 with the sheet.
[[nodiscard]] const std::vector<Palette> &palettes();
[[nodiscard]] const Palette *findPalette(const QString &id);

/// The roles of words, "ink heading quiet accent", in the order they are shown.
[[nodiscard]] const QStringList &wordRoles();
/// The roles a palette can give pictures: "ground ground-2 subject subject-shade accent accent-2 ink paper".
[[nodiscard]] const QStringList &pictureRoles();

/// The colour of "sheet" or of a word role; invalid for any other name.
[[nodiscard]] QColor wordColour(const Palette &palette, const QString &role);
/// Any other name: nothing.
void setWordColour(Palette &palette, const QString &role, const QColor &colour);

/// Words that had to change so that they can be read on the sheet.
struct HeldColour {
    QString role;
    QColor wanted;
    QColor held; ///< the same hue, darker or lighter
};
[[nodiscard]] std::vector<HeldColour> heldColours(const Palette &palette);
/// The palette as it is drawn: every word role with a contrast of at least 4.5 with the sheet. What somebody chose
/// stays in the palette, so that it comes back with another sheet.
[[nodiscard]] Palette readable(const Palette &palette);

/// What `night` should be for these picture colours: the same hues, as dark as a night.
[[nodiscard]] QMap<QString, QColor> nightOf(const QMap<QString, QColor> &picture);

} // namespace thanksmith
