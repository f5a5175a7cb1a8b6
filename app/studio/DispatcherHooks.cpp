// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/DispatcherHooks.h"

#include "studio/AccountBook.h"

namespace thanksmith {

DispatcherHooks dispatcherHooks(const Paths &paths, Secrets &secrets) {
    DispatcherHooks hooks;
    hooks.account = [paths](const QString &name) -> Result<Account> {
        const Result<AccountBook> book = AccountBook::load(paths);
        if (!book)
            return failure(book);
        const Account *account = book->find(name);
        if (!account)
            return fail(QStringLiteral("account.unknown"), name);
        return *account;
    };
    hooks.secret = [&secrets](const Account &account, std::function<void(Result<QString>)> done) {
        secrets.find(account, std::move(done));
    };
    return hooks;
}

} // namespace thanksmith
