// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/History.h"
#include "outbox/Outbox.h"
#include "platform/Paths.h"

namespace thanksmith {

/// One thread's connection to all that is kept: the outbox and the history over one database, wired so that a
/// delivered card enters the history in the transaction that marks it sent.
struct Stores {
    std::unique_ptr<Database> database;
    std::unique_ptr<History> history;
    std::unique_ptr<Outbox> outbox;
};

/// Damage that is met only later, on a page read after opening: sets the database aside like openStores and returns
/// db.set-aside, or why that failed. Any other error comes back as it is.
[[nodiscard]] Error setAsideIfDamaged(const Paths &paths, const Clock &clock, const Error &error);

/// Makes the data folder where it is missing and opens the database. A damaged file is set aside under a new name
/// (never overwritten) and reported as db.set-aside (args: new name); the next call begins a new one. Errors:
/// folder.unwritable, db.*.
[[nodiscard]] Result<Stores> openStores(const Paths &paths, const Clock &clock);

} // namespace thanksmith
