// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LocalizedText.h"

#include <vector>

namespace thanksmith {

/// A face as asked for.
struct FaceSpec {
    QString family;
    int weight = 400;
    bool italic = false;
    double tracking = 0; ///< em
    double scale = 1;    ///< of the style's nominal size

    bool operator==(const FaceSpec &) const = default;
};

/// Faces and sizes of a card's words, as data (resources/type-styles.json). Sizes in mm on A6; other papers scale.
struct TypeStyle {
    QString id;
    LocalizedText name;
    FaceSpec display;
    FaceSpec text;
    FaceSpec signature;
    QStringList fallbacks; ///< families for what the style's faces lack

    bool operator==(const TypeStyle &) const = default;
};

[[nodiscard]] const std::vector<TypeStyle> &typeStyles();
[[nodiscard]] const TypeStyle *findTypeStyle(const QString &id);

} // namespace thanksmith
