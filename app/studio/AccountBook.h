// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/Channel.h"
#include "platform/Paths.h"

namespace thanksmith {

/// The user's accounts, in accounts.json (no secrets). The folder account "My cards" stands there from the start.
class AccountBook {
public:
    /// Reads the file, or begins with "My cards". Errors: json.*, account.bad-file (place).
    [[nodiscard]] static Result<AccountBook> load(const Paths &paths);

    [[nodiscard]] const std::vector<Account> &accounts() const { return m_accounts; }
    [[nodiscard]] const Account *find(const QString &name) const;

    /// Adds or replaces (by name) and saves. Errors: account.unknown-kind, account.bad-name, those of the kind's check.
    [[nodiscard]] Result<void> put(const Account &account);
    /// As put, but errors where the name is taken: account.exists.
    [[nodiscard]] Result<void> add(const Account &account);
    /// Errors: account.unknown.
    [[nodiscard]] Result<void> remove(const QString &name);

private:
    explicit AccountBook(QString file)
        : m_file(std::move(file)) {}
    [[nodiscard]] Result<void> save() const;

    QString m_file;
    std::vector<Account> m_accounts;
};

/// The name of the folder account that is always there at first start.
inline constexpr QStringView myCardsAccount = u"My cards";

/// Where the keychain keeps an account's secret.
[[nodiscard]] QString secretKey(const Account &account);

} // namespace thanksmith
