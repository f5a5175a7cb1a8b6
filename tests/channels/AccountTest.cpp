// SPDX-License-Identifier: GPL-3.0-or-later
#include "Support.h"

#include "channels/Channel.h"
#include "support/catch.h"

#include <QFile>

#include <algorithm>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

Account mailAccount(const QMap<QString, QString> &changes = {}) {
    Account account{u"work mail"_s,
                    u"smtp"_s,
                    {{u"host"_s, u"smtp.example.org"_s}, {u"from"_s, u"ada@example.org"_s}, {u"user"_s, u"ada"_s}}};
    for (auto it = changes.begin(); it != changes.end(); ++it)
        account.fields[it.key()] = it.value();
    return account;
}

Result<void> check(const Account &account) {
    return findChannelKind(account.kind)->check(account);
}

void refuses(const QString &field, const QString &value) {
    CAPTURE(field, value);
    const auto checked = check(mailAccount({{field, value}}));
    REQUIRE_FALSE(checked);
    CHECK(checked.error() == Error{u"account.bad-field"_s, u"work mail"_s, field, {value}});
}

QString addressFault(const QString &kind, const QString &address) {
    const auto checked = findChannelKind(kind)->checkAddress(address);
    return checked ? QString() : checked.error().code;
}

} // namespace

TEST_CASE("every kind of channel in the table is complete") {
    REQUIRE(channelKinds().size() >= 2);
    CHECK(QLatin1StringView(channelKinds().front()->id) == "folder"_L1);
    CHECK(findChannelKind(u"smtp"_s) != nullptr);
    CHECK(findChannelKind(u"pigeon"_s) == nullptr);
    for (const ChannelKind *kind : channelKinds()) {
        CAPTURE(kind->id);
        CHECK(findChannelKind(QLatin1StringView(kind->id)) == kind);
        CHECK(kind->name != nullptr);
        CHECK(kind->addressPrompt != nullptr);
        CHECK(QLatin1StringView(kind->audience).size() > 0);
        CHECK((kind->needsSecret && kind->check && kind->checkAddress && kind->pack && kind->deliver && kind->test));
        for (const FieldSpec &field : kind->fields) {
            CAPTURE(field.id);
            CHECK(field.label != nullptr);
            CHECK(field.choices.size() == field.choiceLabels.size());
            CHECK((field.type == FieldSpec::Type::Choice) == !field.choices.empty());
        }
        const bool mustBeFilled = std::any_of(kind->fields.begin(), kind->fields.end(), [](const FieldSpec &field) {
            return field.required && QLatin1StringView(field.fallback).isEmpty();
        });
        const auto empty = check({u"x"_s, QString::fromLatin1(kind->id), {}});
        CHECK(empty.has_value() != mustBeFilled);
        if (mustBeFilled)
            CHECK(empty.error().code == u"account.missing-field"_s);
        // A pasted list of addresses is never taken for one.
        for (const QString &bad : {u"a\r\nb"_s, u"a\nb"_s, u"a\u2029b"_s})
            CHECK(kind->checkAddress(bad).error().code == u"address.line-break"_s);
        for (const QString &bad : {u"a\0b"_s, u"a\x1b[2J"_s, u"a\x7f"_s})
            CHECK(kind->checkAddress(bad).error().code.startsWith(u"address.bad"_s));
        CHECK(kind->checkAddress(u"  "_s).error().code == u"address.empty"_s);
    }
}

TEST_CASE("a mail account's fields are checked one by one") {
    CHECK(check(mailAccount()));
    CHECK(check(mailAccount({{u"host"_s, u"bücher.example"_s}, {u"port"_s, u" 2525 "_s}})));
    CHECK(check(mailAccount({{u"host"_s, u"::1"_s}, {u"security"_s, u"none"_s}})));
    CHECK(check(mailAccount({{u"host"_s, u""_s}})).error() ==
          Error{u"account.missing-field"_s, u"work mail"_s, u"host"_s, {}});
    CHECK(check(mailAccount({{u"from"_s, u" "_s}})).error().place == u"from"_s);
    refuses(u"host"_s, u"a b"_s);
    refuses(u"host"_s, u"evil\r\nhost"_s);
    refuses(u"host"_s, u"-x.example"_s);
    refuses(u"port"_s, u"0"_s);
    refuses(u"port"_s, u"65536"_s);
    refuses(u"port"_s, u"smtp"_s);
    refuses(u"security"_s, u"maybe"_s);
    refuses(u"from"_s, u"Ada <ada@example.org>"_s);
    refuses(u"from"_s, u"adä@example.org"_s);
    refuses(u"name"_s, u"Ada\nBcc: x"_s);
    refuses(u"user"_s, u"a\0b"_s);
    refuses(u"ca"_s, u"ca.pem"_s);
    refuses(u"ca"_s, u"/nowhere/ca.pem"_s);
    refuses(u"ca"_s, u"/etc/hostname"_s);
}

TEST_CASE("clear text is for this machine only") {
    for (const QString &host : {u"localhost"_s, u"127.0.0.1"_s, u"127.9.9.9"_s, u"::1"_s})
        CHECK(check(mailAccount({{u"host"_s, host}, {u"security"_s, u"none"_s}})));
    for (const QString &host : {u"192.168.0.1"_s, u"mail.local"_s, u"localhost.example.org"_s, u"0.0.0.0"_s}) {
        const auto checked = check(mailAccount({{u"host"_s, host}, {u"security"_s, u"none"_s}}));
        REQUIRE_FALSE(checked);
        CHECK(checked.error() == Error{u"account.clear-text"_s, u"work mail"_s, u"security"_s, {host}});
    }
}

TEST_CASE("an account needs a secret where it signs in") {
    const ChannelKind &smtp = *findChannelKind(u"smtp"_s);
    CHECK(smtp.needsSecret(mailAccount()));
    CHECK_FALSE(smtp.needsSecret(mailAccount({{u"user"_s, u""_s}})));
    CHECK_FALSE(findChannelKind(u"folder"_s)->needsSecret({}));
    CHECK_FALSE(smtp.wantsPdf(mailAccount()));
    CHECK(smtp.wantsPdf(mailAccount({{u"attach"_s, u"pdf"_s}})));
    CHECK(findChannelKind(u"folder"_s)->wantsPdf({}));
    CHECK_FALSE(findChannelKind(u"folder"_s)->wantsPdf({{}, {}, {{u"format"_s, u"eml"_s}}}));
}

TEST_CASE("a folder account wants a full path and a known format") {
    const auto folder = [](const QString &path, const QString &format) {
        return check({u"f"_s, u"folder"_s, {{u"path"_s, path}, {u"format"_s, format}}});
    };
    CHECK(folder(u"/home/ada/My cards"_s, {}));
    CHECK(folder(u"/home/ada"_s, u"eml"_s));
    CHECK(folder(u"cards"_s, {}).error().place == u"path"_s);
    CHECK(folder(u"/home/ada"_s, u"docx"_s).error().place == u"format"_s);
}

TEST_CASE("a mail address is exactly one mailbox") {
    for (const QString &good :
         {u"a@b"_s, u"ada.lovelace+cards@mail.example.org"_s, u"o'neil!#$%&*/=?^_`{|}~-@x.org"_s, u"zoë@example.org"_s,
          u"zoe@bücher.example"_s, u"用户@例子.example"_s, QString(64, u'a') + u"@example.org"_s}) {
        CAPTURE(good);
        CHECK(addressFault(u"smtp"_s, good).isEmpty());
    }
    for (const QString &bad : {u"ada"_s,
                               u"@example.org"_s,
                               u"ada@"_s,
                               u"a@b@c"_s,
                               u"Ada <ada@example.org>"_s,
                               u"<ada@example.org>"_s,
                               u"a@b,c@d"_s,
                               u"a@b;c@d"_s,
                               u"a b@c"_s,
                               u" a@b"_s,
                               u"a@b "_s,
                               u"a@b c"_s,
                               u".a@b"_s,
                               u"a.@b"_s,
                               u"a..b@c"_s,
                               u"a@-b.org"_s,
                               u"a@b..org"_s,
                               u"a@.org"_s,
                               u"\"a b\"@c.org"_s,
                               u"a\tb@c.org"_s,
                               u"a\0b@c.org"_s,
                               u"a\u00a0b@c.org"_s,
                               u"a\u202eb@c.org"_s,
                               u"a@b_c.org"_s,
                               u"a>@b.org"_s,
                               QString(65, u'a') + u"@example.org"_s,
                               QString(33, u'ü') + u"@example.org"_s,
                               u"a@"_s + QString(64, u'b') + u".org"_s,
                               u"a@"_s + (QString(60, u'b') + u'.').repeated(5) + u"org"_s}) {
        CAPTURE(bad);
        CHECK(addressFault(u"smtp"_s, bad) == u"address.bad"_s);
    }
    for (const QString &kind : {u"smtp"_s, u"folder"_s}) {
        CHECK(addressFault(kind, u" "_s) == u"address.empty"_s);
        CHECK(addressFault(kind, u"a@b\r\nRCPT TO:<c@d>"_s) == u"address.line-break"_s);
        CHECK(addressFault(kind, u"a@b\nc"_s) == u"address.line-break"_s);
        CHECK(addressFault(kind, u"a@b\u2028c"_s) == u"address.line-break"_s);
    }
}

TEST_CASE("a folder takes any name of one line") {
    CHECK(addressFault(u"folder"_s, u"Zoë & the whole <team> 🎉"_s).isEmpty());
    CHECK(addressFault(u"folder"_s, u"a\x07"_s) == u"address.bad"_s);
}
