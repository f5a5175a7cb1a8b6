// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CardInput.h"
#include "cli/Interrupt.h"
#include "cli/Verbs.h"
#include "people/PeopleFile.h"
#include "studio/Batch.h"
#include "studio/CardOpening.h"
#include "studio/ErrorText.h"

#include <QFileInfo>

#include <cmath>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

class BatchVerb final : public Verb {
    Q_DECLARE_TR_FUNCTIONS(Cli)
public:
    [[nodiscard]] QString name() const override { return u"batch"_s; }
    [[nodiscard]] QString usage() const override {
        return u"CARD --people FILE.csv|vcf -o OUT.pdf|DIR [--format png|pdf|svg|jpg] [--dpi N] [--jobs N] "
               "[--skip-missing]"_s;
    }
    [[nodiscard]] QString summary() const override { return tr("makes one card for each person of a list"); }
    [[nodiscard]] QString notes() const override {
        return tr("The card's words may have placeholders: {name}, {first name} or any title of the list's columns;\n"
                  "{nick|first name} takes the first that has a value, %1 ends in words of its own,\n"
                  "{{ is a brace. A card without a recipient names the person.\n"
                  "Where a value is missing nothing is made; --skip-missing leaves those people out (exit 3).\n"
                  "OUT.pdf gets all cards as pages, DIR a file for each person, named like the person.\n")
            .arg(u"{team|\"…\"}"_s);
    }
    void addOptions(QCommandLineParser &parser) const override {
        for (const char *option : {"people", "format", "dpi", "jobs"})
            parser.addOption({QLatin1StringView(option), {}, u"value"_s});
        parser.addOption({u"skip-missing"_s, {}});
        parser.addOption({u"o"_s, {}, u"file"_s});
    }
    [[nodiscard]] int run(const QCommandLineParser &options, const QStringList &arguments,
                          CliContext &context) override;

private:
    static int refuse(const Error &error, const BatchJob &job, const QString &card, const QString &list,
                      CliContext &context);
    static int tell(const BatchReport &report, const BatchJob &job, CliContext &context);
};

QJsonObject problemJson(const People &people, std::optional<std::size_t> person, const Error &error) {
    return {{"person"_L1, person ? personLabel(people, *person) : QString()},
            {"line"_L1, person ? people.contacts[*person].line : 0},
            {"reason"_L1, errorText(error)}};
}

/// One line that says whose values are missing; JSON lists them all.
int BatchVerb::refuse(const Error &error, const BatchJob &job, const QString &card, const QString &list,
                      CliContext &context) {
    Error told = error;
    if (error.code == "batch.missing"_L1)
        told.subject = list;
    QJsonArray problems;
    for (const MergeProblem &problem : job.merge->problems())
        problems.append(problemJson(job.merge->people(), problem.person, problem.error));
    if (!problems.isEmpty())
        context.output.object({{"files"_L1, QJsonArray()}, {"made"_L1, 0}, {"failed"_L1, problems}});
    if (told.subject.isEmpty())
        told.subject = card;
    return context.output.fail(told);
}

int BatchVerb::tell(const BatchReport &report, const BatchJob &job, CliContext &context) {
    QJsonArray failed;
    for (const BatchFault &fault : report.faults) {
        context.output.warn(errorText(fault.error));
        failed.append(problemJson(job.merge->people(), fault.person, fault.error));
    }
    for (const QString &file : report.files)
        context.output.say(file);
    context.output.object({{"files"_L1, QJsonArray::fromStringList(report.files)},
                           {"made"_L1, qint64(report.made)},
                           {"failed"_L1, failed}});
    if (report.broke)
        context.output.fail(*report.broke);
    if (report.cancelled)
        context.output.warn(tr("Stopped; %n cards are made.", nullptr, int(report.made)));
    if (report.faults.empty() && !report.broke && !report.cancelled)
        return Done;
    return report.made > 0 ? Partly : Failed;
}

int BatchVerb::run(const QCommandLineParser &options, const QStringList &arguments, CliContext &context) {
    const QString target = options.value(u"o"_s);
    const QString list = options.value(u"people"_s);
    if (arguments.size() != 1 || target.isEmpty() || list.isEmpty())
        return WrongUsage;
    BatchJob job;
    job.target = target;
    job.skipMissing = options.isSet(u"skip-missing"_s);
    job.oneFile = target.endsWith(".pdf"_L1, Qt::CaseInsensitive) && !QFileInfo(target).isDir();
    const QString wanted = options.value(u"format"_s).toLower();
    const Result<ExportFormat> format = exportFormat(!wanted.isEmpty() ? wanted : job.oneFile ? u"pdf"_s : u"png"_s);
    if (!format)
        return context.output.usage(tr("“%1” is not a format; use svg, png, jpg or pdf.").arg(wanted));
    if (job.oneFile && *format != ExportFormat::Pdf)
        return context.output.usage(tr("Several cards go into a folder or into one PDF."));
    job.format = *format;
    const Result<double> dpi = numberOption(u"--dpi"_s, options.value(u"dpi"_s), 300, 10, 2400);
    const Result<double> jobs = numberOption(u"--jobs"_s, options.value(u"jobs"_s), 0, 1, 256);
    for (const auto *number : {&dpi, &jobs})
        if (!*number)
            return context.output.fail(number->error()), WrongUsage;
    job.options.dpi = *dpi;
    job.jobs = int(std::lround(*jobs));
    const Result<Card> card = readCheckedCard(arguments.first());
    if (!card)
        return context.output.fail(card.error());
    Result<People> people = readPeople(list);
    if (!people)
        return context.output.fail(people.error());
    job.merge = std::make_shared<const Merge>(*card, std::make_shared<const People>(std::move(*people)));
    const Interrupt interrupt;
    const Result<BatchReport> report =
        runBatch(job, [&interrupt](std::size_t, std::size_t) { return !interrupt.isAsked(); });
    return report ? tell(*report, job, context) : refuse(report.error(), job, arguments.first(), list, context);
}

} // namespace

std::unique_ptr<Verb> batchVerb() {
    return std::make_unique<BatchVerb>();
}

} // namespace thanksmith
