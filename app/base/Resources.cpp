// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Resources.h"

#include <QDir>

static void registerOnce() {
    Q_INIT_RESOURCE(thanksmith);
}

namespace thanksmith {

void initResources() {
    [[maybe_unused]] static const bool done = (registerOnce(), true);
}

} // namespace thanksmith
