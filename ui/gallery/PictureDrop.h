// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gallery/ImportSources.h"

class QMimeData;

namespace thanksmith {

/// Could there be pictures in what is dragged or copied? Looks at names only.
[[nodiscard]] bool holdsPictures(const QMimeData &data);

/// What is dropped or pasted: files and folders, else SVG as data or as text. Empty: nothing of that.
[[nodiscard]] ImportRequest picturesOf(const QMimeData &data);

} // namespace thanksmith
