// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/Account.h"
#include "platform/Keychain.h"

#include <QHash>
#include <QMutex>

namespace thanksmith {

/// Where passwords come from: THANKSMITH_PASSWORD (for one run of a script), what was typed this session, the system's
/// keychain. Never a file. The session's part may be used from any thread; each thread makes its own Secrets over
/// the same SessionSecrets.
class SessionSecrets {
public:
    void put(const QString &key, const QString &secret);
    [[nodiscard]] QString get(const QString &key) const;
    void forget(const QString &key);

private:
    mutable QMutex m_mutex;
    QHash<QString, QString> m_secrets;
};

class Secrets {
public:
    explicit Secrets(std::shared_ptr<SessionSecrets> session);
    ~Secrets();

    /// The secret of an account; empty: none is known. An unavailable keychain is no error here.
    void find(const Account &account, std::function<void(Result<QString>)> done);
    /// Keeps it for this session, and in the keychain where `lasting`. Errors: keychain.*.
    void keep(const Account &account, const QString &secret, bool lasting, std::function<void(Result<void>)> done);
    /// Whether there is a keychain that answers, to keep secrets for longer than this session.
    void hasKeychain(std::function<void(bool)> done);
    /// Forgets it everywhere.
    void forget(const Account &account, std::function<void(Result<void>)> done);

private:
    [[nodiscard]] Keychain *keychain();

    std::shared_ptr<SessionSecrets> m_session;
    std::unique_ptr<Keychain> m_keychain;
    bool m_tried = false;
};

} // namespace thanksmith
