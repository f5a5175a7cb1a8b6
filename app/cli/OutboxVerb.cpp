// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Delivering.h"
#include "cli/ItemJson.h"
#include "cli/Verbs.h"
#include "studio/ErrorText.h"

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

class OutboxVerb final : public Verb {
    Q_DECLARE_TR_FUNCTIONS(Cli)
public:
    [[nodiscard]] QString name() const override { return u"outbox"_s; }
    [[nodiscard]] QString usage() const override { return u"list|run|retry ID|cancel ID|resolve ID sent|unsent"_s; }
    [[nodiscard]] QString summary() const override { return tr("shows, sends and settles what is not sent yet"); }
    [[nodiscard]] int run(const QCommandLineParser &options, const QStringList &arguments,
                          CliContext &context) override;

private:
    static int list(Stores &stores, CliContext &context);
    static int deliver(Stores &stores, const Clock &clock, CliContext &context);
};

int OutboxVerb::list(Stores &stores, CliContext &context) {
    const Result<std::vector<OutboxItem>> open = stores.outbox->open();
    if (!open)
        return context.output.fail(open.error());
    QJsonArray rows;
    for (const OutboxItem &item : *open)
        rows.append(toJson(item));
    context.output.table(rows, {u"id"_s, u"state"_s, u"to"_s, u"account"_s, u"created_at"_s, u"reason"_s});
    return Done;
}

/// 0: nothing is left; 1: all that is left is refused; 3: some may still arrive or nobody knows.
int OutboxVerb::deliver(Stores &stores, const Clock &clock, CliContext &context) {
    const Result<std::vector<OutboxItem>> before = stores.outbox->open();
    if (!before)
        return context.output.fail(before.error());
    Delivering delivering(context.paths, stores, clock, std::make_shared<SessionSecrets>());
    if (const auto done = delivering.runAll(); !done)
        return context.output.fail(done.error());
    const Result<std::vector<OutboxItem>> open = stores.outbox->open();
    if (!open)
        return context.output.fail(open.error());
    QJsonArray rows;
    qsizetype refused = 0;
    for (const OutboxItem &item : *open) {
        rows.append(toJson(item));
        refused += item.state == OutboxState::Failed || item.state == OutboxState::NeedsAuth;
        context.output.warn(tr("%1: %2. %3")
                                .arg(item.to.address, stateText(item.state),
                                     item.reason.code.isEmpty() ? QString() : errorText(item.reason)));
    }
    context.output.object({{"open"_L1, rows}});
    if (open->empty())
        return Done;
    return std::size_t(refused) == open->size() && open->size() == before->size() ? Failed : Partly;
}

int OutboxVerb::run(const QCommandLineParser &, const QStringList &arguments, CliContext &context) {
    const QString what = arguments.value(0);
    const QString id = arguments.value(1);
    const QString word = arguments.value(2);
    const bool known = (arguments.size() == 1 && (what == "list"_L1 || what == "run"_L1)) ||
                       (arguments.size() == 2 && (what == "retry"_L1 || what == "cancel"_L1)) ||
                       (arguments.size() == 3 && what == "resolve"_L1 && (word == "sent"_L1 || word == "unsent"_L1));
    if (!known)
        return WrongUsage;
    const SystemClock clock;
    Result<Stores> stores = openStores(context.paths, clock);
    if (!stores)
        return context.output.fail(stores.error());
    if (what == "list"_L1)
        return list(*stores, context);
    if (what == "run"_L1)
        return deliver(*stores, clock, context);
    const Result<void> done = what == "retry"_L1    ? stores->outbox->retry(id)
                              : what == "cancel"_L1 ? stores->outbox->cancel(id)
                                                    : stores->outbox->resolve(id, word == "sent"_L1);
    if (!done)
        return context.output.fail(done.error());
    const Result<OutboxItem> item = stores->outbox->item(id);
    if (item) {
        context.output.object(toJson(*item));
        context.output.say(tr("%1: %2").arg(item->to.address, stateText(item->state)));
    }
    return Done;
}

} // namespace

std::unique_ptr<Verb> outboxVerb() {
    return std::make_unique<OutboxVerb>();
}

} // namespace thanksmith
