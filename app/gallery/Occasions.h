// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LocalizedText.h"

#include <vector>

namespace thanksmith {

/// What a picture is fit for, as data (resources/occasions.json).
struct Occasion {
    QString id; ///< "night-shift"
    LocalizedText name;

    bool operator==(const Occasion &) const = default;
};

/// All occasions in the order of the data file.
[[nodiscard]] const std::vector<Occasion> &occasions();
/// Null where there is no such occasion.
[[nodiscard]] const Occasion *findOccasion(const QString &id);

} // namespace thanksmith
