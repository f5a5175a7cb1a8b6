// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/AccountBook.h"

#include "base/File.h"
#include "base/Json.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxAccountsFile = 1 << 20;

Result<Account> readAccount(const QJsonObject &object, const QString &file) {
    Account account;
    const Result<QString> name = requireString(object, u"name", file, 200);
    const Result<QString> kind = requireString(object, u"kind", file, 50);
    if (!name)
        return failure(name);
    if (!kind)
        return failure(kind);
    account.name = *name;
    account.kind = *kind;
    const QJsonObject fields = object.value("fields"_L1).toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it)
        account.fields.insert(it.key(), it.value().toString());
    return account;
}

bool isGoodName(const QString &name) {
    return !name.trimmed().isEmpty() && name.size() <= 200 &&
           std::none_of(name.begin(), name.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace

Result<AccountBook> AccountBook::load(const Paths &paths) {
    AccountBook book(paths.accounts());
    if (!QFile::exists(paths.accounts())) {
        book.m_accounts.push_back({myCardsAccount.toString(), u"folder"_s, {{u"path"_s, paths.myCards()}}});
        return book;
    }
    const Result<QByteArray> bytes = readFile(paths.accounts(), maxAccountsFile);
    if (!bytes)
        return failure(bytes);
    const Result<QJsonObject> root = parseJsonObject(*bytes, paths.accounts());
    if (!root)
        return failure(root);
    const QJsonValue list = root->value("accounts"_L1);
    if (!list.isArray()) // taken for empty, the next change would write over what is there
        return fail(list.isUndefined() ? u"json.missing-member"_s : u"json.wrong-type"_s, paths.accounts(),
                    u"accounts"_s);
    for (const QJsonValue &value : list.toArray()) {
        Result<Account> account = readAccount(value.toObject(), paths.accounts());
        if (!account)
            return failure(account);
        book.m_accounts.push_back(*account);
    }
    return book;
}

const Account *AccountBook::find(const QString &name) const {
    const auto it =
        std::find_if(m_accounts.begin(), m_accounts.end(), [&](const Account &a) { return a.name == name; });
    return it == m_accounts.end() ? nullptr : &*it;
}

Result<void> AccountBook::put(const Account &account) {
    const ChannelKind *kind = findChannelKind(account.kind);
    if (!kind)
        return fail(u"account.unknown-kind"_s, account.kind);
    if (!isGoodName(account.name))
        return fail(u"account.bad-name"_s, account.name);
    if (const auto checked = kind->check(account); !checked)
        return checked;
    const std::vector<Account> before = m_accounts;
    const auto it =
        std::find_if(m_accounts.begin(), m_accounts.end(), [&](const Account &a) { return a.name == account.name; });
    if (it == m_accounts.end())
        m_accounts.push_back(account);
    else
        *it = account;
    const Result<void> saved = save();
    if (!saved)
        m_accounts = before;
    return saved;
}

Result<void> AccountBook::add(const Account &account) {
    if (find(account.name))
        return fail(u"account.exists"_s, account.name);
    return put(account);
}

Result<void> AccountBook::remove(const QString &name) {
    if (!find(name))
        return fail(u"account.unknown"_s, name);
    const std::vector<Account> before = m_accounts;
    std::erase_if(m_accounts, [&](const Account &a) { return a.name == name; });
    const Result<void> saved = save();
    if (!saved)
        m_accounts = before;
    return saved;
}

Result<void> AccountBook::save() const {
    if (const auto folder = ensureFolder(QFileInfo(m_file).absolutePath()); !folder)
        return folder;
    QJsonArray list;
    for (const Account &account : m_accounts) {
        QJsonObject fields;
        for (auto it = account.fields.begin(); it != account.fields.end(); ++it)
            fields.insert(it.key(), it.value());
        list.append(QJsonObject{{"name"_L1, account.name}, {"kind"_L1, account.kind}, {"fields"_L1, fields}});
    }
    return writeFile(m_file, QJsonDocument(QJsonObject{{"accounts"_L1, list}}).toJson());
}

QString secretKey(const Account &account) {
    return u"account/"_s + account.name;
}

} // namespace thanksmith
