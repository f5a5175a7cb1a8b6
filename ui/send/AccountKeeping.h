// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/AccountBook.h"
#include "studio/Secrets.h"

#include <functional>

namespace thanksmith {

/// What the forms need of the program's accounts. The book and what stands behind the functions must outlive them.
/// Answers may come at once or later, exactly once.
struct AccountKeeping {
    AccountBook *book = nullptr;
    /// The secret of an account; empty: none is known.
    std::function<void(const Account &, std::function<void(Result<QString>)>)> find;
    /// Keeps a secret for this session, and in the keychain where `lasting`. Errors: keychain.*.
    std::function<void(const Account &, const QString &, bool lasting, std::function<void(Result<void>)>)> keep;
    std::function<void(const Account &, std::function<void(Result<void>)>)> forget;
    bool keychain = true; ///< there is one to offer; else passwords last until the program ends, and the form says so
};

[[nodiscard]] AccountKeeping accountKeeping(AccountBook &book, Secrets &secrets, bool keychain);

} // namespace thanksmith
