// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace thanksmith {

/// Text from a stranger (a server's answer) made fit to be shown: one line, no control or invisible direction marks,
/// at most `maxLength` UTF-16 units.
[[nodiscard]] QString plainLine(const QString &text, qsizetype maxLength = 300);

/// What a person pasting several lines put in: CR, LF or a Unicode line or paragraph separator.
[[nodiscard]] bool hasLineBreak(const QString &text);

/// A control character or a line separator is in it: not fit for one line of a mail header.
[[nodiscard]] bool breaksLine(const QString &text);

} // namespace thanksmith
