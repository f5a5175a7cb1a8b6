// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/File.h"
#include "card/Paper.h"
#include "cli/CardInput.h"
#include "cli/Verbs.h"
#include "render/Export.h"

#include <cmath>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

class SheetVerb final : public Verb {
    Q_DECLARE_TR_FUNCTIONS(Cli)
public:
    [[nodiscard]] QString name() const override { return u"sheet"_s; }
    [[nodiscard]] QString usage() const override {
        return u"CARD... -o OUT.pdf [--paper a4|letter|a3] [--copies N] [--touching] [--marks]"_s;
    }
    [[nodiscard]] QString summary() const override { return tr("sets cards on sheets to print and cut"); }
    [[nodiscard]] QString notes() const override {
        return u"  --copies    "_s + tr("of each card; a single card fills its sheet where it is not given") + u'\n' +
               u"  --touching  "_s + tr("cards edge to edge: four A6 on an A4 instead of two") + u'\n' +
               u"  --marks     "_s + tr("with marks where to cut") + u'\n';
    }
    void addOptions(QCommandLineParser &parser) const override {
        parser.addOption({u"paper"_s, {}, u"id"_s, u"a4"_s});
        parser.addOption({u"copies"_s, {}, u"number"_s});
        parser.addOption({u"touching"_s, {}});
        parser.addOption({u"marks"_s, {}});
        parser.addOption({u"o"_s, {}, u"file"_s});
    }
    [[nodiscard]] int run(const QCommandLineParser &options, const QStringList &arguments,
                          CliContext &context) override;
};

/// A3 is a sheet but no card.
QSizeF sheetSize(const QString &id) {
    if (id == "a3"_L1)
        return {297, 420};
    const Paper *paper = id == "a4"_L1 || id == "letter"_L1 ? findPaper(id) : nullptr;
    return paper ? paper->size : QSizeF();
}

int SheetVerb::run(const QCommandLineParser &options, const QStringList &arguments, CliContext &context) {
    const QString target = options.value(u"o"_s);
    if (arguments.isEmpty() || target.isEmpty())
        return WrongUsage;
    SheetOptions sheet;
    sheet.sheet = sheetSize(options.value(u"paper"_s));
    sheet.marks = options.isSet(u"marks"_s);
    if (options.isSet(u"touching"_s)) {
        sheet.gap = 0;
        sheet.margin = 0;
    }
    if (sheet.sheet.isEmpty())
        return context.output.usage(tr("“%1” is not a sheet; use a4, letter or a3.").arg(options.value(u"paper"_s)));
    const Result<double> copies = numberOption(u"--copies"_s, options.value(u"copies"_s), 0, 1, 1000);
    if (!copies)
        return context.output.fail(copies.error()), WrongUsage;
    const Result<std::vector<Page>> read = readPages(arguments);
    if (!read)
        return context.output.fail(read.error());
    std::size_t each = std::size_t(std::lround(*copies));
    if (each == 0) // one card alone fills its sheet
        each = read->size() == 1 ? std::max<std::size_t>(1, planSheet(read->front().size, sheet).places.size()) : 1;
    std::vector<Page> pages;
    for (const Page &page : *read)
        pages.insert(pages.end(), each, page);
    const Result<QByteArray> bytes = encodeSheets(pages, sheet);
    if (!bytes)
        return context.output.fail(bytes.error(), arguments.join(u", "_s));
    if (const auto written = writeFile(target, *bytes); !written)
        return context.output.fail(written.error());
    for (std::size_t i = 0; i < read->size(); ++i)
        context.output.remarkOn((*read)[i], arguments[qsizetype(i)]);
    context.output.object({{"file"_L1, target}, {"cards"_L1, qint64(pages.size())}});
    context.output.say(target);
    return Done;
}

} // namespace

std::unique_ptr<Verb> sheetVerb() {
    return std::make_unique<SheetVerb>();
}

} // namespace thanksmith
