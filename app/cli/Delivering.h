// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "platform/Paths.h"
#include "studio/Secrets.h"
#include "studio/Stores.h"

#include <QStringList>

namespace thanksmith {

/// Delivers from the command line: runs the application's event loop until there is nothing more to do.
class Delivering {
public:
    Delivering(const Paths &paths, Stores &stores, const Clock &clock, std::shared_ptr<SessionSecrets> secrets);

    /// Until each of `ids` is sent or has failed, needs a person, waits for a time after the deadline, or the deadline
    /// passes. Another process may be the one that delivers.
    [[nodiscard]] Result<void> waitFor(const QStringList &ids, int seconds);
    /// Until nothing is due.
    [[nodiscard]] Result<void> runAll();

private:
    const Paths &m_paths;
    Stores &m_stores;
    const Clock &m_clock;
    std::shared_ptr<SessionSecrets> m_session;
};

} // namespace thanksmith
