// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace thanksmith {

/// While it lives, Ctrl+C and a friendly kill (SIGINT, SIGTERM) only ask: long work then ends at its next step, with
/// nothing half written. A second one ends the program at once. At most one lives at a time.
class Interrupt {
public:
    Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;
    ~Interrupt();

    [[nodiscard]] bool isAsked() const;
};

} // namespace thanksmith
