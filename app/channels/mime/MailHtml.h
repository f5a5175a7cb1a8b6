// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/Parcel.h"

namespace thanksmith {

/// The HTML body of a card's mail: the picture `cid:CONTENTID` on a quiet ground, its alt text set to read well where
/// pictures are off, the beginning of the words as hidden preview for lists of mails.
[[nodiscard]] QString mailHtml(const Parcel &parcel, const QString &contentId);

/// The tag if it has the shape of one (BCP 47), else empty.
[[nodiscard]] QString languageTag(const QString &language);

} // namespace thanksmith
