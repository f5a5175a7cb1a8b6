// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace thanksmith {

/// Makes the built-in files (":/data", ":/migrations", ":/illustrations", ":/i18n") available. Cheap, repeatable;
/// a static library's resources are not there by themselves.
void initResources();

} // namespace thanksmith
