// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace thanksmith {

/// Takes from this process for good: address space beyond `memory` bytes (a failed allocation then ends it with
/// trialOutOfMemory), core dumps, and all but a few descriptors (until allowFiles). It ends with its parent.
/// Systems without these limits keep only the caller's wall clock.
void limitProcess(qint64 memory);

/// From now on so many more seconds of processor time (SIGXCPU ends it).
void allowTime(int seconds);

/// Whether files may be opened: fonts.
void allowFiles(bool allowed);

/// The most memory this process has held, bytes.
[[nodiscard]] qint64 peakMemory();

} // namespace thanksmith
