// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <functional>
#include <memory>

namespace thanksmith {

/// Where secrets live. Answers come through the event loop of the calling thread, exactly once.
/// Errors (subject: the key, arg: the system's reason): keychain.unavailable, keychain.denied. No entry is no error: an
/// empty string. Use one keychain from one thread.
class Keychain {
public:
    Keychain() = default;
    Keychain(const Keychain &) = delete;
    Keychain &operator=(const Keychain &) = delete;
    virtual ~Keychain() = default;

    using ReadDone = std::function<void(Result<QString>)>;
    using WriteDone = std::function<void(Result<void>)>;
    virtual void read(const QString &key, ReadDone done) = 0;
    virtual void write(const QString &key, const QString &secret, WriteDone done) = 0;
    virtual void remove(const QString &key, WriteDone done) = 0;
};

/// The system's keychain (QtKeychain, in the plug-in library "keychain"; never its insecure fallback).
/// Errors: plugin.missing.
[[nodiscard]] Result<std::unique_ptr<Keychain>> systemKeychain();
/// Keeps secrets in memory until the program ends.
[[nodiscard]] std::unique_ptr<Keychain> sessionKeychain();

} // namespace thanksmith
