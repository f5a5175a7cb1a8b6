// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/File.h"
#include "cli/CardInput.h"
#include "cli/ItemJson.h"
#include "cli/Verbs.h"
#include "studio/HistoryExport.h"
#include "studio/Stores.h"

#include <cmath>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

class HistoryVerb final : public Verb {
    Q_DECLARE_TR_FUNCTIONS(Cli)
public:
    [[nodiscard]] QString name() const override { return u"history"_s; }
    [[nodiscard]] QString usage() const override {
        return u"list|search WORDS|show ID [-o CARD.thanks]|export FILE.csv|json|erase-person ADDRESS|backup FILE [--limit N]"_s;
    }
    [[nodiscard]] QString summary() const override { return tr("shows, finds and exports the cards that were sent"); }
    void addOptions(QCommandLineParser &parser) const override {
        parser.addOption({u"limit"_s, {}, u"number"_s});
        parser.addOption({u"o"_s, {}, u"file"_s});
    }
    [[nodiscard]] int run(const QCommandLineParser &options, const QStringList &arguments,
                          CliContext &context) override;

private:
    static int list(Stores &stores, const QString &words, int limit, CliContext &context);
    static int show(Stores &stores, const QString &id, const QString &target, CliContext &context);
    static int exportTo(Stores &stores, const QString &file, CliContext &context);
    static int erase(Stores &stores, const QString &address, CliContext &context);
};

bool isCsv(const QString &file) {
    return file.endsWith(".csv"_L1, Qt::CaseInsensitive);
}

bool isExport(const QString &file) {
    return isCsv(file) || file.endsWith(".json"_L1, Qt::CaseInsensitive);
}

int HistoryVerb::list(Stores &stores, const QString &words, int limit, CliContext &context) {
    const Result<std::vector<HistoryItem>> items =
        stores.history->list({.words = words, .channel = {}, .beforeRow = 0, .limit = limit});
    if (!items)
        return context.output.fail(items.error());
    QJsonArray rows;
    for (const HistoryItem &item : *items)
        rows.append(toJson(item));
    context.output.table(rows, {u"id"_s, u"sent_at"_s, u"outcome"_s, u"to"_s, u"account"_s, u"title"_s});
    return Done;
}

int HistoryVerb::show(Stores &stores, const QString &id, const QString &target, CliContext &context) {
    const Result<HistoryItem> item = stores.history->item(id);
    if (!item)
        return context.output.fail(item.error());
    if (!target.isEmpty()) {
        const Result<QByteArray> card = stores.history->card(id);
        if (!card)
            return context.output.fail(card.error());
        if (const auto written = writeFile(target, *card); !written)
            return context.output.fail(written.error());
    }
    QJsonObject object = toJson(*item);
    object.insert("name"_L1, item->to.name);
    object.insert("message"_L1, item->message);
    object.insert("where"_L1, item->where);
    context.output.object(object);
    for (const char *member :
         {"id", "sent_at", "outcome", "to", "name", "account", "channel", "where", "title", "message"}) {
        const QString text = object.value(QLatin1StringView(member)).toString();
        if (!text.isEmpty())
            context.output.say(QLatin1StringView(member) + u": "_s + text);
    }
    return Done;
}

int HistoryVerb::exportTo(Stores &stores, const QString &file, CliContext &context) {
    const bool csv = isCsv(file);
    const Result<std::vector<HistoryItem>> items = wholeHistory(*stores.history);
    if (!items)
        return context.output.fail(items.error());
    if (const auto written = writeFile(file, csv ? historyCsv(*items) : historyJson(*items)); !written)
        return context.output.fail(written.error());
    context.output.object({{"file"_L1, file}, {"cards"_L1, qint64(items->size())}});
    context.output.say(tr("%n cards written", nullptr, int(items->size())));
    return Done;
}

int HistoryVerb::erase(Stores &stores, const QString &address, CliContext &context) {
    const Result<int> erased = stores.history->erasePerson(address);
    if (!erased)
        return context.output.fail(erased.error());
    context.output.object({{"erased"_L1, *erased}});
    context.output.say(tr("%n cards erased", nullptr, *erased));
    return Done;
}

int HistoryVerb::run(const QCommandLineParser &options, const QStringList &arguments, CliContext &context) {
    const QString what = arguments.value(0);
    const QString word = arguments.value(1);
    static const QStringList one{u"show"_s, u"export"_s, u"erase-person"_s, u"backup"_s};
    const bool known = (what == "list"_L1 && arguments.size() == 1) || (what == "search"_L1 && arguments.size() >= 2) ||
                       (one.contains(what) && arguments.size() == 2);
    if (!known)
        return WrongUsage;
    const Result<double> limit = numberOption(u"--limit"_s, options.value(u"limit"_s), 100, 1, 1'000'000);
    if (!limit)
        return context.output.fail(limit.error()), WrongUsage;
    if (what == "export"_L1 && !isExport(word))
        return context.output.usage(tr("%1: the export is .csv or .json.").arg(word));
    const SystemClock clock;
    Result<Stores> stores = openStores(context.paths, clock);
    if (!stores)
        return context.output.fail(stores.error());
    if (what == "list"_L1)
        return list(*stores, {}, qRound(*limit), context);
    if (what == "search"_L1)
        return list(*stores, arguments.mid(1).join(u' '), qRound(*limit), context);
    if (what == "show"_L1)
        return show(*stores, word, options.value(u"o"_s), context);
    if (what == "export"_L1)
        return exportTo(*stores, word, context);
    if (what == "erase-person"_L1)
        return erase(*stores, word, context);
    if (const auto copied = stores->database->backup(word); !copied)
        return context.output.fail(copied.error());
    context.output.object({{"file"_L1, word}});
    context.output.say(word);
    return Done;
}

} // namespace

std::unique_ptr<Verb> historyVerb() {
    return std::make_unique<HistoryVerb>();
}

} // namespace thanksmith
