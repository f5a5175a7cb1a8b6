// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Verb.h"
#include "gallery/ImportSources.h"

namespace thanksmith {

/// "gallery import": takes pictures and packs into the gallery, tells of each that is refused. Returns an ExitCode.
[[nodiscard]] int importIntoGallery(const ImportRequest &request, CliContext &context);

} // namespace thanksmith
