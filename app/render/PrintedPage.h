// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/Export.h"

namespace thanksmith {

/// The page grown by `bleed` mm on each side: what touches its edges reaches beyond them, pictures with more of
/// themselves, the rest stands where it stood. 0: the page itself.
[[nodiscard]] Page pageWithBleed(const Page &page, double bleed);

/// How far beyond the cut an export's page goes: bleed, and room for marks. mm.
[[nodiscard]] double printedMargin(const ExportOptions &options);

/// The page as it is exported: with bleed and crop marks as asked; neither: the page itself.
[[nodiscard]] Page printedPage(const Page &page, const ExportOptions &options);

} // namespace thanksmith
