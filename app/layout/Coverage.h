// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/TypeStyle.h"

namespace thanksmith {

/// The letter that speaks for a text: the first one of its most frequent script; 0: it has no letters.
[[nodiscard]] char32_t typicalLetter(const QString &text);

/// The face a text with this typical letter is set in: the one asked for, or, where that lacks its script, an upright
/// one of the first fallback that has it. So all of a title stands in one face, its punctuation and blanks too, instead
/// of in pieces of two.
[[nodiscard]] FaceSpec faceForLetter(const FaceSpec &face, const QStringList &fallbacks, char32_t letter);

} // namespace thanksmith
