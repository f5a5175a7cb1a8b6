// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Terminal.h"
#include "cli/Verbs.h"
#include "studio/AccountBook.h"
#include "studio/ErrorText.h"
#include "studio/Secrets.h"

#include <QFileInfo>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

class AccountsVerb final : public Verb {
    Q_DECLARE_TR_FUNCTIONS(Cli)
public:
    [[nodiscard]] QString name() const override { return u"accounts"_s; }
    [[nodiscard]] QString usage() const override {
        return u"list|kinds|add KIND NAME key=value... [--password-stdin]|test NAME|find NAME [WORDS]|suggest KIND VALUE|remove NAME"_s;
    }
    [[nodiscard]] QString summary() const override { return tr("shows and changes the accounts cards are sent with"); }
    void addOptions(QCommandLineParser &parser) const override { parser.addOption({u"password-stdin"_s, {}}); }
    [[nodiscard]] int run(const QCommandLineParser &options, const QStringList &arguments,
                          CliContext &context) override;

private:
    static int list(const AccountBook &book, CliContext &context);
    static int kinds(CliContext &context);
    static int add(AccountBook &book, const QStringList &words, bool passwordFromStdin, CliContext &context);
    static int test(const AccountBook &book, const QString &name, CliContext &context);
    static int find(const AccountBook &book, const QString &name, const QString &words, CliContext &context);
    static int suggest(const QString &kind, const QString &value, CliContext &context);
    static QString secretFor(const ChannelKind &kind, const Account &account);
    static std::optional<Outcome> run(std::unique_ptr<Delivery> delivery);
    static QString secretPrompt(const ChannelKind &kind, const Account &account);
    static int remove(AccountBook &book, const QString &name, CliContext &context);
    static Result<void> keepSecret(const Account &account, const QString &secret);
};

int AccountsVerb::list(const AccountBook &book, CliContext &context) {
    QJsonArray rows;
    for (const Account &account : book.accounts()) {
        QJsonObject fields;
        for (auto it = account.fields.begin(); it != account.fields.end(); ++it)
            fields.insert(it.key(), it.value());
        rows.append(QJsonObject{
            {"id"_L1, account.name}, {"name"_L1, account.name}, {"kind"_L1, account.kind}, {"fields"_L1, fields}});
    }
    context.output.table(rows, {u"name"_s, u"kind"_s});
    return Done;
}

int AccountsVerb::kinds(CliContext &context) {
    QJsonArray rows;
    for (const ChannelKind *kind : channelKinds()) {
        QJsonArray fields;
        for (const FieldSpec &field : kind->fields)
            fields.append(QString::fromUtf8(field.id) + (field.required ? u"="_s : u"=…"_s));
        rows.append(QJsonObject{{"id"_L1, QString::fromUtf8(kind->id)},
                                {"name"_L1, QCoreApplication::translate("channels", kind->name)},
                                {"fields"_L1, fields}});
    }
    context.output.table(rows, {u"id"_s, u"name"_s, u"fields"_s});
    return Done;
}

Result<void> AccountsVerb::keepSecret(const Account &account, const QString &secret) {
    Secrets secrets(std::make_shared<SessionSecrets>());
    std::optional<Result<void>> answer;
    secrets.keep(account, secret, true, [&answer](Result<void> kept) {
        answer = std::move(kept);
        QCoreApplication::exit();
    });
    if (!answer)
        QCoreApplication::exec();
    return answer.value_or(Result<void>());
}

int AccountsVerb::add(AccountBook &book, const QStringList &words, bool passwordFromStdin, CliContext &context) {
    if (words.size() < 3)
        return WrongUsage;
    Account account{words[2], words[1], {}};
    const ChannelKind *kind = findChannelKind(account.kind);
    if (!kind)
        return context.output.fail(Error{u"account.unknown-kind"_s, account.kind, {}, {}});
    for (const QString &word : words.mid(3)) {
        const QString key = word.section(u'=', 0, 0);
        const auto field = std::find_if(kind->fields.begin(), kind->fields.end(),
                                        [&](const FieldSpec &spec) { return key == QLatin1StringView(spec.id); });
        if (!word.contains(u'=') || field == kind->fields.end())
            return context.output.fail(Error{u"account.unknown-field"_s, account.name, key, {account.kind}});
        const QString value = word.section(u'=', 1);
        const bool isPath = field->type == FieldSpec::Type::Folder || field->type == FieldSpec::Type::File;
        if (!value.isEmpty()) // deliveries run from anywhere: a path is kept absolute
            account.fields.insert(key, isPath ? QFileInfo(value).absoluteFilePath() : value);
    }
    if (const auto added = book.add(account); !added)
        return context.output.fail(added.error());
    if (kind->needsSecret(account)) {
        const std::optional<QString> secret =
            passwordFromStdin ? std::optional(passwordFromInput()) : askPassword(secretPrompt(*kind, account));
        if (secret && !secret->isEmpty() && kind->checkSecret)
            if (const auto checked = kind->checkSecret(account, *secret); !checked) {
                static_cast<void>(book.remove(account.name));
                return context.output.fail(checked.error());
            }
        if (secret && !secret->isEmpty())
            if (const auto kept = keepSecret(account, *secret); !kept) {
                // An account that cannot keep its password is still one that asks each session.
                context.output.warn(errorText(kept.error()));
                if (passwordFromStdin)
                    return Partly;
            }
    }
    context.output.object({{"id"_L1, account.name}, {"name"_L1, account.name}, {"kind"_L1, account.kind}});
    context.output.say(tr("Account “%1” is there.").arg(account.name));
    return Done;
}

QString AccountsVerb::secretPrompt(const ChannelKind &kind, const Account &account) {
    return tr("%1 for %2: ").arg(QCoreApplication::translate("channels", kind.secretLabel), account.name);
}

/// From a script, the keychain or the terminal; empty where the account needs none.
QString AccountsVerb::secretFor(const ChannelKind &kind, const Account &account) {
    if (!kind.needsSecret(account))
        return {};
    Secrets secrets(std::make_shared<SessionSecrets>());
    std::optional<QString> found;
    secrets.find(account, [&found](const Result<QString> &secret) {
        found = secret.value_or(QString());
        QCoreApplication::exit();
    });
    if (!found) // the keychain answers through the event loop
        QCoreApplication::exec();
    if (found && !found->isEmpty())
        return *found;
    return askPassword(secretPrompt(kind, account)).value_or(QString());
}

std::optional<Outcome> AccountsVerb::run(std::unique_ptr<Delivery> delivery) {
    std::optional<Outcome> outcome;
    QObject::connect(
        delivery.get(), &Delivery::finished, delivery.get(),
        [&outcome](const Outcome &found) {
            outcome = found;
            QCoreApplication::exit();
        },
        Qt::QueuedConnection);
    delivery->start();
    QCoreApplication::exec();
    return outcome;
}

int AccountsVerb::test(const AccountBook &book, const QString &name, CliContext &context) {
    const Account *account = book.find(name);
    if (!account)
        return context.output.fail(Error{u"account.unknown"_s, name, {}, {}});
    const ChannelKind *kind = findChannelKind(account->kind);
    if (!kind)
        return context.output.fail(Error{u"account.unknown-kind"_s, account->kind, {}, {}});
    const auto outcome = run(kind->test(*account, secretFor(*kind, *account)));
    if (!outcome || outcome->kind != Outcome::Kind::Sent)
        return context.output.fail(outcome ? outcome->reason : Error{u"delivery.cancelled"_s, name, {}, {}}, name);
    context.output.object({{"id"_L1, name}, {"ok"_L1, true}});
    context.output.say(tr("Account “%1” works.").arg(name));
    return Done;
}

/// Places and people whose name holds the words, with the address a card goes to.
int AccountsVerb::find(const AccountBook &book, const QString &name, const QString &words, CliContext &context) {
    const Account *account = book.find(name);
    if (!account)
        return context.output.fail(Error{u"account.unknown"_s, name, {}, {}});
    const ChannelKind *kind = findChannelKind(account->kind);
    if (!kind || !kind->find)
        return context.output.fail(Error{u"account.no-search"_s, name, {}, {}});
    const auto found = std::make_shared<std::vector<Recipient>>();
    const auto outcome = run(kind->find(*account, secretFor(*kind, *account), words, found));
    if (!outcome || outcome->kind != Outcome::Kind::Sent)
        return context.output.fail(outcome ? outcome->reason : Error{u"delivery.cancelled"_s, name, {}, {}}, name);
    QJsonArray rows;
    for (const Recipient &each : *found)
        rows.append(QJsonObject{{"id"_L1, each.address}, {"name"_L1, each.name}});
    context.output.table(rows, {u"id"_s, u"name"_s});
    return Done;
}

/// The usual settings of a mail address's domain, asked of that domain alone.
int AccountsVerb::suggest(const QString &id, const QString &value, CliContext &context) {
    const ChannelKind *kind = findChannelKind(id);
    if (!kind)
        return context.output.fail(Error{u"account.unknown-kind"_s, id, {}, {}});
    if (!kind->suggest)
        return context.output.fail(Error{u"account.no-search"_s, id, {}, {}});
    const auto fields = std::make_shared<QMap<QString, QString>>();
    const auto outcome = run(kind->suggest(value, fields));
    if (!outcome || outcome->kind != Outcome::Kind::Sent)
        return context.output.fail(outcome ? outcome->reason : Error{u"delivery.cancelled"_s, value, {}, {}}, value);
    QJsonObject found{{"id"_L1, value}};
    for (auto it = fields->cbegin(); it != fields->cend(); ++it) {
        found.insert(it.key(), it.value());
        context.output.say(it.key() + u'=' + it.value());
    }
    context.output.object(found);
    return Done;
}

int AccountsVerb::remove(AccountBook &book, const QString &name, CliContext &context) {
    const Account *found = book.find(name);
    if (!found)
        return context.output.fail(Error{u"account.unknown"_s, name, {}, {}});
    const Account account = *found;
    if (const auto removed = book.remove(name); !removed)
        return context.output.fail(removed.error());
    const ChannelKind *kind = findChannelKind(account.kind);
    if (kind && kind->usesSecret) {
        Secrets secrets(std::make_shared<SessionSecrets>());
        bool answered = false;
        secrets.forget(account, [&answered](const Result<void> &) {
            answered = true;
            QCoreApplication::exit();
        });
        if (!answered)
            QCoreApplication::exec();
    }
    context.output.object({{"id"_L1, name}});
    context.output.say(tr("Account “%1” is removed.").arg(name));
    return Done;
}

int AccountsVerb::run(const QCommandLineParser &options, const QStringList &arguments, CliContext &context) {
    const QString what = arguments.value(0);
    if (what == "kinds"_L1)
        return kinds(context);
    if (what == "suggest"_L1 && arguments.size() == 3)
        return suggest(arguments[1], arguments[2], context);
    Result<AccountBook> book = AccountBook::load(context.paths);
    if (!book)
        return context.output.fail(book.error());
    if (what == "list"_L1)
        return list(*book, context);
    if (what == "add"_L1)
        return add(*book, arguments, options.isSet(u"password-stdin"_s), context);
    if (what == "test"_L1 && arguments.size() == 2)
        return test(*book, arguments[1], context);
    if (what == "find"_L1 && (arguments.size() == 2 || arguments.size() == 3))
        return find(*book, arguments[1], arguments.value(2), context);
    if (what == "remove"_L1 && arguments.size() == 2)
        return remove(*book, arguments[1], context);
    return WrongUsage;
}

} // namespace

std::unique_ptr<Verb> accountsVerb() {
    return std::make_unique<AccountsVerb>();
}

} // namespace thanksmith
