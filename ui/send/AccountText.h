// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/Channel.h"
#include "ui/common/Icons.h"

namespace thanksmith {

/// A text of a channel's descriptor in the user's language; empty for null.
[[nodiscard]] QString channelText(const char *text);

/// The first field of that type in the kind's form; null where there is none.
[[nodiscard]] const FieldSpec *fieldOf(const ChannelKind &kind, FieldSpec::Type type);

/// What tells an account from others of its kind, in one line: its address, folder or server.
[[nodiscard]] QString accountDetail(const Account &account);

/// The icon of a kind, by what it asks for.
[[nodiscard]] Icon kindIcon(const ChannelKind *kind);

/// Cards sent this way go to an e-mail address: the sender has one.
[[nodiscard]] bool isMail(const ChannelKind &kind);

} // namespace thanksmith
