// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gallery/Importer.h"

namespace thanksmith {

/// The first drawing of pictures that are imported, for importPictures: in a process that may be lost.
[[nodiscard]] std::function<FirstDrawing()> trialDrawing();

} // namespace thanksmith
