// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/File.h"
#include "card/CardFile.h"
#include "card/PaletteShelf.h"
#include "card/Paper.h"
#include "card/Skin.h"
#include "cli/Verbs.h"
#include "layout/Compose.h"
#include "layout/LayoutSpec.h"
#include "layout/TypeStyle.h"
#include "studio/NewCard.h"

#include <QFile>
#include <QStringDecoder>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxMessageFile = 1 << 20;

class NewVerb final : public Verb {
    Q_DECLARE_TR_FUNCTIONS(Cli)
public:
    [[nodiscard]] QString name() const override { return u"new"_s; }
    [[nodiscard]] QString usage() const override {
        return u"[--illustration ID|FILE.svg] [--paper ID] [--landscape] [--layout ID] [--palette ID] [--style ID] "
               "[--skin ID] [--language TAG] [--to NAME] [--from NAME] [--title T] [--message TEXT|--message-file "
               "FILE|-] "
               "-o CARD.thanks"_s;
    }
    [[nodiscard]] QString summary() const override { return tr("makes a card and saves it"); }
    [[nodiscard]] QString notes() const override;
    void addOptions(QCommandLineParser &parser) const override {
        for (const char *option : {"illustration", "paper", "layout", "palette", "style", "skin", "language", "to",
                                   "from", "title", "message", "message-file", "closing"})
            parser.addOption({QLatin1StringView(option), {}, u"value"_s});
        parser.addOption({u"landscape"_s, {}});
        parser.addOption({u"o"_s, {}, u"file"_s});
    }
    [[nodiscard]] int run(const QCommandLineParser &options, const QStringList &arguments,
                          CliContext &context) override;

private:
    static Result<QString> message(const QCommandLineParser &options, bool fromInput);
};

/// What is wrong with the card's own values names no file by itself.
Error about(Error error, const QString &file) {
    if (error.subject.isEmpty())
        error.subject = file;
    return error;
}

template <typename List>
QString ids(const List &list) {
    QStringList names;
    for (const auto &entry : list)
        names.append(entry.id);
    return names.join(u' ');
}

QString NewVerb::notes() const {
    return u"  --paper    "_s + ids(papers()) + u"\n  --layout   "_s + ids(layouts()) + u"\n  --palette  "_s +
           ids(palettes()) + u"\n  --style    "_s + ids(typeStyles()) + u"\n  --skin     "_s + ids(skinTones()) +
           u"\n\n"_s +
           tr("The first of each is taken where none is named, skin stays as drawn. “thanksmith gallery list” shows "
              "the "
              "illustrations, “thanksmith palettes list” your own palettes as well.") +
           u'\n';
}

Result<QString> NewVerb::message(const QCommandLineParser &options, bool fromInput) {
    const QString file = options.value(u"message-file"_s);
    if (!fromInput && file.isEmpty())
        return options.value(u"message"_s);
    QByteArray bytes;
    QString name = file;
    if (fromInput || file == "-"_L1) {
        name = u"-"_s;
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return fail(u"file.unreadable"_s, name, {}, {input.errorString()});
        bytes = input.read(maxMessageFile + 1);
        if (bytes.size() > maxMessageFile)
            return fail(u"file.too-big"_s, name, {}, {QString::number(maxMessageFile)});
    } else {
        const Result<QByteArray> read = readFile(file, maxMessageFile);
        if (!read)
            return failure(read);
        bytes = *read;
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return fail(u"file.not-utf8"_s, name);
    text.replace(u"\r\n"_s, u"\n"_s);
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

int NewVerb::run(const QCommandLineParser &options, const QStringList &arguments, CliContext &context) {
    const QString target = options.value(u"o"_s);
    const bool fromInput = arguments == QStringList{u"-"_s};
    if (target.isEmpty() || (!arguments.isEmpty() && !fromInput))
        return WrongUsage;
    Card card = blankCard(options.isSet(u"language"_s) ? options.value(u"language"_s) : context.language);
    const struct {
        QString option;
        QString *target;
    } values[] = {{u"paper"_s, &card.paper},     {u"layout"_s, &card.layout},        {u"palette"_s, &card.palette},
                  {u"style"_s, &card.style},     {u"title"_s, &card.texts.title},    {u"to"_s, &card.texts.to},
                  {u"from"_s, &card.texts.from}, {u"closing"_s, &card.texts.closing}};
    for (const auto &value : values)
        if (options.isSet(value.option))
            *value.target = options.value(value.option);
    card.skin = options.value(u"skin"_s);
    if (!findPalette(card.palette)) {
        const auto own = PaletteShelf(context.paths.palettes()).find(card.palette);
        if (!own)
            return context.output.fail(own.error());
        if (*own)
            setPalette(card, **own);
    }
    card.landscape = options.isSet(u"landscape"_s);
    const Result<QString> text = message(options, fromInput);
    if (!text)
        return context.output.fail(text.error());
    card.texts.message = *text;
    if (options.isSet(u"illustration"_s)) {
        const Result<CardPicture> picture =
            pictureFor(options.value(u"illustration"_s), card.language, context.paths.packs());
        if (!picture)
            return context.output.fail(picture.error());
        card.picture = *picture;
    }
    if (const Result<Page> page = composePage(card); !page) // an unknown paper, layout, ...
        return context.output.fail(about(page.error(), target));
    // What is saved must open again: the format's own limits are checked by its reader.
    if (const Result<Card> readBack = parseCard(serialiseCard(card), target); !readBack)
        return context.output.fail(readBack.error());
    if (const auto written = writeCard(target, card); !written)
        return context.output.fail(written.error());
    context.output.object({{"file"_L1, target}});
    context.output.say(target);
    return Done;
}

} // namespace

std::unique_ptr<Verb> newVerb() {
    return std::make_unique<NewVerb>();
}

} // namespace thanksmith
