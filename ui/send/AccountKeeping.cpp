// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/send/AccountKeeping.h"

namespace thanksmith {

AccountKeeping accountKeeping(AccountBook &book, Secrets &secrets, bool keychain) {
    return {.book = &book,
            .find = [&secrets](const Account &account,
                               std::function<void(Result<QString>)> done) { secrets.find(account, std::move(done)); },
            .keep =
                [&secrets](const Account &account, const QString &secret, bool lasting,
                           std::function<void(Result<void>)> done) {
                    secrets.keep(account, secret, lasting, std::move(done));
                },
            .forget = [&secrets](const Account &account,
                                 std::function<void(Result<void>)> done) { secrets.forget(account, std::move(done)); },
            .keychain = keychain};
}

} // namespace thanksmith
