// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/Page.h"

namespace thanksmith {

/// Whether all words keep `safeWidth` from the page's edges, so that no cut touches them. Judged by what the words'
/// letters usually cover: from the capitals' height to the descenders.
[[nodiscard]] bool wordsAreSafe(const Page &page);

} // namespace thanksmith
