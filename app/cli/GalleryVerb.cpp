// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/File.h"
#include "cli/GalleryImport.h"
#include "cli/Verbs.h"
#include "gallery/Gallery.h"
#include "studio/ContactSheet.h"
#include "studio/ErrorText.h"

#include <QBuffer>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

class GalleryVerb final : public Verb {
    Q_DECLARE_TR_FUNCTIONS(Cli)
public:
    [[nodiscard]] QString name() const override { return u"gallery"_s; }
    [[nodiscard]] QString usage() const override {
        return u"list|search WORDS|check FILE...|import PACK|FILE|DIR... [--pack TITLE] [--licence ID] [--author NAME]|sheet -o OUT.png"_s;
    }
    [[nodiscard]] QString summary() const override { return tr("shows, finds, checks and imports illustrations"); }
    void addOptions(QCommandLineParser &parser) const override {
        for (const char *option : {"o", "pack", "licence", "author"})
            parser.addOption({QLatin1StringView(option), {}, u"value"_s});
    }
    [[nodiscard]] int run(const QCommandLineParser &options, const QStringList &arguments,
                          CliContext &context) override;

private:
    static int list(const QString &words, CliContext &context);
    static int check(const QStringList &files, CliContext &context);
    static int sheet(const QString &target, CliContext &context);
};

int GalleryVerb::list(const QString &words, CliContext &context) {
    const Gallery gallery = Gallery().with(context.paths.packs());
    QJsonArray rows;
    for (const Illustration *illustration : gallery.search(words)) {
        QStringList tags;
        for (const QStringList &words : illustration->info.tags)
            tags += words;
        rows.append(QJsonObject{{"id"_L1, illustration->id},
                                {"title"_L1, illustration->shownTitle(context.language)},
                                {"alt"_L1, illustration->info.alt.in(context.language)},
                                {"tags"_L1, QJsonArray::fromStringList(tags)},
                                {"pack"_L1, illustration->pack}});
    }
    context.output.table(rows, {u"id"_s, u"title"_s, u"alt"_s});
    return Done;
}

/// A picture's features as scripts read them.
QJsonArray featureRows(const Picture &picture) {
    QJsonArray rows;
    for (auto feature = picture.features.begin(); feature != picture.features.end(); ++feature) {
        const QString by = *feature == FeatureTreatment::ByQtSvg     ? u"Qt SVG"_s
                           : *feature == FeatureTreatment::ByLibrsvg ? u"librsvg"_s
                                                                     : QString();
        rows.append(QJsonObject{{"feature"_L1, feature.key()}, {"drawn_by"_L1, by}});
    }
    return rows;
}

/// The same as people read them, one line each.
void sayFeatures(const QString &file, const Picture &picture, CliContext &context) {
    const bool librsvg = picture.info.drawnBy == Drawer::Librsvg;
    context.output.say(
        QCoreApplication::translate("Cli", "%1: good, drawn by %2").arg(file, librsvg ? u"librsvg"_s : u"Qt SVG"_s));
    for (auto feature = picture.features.begin(); feature != picture.features.end(); ++feature) {
        const QString line = *feature == FeatureTreatment::ByLibrsvg
                                 ? QCoreApplication::translate("Cli", "  %1: only librsvg draws it right")
                             : *feature == FeatureTreatment::ByQtSvg
                                 ? QCoreApplication::translate("Cli", "  %1: drawn")
                                 : QCoreApplication::translate("Cli", "  %1: written out");
        context.output.say(line.arg(feature.key()));
    }
}

int GalleryVerb::check(const QStringList &files, CliContext &context) {
    QJsonArray rows;
    qsizetype refused = 0;
    for (const QString &file : files) {
        const Result<Picture> picture = readPicture(file);
        const QString reason = picture ? QString() : errorText(picture.error());
        QJsonObject row{{"id"_L1, file}, {"ok"_L1, picture.has_value()}, {"reason"_L1, reason}};
        if (picture) {
            row.insert("drawn_by"_L1, picture->info.drawnBy == Drawer::Librsvg ? u"librsvg"_s : u"Qt SVG"_s);
            row.insert("features"_L1, featureRows(*picture));
        }
        rows.append(row);
        if (!picture) {
            ++refused;
            context.output.warn(reason);
            continue;
        }
        sayFeatures(file, *picture, context);
        if (picture->info.alt.isEmpty() || picture->info.licence.isEmpty())
            context.output.warn(tr("%1: it has no description or no licence.").arg(file));
    }
    if (context.output.json())
        context.output.table(rows, {});
    if (refused == 0)
        return Done;
    return refused == files.size() ? Failed : Partly;
}

int GalleryVerb::sheet(const QString &target, CliContext &context) {
    if (!target.endsWith(".png"_L1, Qt::CaseInsensitive))
        return context.output.usage(tr("The contact sheet is a .png file."));
    const Result<QImage> image = contactSheet(Gallery().with(context.paths.packs()), context.language);
    if (!image)
        return context.output.fail(image.error());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image->save(&buffer, "PNG");
    if (const auto written = writeFile(target, bytes); !written)
        return context.output.fail(written.error());
    context.output.object({{"file"_L1, target}});
    context.output.say(target);
    return Done;
}

int GalleryVerb::run(const QCommandLineParser &options, const QStringList &arguments, CliContext &context) {
    const QString what = arguments.value(0);
    if (what == "list"_L1 && arguments.size() == 1)
        return list({}, context);
    if (what == "search"_L1 && arguments.size() >= 2)
        return list(arguments.mid(1).join(u' '), context);
    if (what == "check"_L1 && arguments.size() >= 2)
        return check(arguments.mid(1), context);
    if (what == "import"_L1 && arguments.size() >= 2)
        return importIntoGallery({arguments.mid(1),
                                  {},
                                  options.value(u"pack"_s).simplified(),
                                  options.value(u"licence"_s).simplified(),
                                  options.value(u"author"_s).simplified()},
                                 context);
    if (what == "sheet"_L1 && arguments.size() == 1 && options.isSet(u"o"_s))
        return sheet(options.value(u"o"_s), context);
    return WrongUsage;
}

} // namespace

std::unique_ptr<Verb> galleryVerb() {
    return std::make_unique<GalleryVerb>();
}

} // namespace thanksmith
