// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ErrorText.h"

namespace thanksmith {
QString errorText(const Error &error) { return error.code; }
QStringList knownErrorCodes() { return {}; }
QString stateText(OutboxState state) { return stateName(state); }
} // namespace thanksmith
