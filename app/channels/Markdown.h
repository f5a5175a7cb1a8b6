// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace thanksmith {

/// Text that Mattermost shows as the words typed: a backslash before everything Markdown (CommonMark 2.4) or its own
/// marks (":smile:", "#tag", "~channel") could begin with, and an invisible word joiner after "@", because "@channel"
/// would wake everybody whatever stands before it.
[[nodiscard]] QString mattermostEscaped(const QString &text);

/// The same for Discord, whose messages also know "<@id>", "<#id>" and "||spoiler||". Mentions are switched off in the
/// request besides.
[[nodiscard]] QString discordEscaped(const QString &text);

} // namespace thanksmith
