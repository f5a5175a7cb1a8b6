// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <memory>

namespace thanksmith {

/// Where our plug-ins and helper programs are: ../lib/thanksmith beside the program, or a helper program's own folder.
[[nodiscard]] QString pluginFolder();

/// Finds `thanksmith_NAME` in the plug-in folder and returns the address of its C function `symbol`,
/// loading the library at first use. Heavy libraries that the first frame does not need live in such plug-ins.
/// Errors: plugin.missing (arg: the loader's reason).
[[nodiscard]] Result<void *> resolvePlugin(const QString &name, const char *symbol);

/// Makes the one object that plug-in `name` offers: its `extern "C" Interface *thanksmith_create_NAME()`.
template <class Interface>
[[nodiscard]] Result<std::unique_ptr<Interface>> createFromPlugin(const QString &name) {
    const QByteArray symbol = "thanksmith_create_" + name.toLatin1();
    return resolvePlugin(name, symbol.constData()).map([](void *address) {
        return std::unique_ptr<Interface>(reinterpret_cast<Interface *(*)()>(address)());
    });
}

} // namespace thanksmith
