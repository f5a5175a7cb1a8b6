// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "platform/Keychain.h"

#include <QEventLoop>
#include <QTimer>

#include <optional>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

/// Runs the event loop until `call` has answered; none within 20 s fails the test.
template <class T, class Call>
Result<T> waitFor(Call call) {
    QEventLoop loop;
    std::optional<Result<T>> answer;
    call([&](Result<T> result) {
        REQUIRE_FALSE(answer); // exactly once
        answer = std::move(result);
        loop.quit();
    });
    REQUIRE_FALSE(answer); // through the event loop, not at once
    QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
    loop.exec();
    REQUIRE(answer);
    return *answer;
}

Result<QString> read(Keychain &keychain, const QString &key) {
    return waitFor<QString>([&](auto done) { keychain.read(key, done); });
}
Result<void> write(Keychain &keychain, const QString &key, const QString &secret) {
    return waitFor<void>([&](auto done) { keychain.write(key, secret, done); });
}
Result<void> forget(Keychain &keychain, const QString &key) {
    return waitFor<void>([&](auto done) { keychain.remove(key, done); });
}

void keepsSecrets(Keychain &keychain) {
    CHECK(read(keychain, u"work mail"_s) == QString());
    CHECK(write(keychain, u"work mail"_s, u"pässwörd 🎉"_s));
    CHECK(write(keychain, u"other"_s, u"2"_s));
    CHECK(read(keychain, u"work mail"_s) == u"pässwörd 🎉"_s);
    CHECK(forget(keychain, u"work mail"_s));
    CHECK(read(keychain, u"work mail"_s) == QString());
    CHECK(forget(keychain, u"work mail"_s)); // nothing there: nothing to complain about
    CHECK(read(keychain, u"other"_s) == u"2"_s);
}

} // namespace

TEST_CASE("a session keychain keeps, gives and forgets") {
    keepsSecrets(*sessionKeychain());
}

TEST_CASE("two session keychains share nothing") {
    const auto one = sessionKeychain();
    const auto two = sessionKeychain();
    REQUIRE(write(*one, u"a"_s, u"secret"_s));
    CHECK(read(*two, u"a"_s) == QString());
}

TEST_CASE("the system's keychain keeps, gives and forgets", "[.keyring]") {
    const auto keychain = systemKeychain();
    REQUIRE(keychain);
    keepsSecrets(**keychain);
}

TEST_CASE("without a keychain every call says so", "[.no-keyring]") {
    const auto keychain = systemKeychain();
    REQUIRE(keychain);
    const auto written = write(**keychain, u"work mail"_s, u"canary-5e1f"_s);
    REQUIRE_FALSE(written);
    CHECK(written.error().code == u"keychain.unavailable"_s);
    CHECK_FALSE(written.error().args.value(0).isEmpty());
    const auto found = read(**keychain, u"work mail"_s);
    REQUIRE_FALSE(found);
    CHECK(found.error().code == u"keychain.unavailable"_s);
    CHECK_FALSE(forget(**keychain, u"work mail"_s));
}
