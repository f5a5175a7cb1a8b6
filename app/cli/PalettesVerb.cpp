// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/File.h"
#include "card/PaletteFile.h"
#include "card/PaletteShelf.h"
#include "cli/Verbs.h"
#include "studio/ErrorText.h"
#include "studio/PaletteText.h"

#include <QJsonDocument>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

class PalettesVerb final : public Verb {
    Q_DECLARE_TR_FUNCTIONS(Cli)
public:
    [[nodiscard]] QString name() const override { return u"palettes"_s; }
    [[nodiscard]] QString usage() const override { return u"list|show ID|check FILE...|add FILE|remove ID"_s; }
    [[nodiscard]] QString summary() const override { return tr("shows the palettes and keeps your own"); }
    [[nodiscard]] QString notes() const override {
        return tr("“show” prints an own palette as a file that “add” takes, on this machine or another one.") + u'\n';
    }
    [[nodiscard]] int run(const QCommandLineParser &options, const QStringList &arguments,
                          CliContext &context) override;

private:
    static int list(CliContext &context);
    static int show(const QString &id, CliContext &context);
    static int check(const QStringList &files, CliContext &context);
    static int add(const QString &file, CliContext &context);
    static int remove(const QString &id, CliContext &context);
};

PaletteShelf shelfOf(const CliContext &context) {
    return PaletteShelf(context.paths.palettes());
}

Result<Palette> readPalette(const QString &file) {
    const Result<QByteArray> bytes = readFile(file, maxPaletteFile);
    if (!bytes)
        return failure(bytes);
    return parsePalette(*bytes, file);
}

void print(const Palette &palette, CliContext &context) {
    const QByteArray file = serialisePalette(palette);
    context.output.object(QJsonDocument::fromJson(file).object());
    context.output.say(QString::fromUtf8(file).trimmed());
}

/// What is drawn darker or lighter than the file says.
QStringList heldSentences(const Palette &palette) {
    QStringList sentences;
    for (const HeldColour &held : heldColours(palette))
        sentences << heldText(palette, held);
    return sentences;
}

QJsonObject rowOf(const Palette &palette, const QString &language, bool own) {
    QJsonObject row{{"id"_L1, palette.id}, {"name"_L1, palette.name.in(language)}, {"own"_L1, own}};
    const Palette drawn = readable(palette);
    for (const QString &role : QStringList{u"sheet"_s} + wordRoles())
        row.insert(role, wordColour(drawn, role).name().toUpper());
    return row;
}

int PalettesVerb::list(CliContext &context) {
    QJsonArray rows;
    for (const Palette &palette : palettes())
        rows.append(rowOf(palette, context.language, false));
    const PaletteShelf::Contents own = shelfOf(context).load();
    for (const Palette &palette : own.palettes)
        rows.append(rowOf(palette, context.language, true));
    context.output.table(rows, {u"id"_s, u"name"_s, u"sheet"_s, u"ink"_s, u"heading"_s});
    for (const Error &refused : own.refused)
        context.output.warn(errorText(refused));
    return own.refused.empty() ? Done : Partly;
}

int PalettesVerb::show(const QString &id, CliContext &context) {
    if (const Palette *palette = findPalette(id)) { // an own one to begin with
        const Palette copy = renamed(*palette, ownPaletteId(id, {}), palette->name.in(context.language));
        print(copy, context);
        return Done;
    }
    const auto palette = shelfOf(context).find(id);
    if (!palette)
        return context.output.fail(palette.error());
    if (!*palette)
        return context.output.fail({u"palette.none-such"_s, id, {}, {}});
    print(**palette, context);
    return Done;
}

int PalettesVerb::check(const QStringList &files, CliContext &context) {
    QJsonArray rows;
    qsizetype refused = 0;
    for (const QString &file : files) {
        const Result<Palette> palette = readPalette(file);
        const QString reason = palette ? QString() : errorText(palette.error());
        const QStringList held = palette ? heldSentences(*palette) : QStringList();
        rows.append(QJsonObject{{"id"_L1, file},
                                {"ok"_L1, palette.has_value()},
                                {"reason"_L1, reason},
                                {"adjusted"_L1, QJsonArray::fromStringList(held)}});
        if (!palette) {
            ++refused;
            context.output.warn(reason);
            continue;
        }
        context.output.say(tr("%1: good").arg(file));
        for (const QString &sentence : held)
            context.output.say(u"  "_s + sentence);
    }
    if (context.output.json())
        context.output.table(rows, {});
    if (refused == 0)
        return Done;
    return refused == files.size() ? Failed : Partly;
}

int PalettesVerb::add(const QString &file, CliContext &context) {
    Result<Palette> palette = readPalette(file);
    if (!palette)
        return context.output.fail(palette.error());
    const PaletteShelf shelf = shelfOf(context);
    QStringList taken;
    for (const Palette &own : shelf.load().palettes)
        taken << own.id;
    if (taken.contains(palette->id)) { // nothing that is there is written over
        const auto same = shelf.find(palette->id);
        if (!same || !*same || **same != *palette)
            palette->id = ownPaletteId(palette->name.in(u"en"_s), taken);
    }
    if (const auto saved = shelf.save(*palette); !saved)
        return context.output.fail(saved.error());
    context.output.object({{"id"_L1, palette->id}});
    context.output.say(palette->id);
    for (const QString &sentence : heldSentences(*palette))
        context.output.warn(sentence);
    return Done;
}

int PalettesVerb::remove(const QString &id, CliContext &context) {
    const PaletteShelf shelf = shelfOf(context);
    const auto palette = shelf.find(id); // a damaged one may go as well
    if (palette && !*palette)
        return context.output.fail({u"palette.none-such"_s, id, {}, {}});
    if (const auto removed = shelf.remove(id); !removed)
        return context.output.fail(removed.error());
    context.output.object({{"id"_L1, id}});
    context.output.say(id);
    return Done;
}

int PalettesVerb::run(const QCommandLineParser &, const QStringList &arguments, CliContext &context) {
    const QString what = arguments.value(0);
    if (what == "list"_L1 && arguments.size() == 1)
        return list(context);
    if (what == "show"_L1 && arguments.size() == 2)
        return show(arguments.at(1), context);
    if (what == "check"_L1 && arguments.size() >= 2)
        return check(arguments.mid(1), context);
    if (what == "add"_L1 && arguments.size() == 2)
        return add(arguments.at(1), context);
    if (what == "remove"_L1 && arguments.size() == 2)
        return remove(arguments.at(1), context);
    return WrongUsage;
}

} // namespace

std::unique_ptr<Verb> palettesVerb() {
    return std::make_unique<PalettesVerb>();
}

} // namespace thanksmith
