// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/Dispatcher.h"
#include "platform/Paths.h"
#include "studio/Secrets.h"

namespace thanksmith {

/// Account settings and secrets as the dispatcher asks for them: the account file is read anew each time, since
/// another process may have changed it. `secrets` must outlive the dispatcher.
[[nodiscard]] DispatcherHooks dispatcherHooks(const Paths &paths, Secrets &secrets);

} // namespace thanksmith
