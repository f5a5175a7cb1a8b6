// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/Secrets.h"

#include "studio/AccountBook.h"

namespace thanksmith {
using namespace Qt::StringLiterals;

void SessionSecrets::put(const QString &key, const QString &secret) {
    const QMutexLocker lock(&m_mutex);
    m_secrets.insert(key, secret);
}

QString SessionSecrets::get(const QString &key) const {
    const QMutexLocker lock(&m_mutex);
    return m_secrets.value(key);
}

void SessionSecrets::forget(const QString &key) {
    const QMutexLocker lock(&m_mutex);
    m_secrets.remove(key);
}

Secrets::Secrets(std::shared_ptr<SessionSecrets> session)
    : m_session(std::move(session)) {}

Secrets::~Secrets() = default;

Keychain *Secrets::keychain() {
    if (!std::exchange(m_tried, true)) {
        Result<std::unique_ptr<Keychain>> system = systemKeychain();
        if (system)
            m_keychain = std::move(*system);
    }
    return m_keychain.get();
}

void Secrets::hasKeychain(std::function<void(bool)> done) {
    Keychain *system = keychain();
    if (!system)
        return done(false);
    // A locked one denies, and is there all the same.
    system->read(u"is anybody there"_s, [done = std::move(done)](const Result<QString> &read) {
        done(read || read.error().code != "keychain.unavailable"_L1);
    });
}

void Secrets::find(const Account &account, std::function<void(Result<QString>)> done) {
    const QString fromScript = qEnvironmentVariable("THANKSMITH_PASSWORD");
    if (!fromScript.isEmpty())
        return done(fromScript);
    const QString typed = m_session->get(secretKey(account));
    if (!typed.isEmpty())
        return done(typed);
    Keychain *system = keychain();
    if (!system)
        return done(QString());
    system->read(secretKey(account),
                 [done = std::move(done)](const Result<QString> &read) { done(read ? *read : QString()); });
}

void Secrets::keep(const Account &account, const QString &secret, bool lasting,
                   std::function<void(Result<void>)> done) {
    m_session->put(secretKey(account), secret);
    if (!lasting)
        return done({});
    Keychain *system = keychain();
    if (!system)
        return done(fail(u"keychain.unavailable"_s, account.name));
    system->write(secretKey(account), secret, std::move(done));
}

void Secrets::forget(const Account &account, std::function<void(Result<void>)> done) {
    m_session->forget(secretKey(account));
    Keychain *system = keychain();
    if (!system)
        return done({});
    system->remove(secretKey(account), std::move(done));
}

} // namespace thanksmith
