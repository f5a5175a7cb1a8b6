// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace thanksmith {

/// Makes desks a graphic, not a bare scroll area, for assistive technology. Repeatable.
void installDeskAccessibility();

} // namespace thanksmith
