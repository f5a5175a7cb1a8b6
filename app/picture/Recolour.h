// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picture/Picture.h"

namespace thanksmith {

/// How pictures are recoloured: role to colour; empty and not greys: as drawn.
struct Recolouring {
    QMap<QString, QColor> roles;
    bool greys = false; ///< every colour without a role becomes its grey

    [[nodiscard]] bool isNone() const { return roles.isEmpty() && !greys; }
    bool operator==(const Recolouring &) const = default;
};

/// Moves every fill, stroke and stop with a role class to that role's colour, keeping the distance in OKLab lightness
/// (and a share of the chroma) between the shape's own colour and the picture's reference tone, so that light side,
/// body and shade stay apart. Shapes without a role keep their colour. OKLab: B. Ottosson, 2020.
[[nodiscard]] Picture recoloured(const Picture &picture, const Recolouring &recolouring);

} // namespace thanksmith
