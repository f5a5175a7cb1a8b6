// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/Keychain.h"

#include "base/Plugin.h"

#include <QHash>
#include <QTimer>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

/// Answers through the event loop like the system's keychain, so that callers meet one order of things only.
class SessionKeychain final : public Keychain {
public:
    void read(const QString &key, ReadDone done) override {
        answer([done = std::move(done), secret = m_secrets.value(key)] { done(secret); });
    }
    void write(const QString &key, const QString &secret, WriteDone done) override {
        m_secrets.insert(key, secret);
        answer([done = std::move(done)] { done({}); });
    }
    void remove(const QString &key, WriteDone done) override {
        m_secrets.remove(key);
        answer([done = std::move(done)] { done({}); });
    }

private:
    static void answer(const std::function<void()> &call) { QTimer::singleShot(0, call); }

    QHash<QString, QString> m_secrets;
};

} // namespace

Result<std::unique_ptr<Keychain>> systemKeychain() {
    return createFromPlugin<Keychain>(u"keychain"_s);
}

std::unique_ptr<Keychain> sessionKeychain() {
    return std::make_unique<SessionKeychain>();
}

} // namespace thanksmith
