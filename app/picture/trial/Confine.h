// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace thanksmith {

/// Takes from this process for good what drawing does not need: by Landlock (landlock(7)) every file but fonts and what
/// belongs to them, which stay readable; by seccomp (seccomp(2)) sockets, other programs and processes, and whatever
/// changes files. Where the kernel or the build offers less, less is taken, and nothing fails.
/// To be called when all libraries are loaded, before any thread is started: Landlock holds for those started later.
void confineProcess();

} // namespace thanksmith
