// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/Channel.h"

#include <algorithm>

namespace thanksmith {

const ChannelKind *findChannelKind(const QString &id) {
    const auto &kinds = channelKinds();
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [&](const ChannelKind *kind) { return id == QLatin1StringView(kind->id); });
    return found == kinds.end() ? nullptr : *found;
}

} // namespace thanksmith
