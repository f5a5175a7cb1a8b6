// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LocalizedText.h"

#include <QColor>

#include <vector>

namespace thanksmith {

/// The skin of the person a picture is about, as data (resources/skins.json), from the lightest to the deepest. Hair is
/// never touched, and neither are emoji in the words.
struct SkinTone {
    QString id;
    LocalizedText name; ///< by look alone: "Tone 3 of 8"
    QColor colour;      ///< what the role "skin" becomes

    bool operator==(const SkinTone &) const = default;
};

[[nodiscard]] const std::vector<SkinTone> &skinTones();
/// Null where there is no such tone.
[[nodiscard]] const SkinTone *findSkinTone(const QString &id);

} // namespace thanksmith
