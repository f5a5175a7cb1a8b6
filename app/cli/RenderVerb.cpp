// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/File.h"
#include "cli/CardInput.h"
#include "cli/Verbs.h"
#include "layout/SafeZone.h"
#include "render/Export.h"

#include <QFileInfo>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

class RenderVerb final : public Verb {
    Q_DECLARE_TR_FUNCTIONS(Cli)
public:
    [[nodiscard]] QString name() const override { return u"render"_s; }
    [[nodiscard]] QString usage() const override {
        return u"CARD... -o OUT.svg|png|jpg|pdf|DIR [--format F] [--dpi N|--width PX] [--bleed] [--marks]"_s;
    }
    [[nodiscard]] QString summary() const override { return tr("draws cards into files"); }
    [[nodiscard]] QString notes() const override;
    void addOptions(QCommandLineParser &parser) const override {
        for (const char *option : {"format", "dpi", "width"})
            parser.addOption({QLatin1StringView(option), {}, u"value"_s});
        parser.addOption({u"bleed"_s, {}});
        parser.addOption({u"marks"_s, {}});
        parser.addOption({u"o"_s, {}, u"file"_s});
    }
    [[nodiscard]] int run(const QCommandLineParser &options, const QStringList &arguments,
                          CliContext &context) override;

private:
    static void warn(const QString &card, const Page &page, bool isCut, Output &output);
    static Result<ExportOptions> exportOptions(const QCommandLineParser &options);
    static Result<QStringList> renderInto(const QString &folder, const QStringList &cards,
                                          const std::vector<Page> &pages, ExportFormat format, const QString &ending,
                                          const ExportOptions &options);
};

QString RenderVerb::notes() const {
    return u"  --dpi    "_s + tr("of PNG and JPEG, 10 to 2400; 300 without it and --width") + u'\n' + u"  --bleed  "_s +
           tr("for a print shop: ground and picture go on for 3 mm beyond the cut") + u'\n' + u"  --marks  "_s +
           tr("with bleed, and marks where to cut") + u'\n';
}

/// What a look at the card would show.
void RenderVerb::warn(const QString &card, const Page &page, bool isCut, Output &output) {
    output.remarkOn(page, card);
    if (page.fit == Fit::Fits && isCut && !wordsAreSafe(page))
        output.warn(
            tr("%1: words stand closer than 4 mm to the edge, where the cut may touch them; shorten them or take "
               "another layout.")
                .arg(card));
}

Result<ExportOptions> RenderVerb::exportOptions(const QCommandLineParser &options) {
    const Result<double> dpi = numberOption(u"--dpi"_s, options.value(u"dpi"_s), 300, 10, 2400);
    const Result<double> width = numberOption(u"--width"_s, options.value(u"width"_s), 0, 16, 20'000);
    if (!dpi)
        return failure(dpi);
    if (!width)
        return failure(width);
    return ExportOptions{*dpi, qRound(*width), options.isSet(u"marks"_s), options.isSet(u"bleed"_s)};
}

/// One file a card, named like the card; nothing is written before all are drawn.
Result<QStringList> RenderVerb::renderInto(const QString &folder, const QStringList &cards,
                                           const std::vector<Page> &pages, ExportFormat format, const QString &ending,
                                           const ExportOptions &options) {
    if (const auto made = ensureFolder(folder); !made)
        return failure(made);
    QStringList written;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const Result<QByteArray> bytes = exportPage(pages[i], format, options);
        if (!bytes) {
            Error error = bytes.error();
            if (error.subject.isEmpty())
                error.subject = cards[qsizetype(i)];
            return tl::unexpected<Error>(error);
        }
        const QString base = folder + u'/' + QFileInfo(cards[qsizetype(i)]).completeBaseName();
        QString path = base + u'.' + ending;
        for (int number = 2; written.contains(path); ++number) // cards of the same name from different folders
            path = base + u'-' + QString::number(number) + u'.' + ending;
        if (const auto saved = writeFile(path, *bytes); !saved)
            return failure(saved);
        written << path;
    }
    return written;
}

int RenderVerb::run(const QCommandLineParser &options, const QStringList &arguments, CliContext &context) {
    const QString target = options.value(u"o"_s);
    if (arguments.isEmpty() || target.isEmpty() || (options.isSet(u"dpi"_s) && options.isSet(u"width"_s)))
        return WrongUsage;
    const bool folder = QFileInfo(target).isDir() || target.endsWith(u'/') ||
                        (QFileInfo(target).suffix().isEmpty() && (options.isSet(u"format"_s) || arguments.size() > 1));
    const QString ending = options.isSet(u"format"_s) ? options.value(u"format"_s).toLower()
                           : folder                   ? u"png"_s
                                                      : QFileInfo(target).suffix().toLower();
    const Result<ExportFormat> format = exportFormat(ending);
    if (!format)
        return context.output.usage(tr("“%1” is not a format; use svg, png, jpg or pdf.").arg(ending));
    const Result<ExportOptions> chosen = exportOptions(options);
    if (!chosen)
        return context.output.fail(chosen.error()), WrongUsage;
    const Result<std::vector<Page>> pages = readPages(arguments);
    if (!pages)
        return context.output.fail(pages.error());
    QStringList files{target};
    if (folder) {
        const Result<QStringList> written = renderInto(target, arguments, *pages, *format, ending, *chosen);
        if (!written)
            return context.output.fail(written.error(), written.error().subject);
        files = *written;
    } else {
        if (pages->size() > 1 && *format != ExportFormat::Pdf)
            return context.output.usage(tr("Several cards go into a folder or into one PDF."));
        const Result<QByteArray> bytes =
            *format == ExportFormat::Pdf ? encodePdf(*pages, *chosen) : exportPage(pages->front(), *format, *chosen);
        if (!bytes)
            return context.output.fail(bytes.error(), arguments.join(u", "_s));
        if (const auto written = writeFile(target, *bytes); !written)
            return context.output.fail(written.error());
    }
    for (std::size_t i = 0; i < pages->size(); ++i)
        warn(arguments[qsizetype(i)], (*pages)[i], chosen->bleed || chosen->marks, context.output);
    context.output.object({{"files"_L1, QJsonArray::fromStringList(files)}});
    for (const QString &file : files)
        context.output.say(file);
    return Done;
}

} // namespace

std::unique_ptr<Verb> renderVerb() {
    return std::make_unique<RenderVerb>();
}

} // namespace thanksmith
