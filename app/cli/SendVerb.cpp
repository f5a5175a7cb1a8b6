// SPDX-License-Identifier: GPL-3.0-or-later
#include "card/CardFile.h"
#include "cli/CardInput.h"
#include "cli/Delivering.h"
#include "cli/ItemJson.h"
#include "cli/Terminal.h"
#include "cli/Verbs.h"
#include "studio/AccountBook.h"
#include "studio/ErrorText.h"
#include "studio/Posting.h"

#include <QLocale>

#include <cmath>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr double maxWait = 24 * 3600; ///< seconds

class SendVerb final : public Verb {
    Q_DECLARE_TR_FUNCTIONS(Cli)
public:
    [[nodiscard]] QString name() const override { return u"send"_s; }
    [[nodiscard]] QString usage() const override {
        return u"CARD --via ACCOUNT --to ADDRESS... [--at ISO-TIME] [--wait SECONDS]"_s;
    }
    [[nodiscard]] QString summary() const override {
        return tr("puts a card into the outbox, and sends it with --wait");
    }
    void addOptions(QCommandLineParser &parser) const override {
        for (const char *option : {"via", "to", "at", "wait"})
            parser.addOption({QLatin1StringView(option), {}, u"value"_s});
    }
    [[nodiscard]] int run(const QCommandLineParser &options, const QStringList &arguments,
                          CliContext &context) override;

private:
    static Result<Posting> posting(const QString &card, const QString &via, const QStringList &to,
                                   const CliContext &context);
    static int report(const QStringList &ids, Stores &stores, CliContext &context);
    static std::shared_ptr<SessionSecrets> secretsFor(const Account &account);
};

Result<Posting> SendVerb::posting(const QString &card, const QString &via, const QStringList &to,
                                  const CliContext &context) {
    const Result<AccountBook> book = AccountBook::load(context.paths);
    if (!book)
        return failure(book);
    const Account *account = book->find(via);
    if (!account)
        return fail(u"account.unknown"_s, via);
    const ChannelKind *kind = findChannelKind(account->kind);
    if (!kind)
        return fail(u"account.unknown-kind"_s, account->kind);
    const Result<Card> read = readCard(card);
    if (!read)
        return failure(read);
    Posting posting{*read, *account, {}, {}};
    for (const QString &text : to) {
        if (text.contains(u'\n') || text.contains(u'\r')) // also at its ends, where typed text may have blanks
            return fail(u"address.line-break"_s, text.simplified());
        posting.recipients.push_back(parseRecipient(text, *kind));
    }
    return posting;
}

/// At a terminal a missing password is asked for, without echo; a script gives THANKSMITH_PASSWORD.
std::shared_ptr<SessionSecrets> SendVerb::secretsFor(const Account &account) {
    auto session = std::make_shared<SessionSecrets>();
    const ChannelKind *kind = findChannelKind(account.kind);
    if (!kind->needsSecret(account) || qEnvironmentVariableIsSet("THANKSMITH_PASSWORD"))
        return session;
    QString known;
    Secrets(session).find(account, [&known](const Result<QString> &found) {
        known = found.value_or(QString());
        QCoreApplication::exit();
    });
    if (known.isEmpty()) // the keychain answers through the event loop
        QCoreApplication::exec();
    if (known.isEmpty())
        if (const auto typed = askPassword(tr("Password for %1: ").arg(account.name)))
            session->put(secretKey(account), *typed);
    return session;
}

int SendVerb::report(const QStringList &ids, Stores &stores, CliContext &context) {
    int sent = 0;
    int refused = 0;
    QJsonArray rows;
    for (const QString &id : ids) {
        const Result<OutboxItem> item = stores.outbox->item(id);
        if (!item)
            return context.output.fail(item.error());
        rows.append(toJson(*item));
        switch (item->state) {
        case OutboxState::Sent:
        case OutboxState::Accepted:
        case OutboxState::HandedOver:
            ++sent;
            context.output.say(tr("%1: %2").arg(item->to.address, stateText(item->state)));
            break;
        case OutboxState::Failed:
        case OutboxState::NeedsAuth:
        case OutboxState::Cancelled:
            ++refused;
            [[fallthrough]];
        default:
            context.output.warn(tr("%1: %2. %3")
                                    .arg(item->to.address, stateText(item->state),
                                         item->reason.code.isEmpty() ? QString() : errorText(item->reason)));
        }
    }
    context.output.object({{"items"_L1, rows}});
    if (sent == ids.size())
        return Done;
    return refused == ids.size() ? Failed : Partly;
}

int SendVerb::run(const QCommandLineParser &options, const QStringList &arguments, CliContext &context) {
    if (arguments.size() != 1 || options.value(u"via"_s).isEmpty() || !options.isSet(u"to"_s))
        return WrongUsage;
    const Result<double> wait = numberOption(u"--wait"_s, options.value(u"wait"_s), 0, 0, maxWait);
    if (!wait)
        return context.output.fail(wait.error()), WrongUsage;
    const SystemClock clock;
    const Result<QDateTime> sendAt = futureOption(u"--at"_s, options.value(u"at"_s), clock.now());
    if (!sendAt)
        return context.output.fail(sendAt.error()), WrongUsage;
    Result<Posting> made = posting(arguments.first(), options.value(u"via"_s), options.values(u"to"_s), context);
    if (!made)
        return context.output.fail(made.error());
    made->sendAt = *sendAt;
    const Result<std::vector<OutboxEntry>> entries = makeEntries(*made, clock.now());
    if (!entries)
        return context.output.fail(entries.error(), arguments.first());
    Result<Stores> stores = openStores(context.paths, clock);
    if (!stores)
        return context.output.fail(stores.error());
    if (const auto stored = stores->outbox->enqueue(*entries); !stored)
        return context.output.fail(stored.error());
    QStringList ids;
    for (const OutboxEntry &entry : *entries)
        ids << entry.item.id;
    if (!options.isSet(u"wait"_s)) {
        QJsonArray rows;
        for (const OutboxEntry &entry : *entries)
            rows.append(toJson(entry.item));
        context.output.object({{"items"_L1, rows}});
        context.output.say(sendAt->isValid()
                               ? tr("In the outbox; “thanksmith outbox run” or the open window sends it from %1 on.")
                                     .arg(QLocale().toString(sendAt->toLocalTime(), QLocale::ShortFormat))
                               : tr("In the outbox; “thanksmith outbox run” or the open window sends it."));
        return Done;
    }
    Delivering delivering(context.paths, *stores, clock, secretsFor(made->account));
    if (const auto done = delivering.waitFor(ids, int(std::ceil(*wait))); !done)
        return context.output.fail(done.error());
    return report(ids, *stores, context);
}

} // namespace

std::unique_ptr<Verb> sendVerb() {
    return std::make_unique<SendVerb>();
}

} // namespace thanksmith
