// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace thanksmith {

/// A file name's part from free text that every common file system takes: no separators, controls or characters Windows
/// refuses, no leading or trailing dots and blanks, no reserved device name, at most `maxBytes` of UTF-8, cut between
/// user-perceived characters. `fallback` where nothing is left.
[[nodiscard]] QString safeFileStem(const QString &text, qsizetype maxBytes, const QString &fallback);

/// "TITLE - RECIPIENT - 1a2b3c4d": at most 112 bytes, so that any of our suffixes stays within 120. The piece of the
/// parcel's id makes a repeated delivery write the same file and another card's a different one.
[[nodiscard]] QString parcelFileStem(const QString &title, const QString &recipient, const QString &id);

} // namespace thanksmith
