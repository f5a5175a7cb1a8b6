// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picture/SvgNode.h"

namespace thanksmith {

/// Whether browsers draw an element only with extensions that none has.
[[nodiscard]] bool needsExtensions(const SvgNode &node);

/// Of a <switch> only the first part that can be drawn is; one in a language of its own counts where there is no other.
void chooseBranch(SvgNode &node);

} // namespace thanksmith
