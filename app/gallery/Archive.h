// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>

#include <functional>

namespace thanksmith {

/// What a zip file may hold. Reference: the project's security notes.
struct ArchiveLimits {
    int entries = 2000;
    qint64 bytes = qint64(64) << 20; ///< of the file, and of all that is in it
    int ratio = 100;                 ///< unpacked to packed, of one entry; small entries apart
    int nameBytes = 1024;
};

/// Reads an untrusted zip file: first every entry's name and kind, wanted or not, then the wanted ones, whose bytes are
/// counted while they are inflated (what the file says of their sizes is no more than a first reason to refuse).
/// `wanted` and `take` get the entry's name, parts apart with "/". An error of `take` ends the reading. `name` is the
/// file's name for errors, `place` the entry.
/// Errors: pack.not-a-zip, pack.broken (arg: reason), pack.bad-name (arg: "absolute", "parent", "backslash", "drive",
/// "nul", "control", "empty", "long"), pack.special-entry, pack.duplicate-name, pack.too-many-entries (arg: limit),
/// pack.too-big (arg: limit in bytes), pack.bomb (arg: limit), pack.encrypted, pack.unknown-method.
[[nodiscard]] Result<void> readArchive(const QByteArray &zip, const QString &name,
                                       const std::function<bool(const QString &)> &wanted,
                                       const std::function<Result<void>(const QString &, const QByteArray &)> &take,
                                       const ArchiveLimits &limits = {});

} // namespace thanksmith
