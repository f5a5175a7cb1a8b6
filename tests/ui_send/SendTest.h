// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/NewCard.h"
#include "ui/send/AccountKeeping.h"

#include <QAccessible>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <stdexcept>

namespace thanksmith {

/// An account book in a folder of its own, passwords in memory, and a window to open things over.
struct SendTest {
    SendTest() {
        Result<AccountBook> loaded = AccountBook::load(Paths{dir.path()});
        if (!loaded)
            throw std::runtime_error("no account book");
        book = std::make_unique<AccountBook>(std::move(*loaded));
        window.resize(1280, 800);
        window.show();
    }

    [[nodiscard]] AccountKeeping keeping(bool keychain = true) {
        return {.book = book.get(),
                .find = [this](const Account &account, auto done) { done(secrets.value(account.name)); },
                .keep =
                    [this](const Account &account, const QString &secret, bool lasting, auto done) {
                        secrets.insert(account.name, secret);
                        if (lasting && keychainDenies)
                            return done(
                                fail(QStringLiteral("keychain.denied"), account.name, {}, {QStringLiteral("locked")}));
                        if (lasting)
                            kept << account.name;
                        done({});
                    },
                .forget =
                    [this](const Account &account, auto done) {
                        secrets.remove(account.name);
                        forgotten << account.name;
                        done({});
                    },
                .keychain = keychain};
    }

    static Account mail(const QString &name, const QString &user = {}) {
        Account account{name,
                        QStringLiteral("smtp"),
                        {{QStringLiteral("host"), QStringLiteral("mail.example.org")},
                         {QStringLiteral("from"), QStringLiteral("jonas@example.org")}}};
        if (!user.isEmpty())
            account.fields.insert(QStringLiteral("user"), user);
        return account;
    }

    QTemporaryDir dir;
    std::unique_ptr<AccountBook> book;
    QHash<QString, QString> secrets;
    QStringList kept;
    QStringList forgotten;
    bool keychainDenies = false;
    QWidget window;
};

/// Everything the keyboard reaches has a name for screen readers; returns those that have none.
inline QStringList namelessControls(QWidget *root) {
    QStringList nameless;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(root))
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (face == nullptr || face->text(QAccessible::Name).isEmpty())
            nameless << QString::fromLatin1(widget->metaObject()->className()) + u':' + widget->objectName();
    }
    return nameless;
}

} // namespace thanksmith
