// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Cli.h"

#include "cli/Verbs.h"
#include "studio/Languages.h"
#include "studio/Stores.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <memory>
#include <tuple>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

using Verbs = std::vector<std::unique_ptr<Verb>>;

Verbs allVerbs() {
    Verbs verbs;
    verbs.push_back(newVerb());
    verbs.push_back(renderVerb());
    verbs.push_back(batchVerb());
    verbs.push_back(sheetVerb());
    verbs.push_back(sendVerb());
    verbs.push_back(accountsVerb());
    verbs.push_back(outboxVerb());
    verbs.push_back(historyVerb());
    verbs.push_back(galleryVerb());
    verbs.push_back(peopleVerb());
    verbs.push_back(palettesVerb());
    return verbs;
}

Verb *findVerb(const Verbs &verbs, const QString &name) {
    const auto it = std::find_if(verbs.begin(), verbs.end(), [&](const auto &verb) { return verb->name() == name; });
    return it == verbs.end() ? nullptr : it->get();
}

/// The first argument that is neither a general option nor its value.
QString verbName(const QStringList &arguments) {
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == "--data-dir"_L1)
            ++i;
        else if (!arguments[i].startsWith(u'-'))
            return arguments[i];
    }
    return {};
}

constexpr qsizetype helpWidth = 79;

/// A command in lines of at most `helpWidth`, broken between its parts.
QString wrapped(const QString &usage, const QString &indent) {
    QString text;
    QString line = indent;
    qsizetype depth = 0;
    QString part;
    const auto flush = [&] {
        if (line.size() > indent.size() && line.size() + 1 + part.size() > helpWidth) {
            text += line + u'\n';
            line = indent + u"        "_s;
        }
        line += (line.trimmed().isEmpty() ? QString() : u" "_s) + part;
        part.clear();
    };
    for (const QChar c : usage) {
        depth += c == u'[' ? 1 : c == u']' ? -1 : 0;
        if (c == u' ' && depth == 0 && part != "-o"_L1)
            flush();
        else
            part += c;
    }
    flush();
    return text + line + u'\n';
}

QString usageOf(const Verb &verb) {
    return u"thanksmith "_s + verb.name() + u' ' + verb.usage();
}

QString verbHelp(const Verb &verb) {
    const QString notes = verb.notes();
    return wrapped(usageOf(verb), {}) + verb.summary() + u'\n' + (notes.isEmpty() ? notes : u'\n' + notes);
}

QString help(const Verbs &verbs) {
    QString text = Cli::tr("Thanksmith: make a thank-you card and send it.") + u"\n\n"_s;
    text += u"  thanksmith [FILE.thanks]\n      "_s + Cli::tr("opens the window") + u'\n';
    for (const auto &verb : verbs)
        text += wrapped(usageOf(*verb), u"  "_s) + u"      "_s + verb->summary() + u'\n';
    text += u"\n  --data-dir DIR  "_s + Cli::tr("keep all state in DIR (or set THANKSMITH_DATA_DIR)");
    text += u"\n  --json          "_s + Cli::tr("print JSON");
    return text + u"\n\n"_s + Cli::tr("“thanksmith VERB --help” shows what a verb can be told.") + u'\n';
}

bool asksForHelp(const QStringList &arguments) {
    return arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s);
}

} // namespace

bool isCommandLine(const QStringList &arguments) {
    static const QStringList general{u"--help"_s, u"-h"_s, u"--version"_s, u"-v"_s, u"help"_s};
    const QString name = verbName(arguments);
    if (name.isEmpty())
        return std::any_of(arguments.begin(), arguments.end(), [](const QString &a) { return general.contains(a); });
    const bool isCard = name.endsWith(".thanks"_L1, Qt::CaseInsensitive) || QFileInfo::exists(name);
    QStringList rest = arguments;
    std::ignore = takeDataDir(rest);
    const bool isFirst = rest.value(0) == name; // not the value of one of Qt's own options, such as "-style fusion"
    return general.contains(name) || findVerb(allVerbs(), name) || (isFirst && !isCard);
}

QString takeDataDir(QStringList &arguments) {
    static constexpr QLatin1StringView joined("--data-dir=");
    QString folder; // the last one counts
    for (qsizetype i = 0; i < arguments.size();) {
        if (arguments[i] == "--data-dir"_L1 && i + 1 < arguments.size()) {
            folder = arguments[i + 1];
            arguments.remove(i, 2);
        } else if (arguments[i].startsWith(joined)) {
            folder = arguments[i].mid(joined.size());
            arguments.removeAt(i);
        } else {
            ++i;
        }
    }
    return folder;
}

int tellNoScreen(QTextStream &err) {
    installLanguage({});
    Output output(err, err, false);
    output.warn(Cli::tr("There is no screen to open a window on; “thanksmith --help” shows what works without one."));
    return Failed;
}

int runCommandLine(const QStringList &all, QTextStream &out, QTextStream &err) {
    QStringList arguments = all;
    const Paths paths = Paths::locate(takeDataDir(arguments));
    const bool json = arguments.removeAll(u"--json"_s) > 0;
    const QString language = installLanguage(Settings(paths.settings()).get(uiLanguage));
    Output output(out, err, json);
    output.setRemedy([&paths](const Error &error) { return setAsideIfDamaged(paths, SystemClock(), error); });
    const Verbs verbs = allVerbs();
    const QString name = verbName(arguments);
    Verb *verb = findVerb(verbs, name);
    if (!verb) {
        if (arguments.contains(u"--version"_s) || arguments.contains(u"-v"_s))
            out << "thanksmith " << QCoreApplication::applicationVersion() << '\n' << Qt::flush;
        else if (!name.isEmpty() && name != "help"_L1 && !asksForHelp(arguments))
            return output.usage(
                Cli::tr("“%1” is neither a verb nor a card; “thanksmith --help” shows the verbs.").arg(name));
        else
            out << help(verbs) << Qt::flush;
        return Done;
    }
    QCommandLineParser parser;
    parser.addOption({{u"h"_s, u"help"_s}, Cli::tr("shows this help")});
    verb->addOptions(parser);
    arguments.removeOne(name);
    const QString usage = usageOf(*verb);
    if (!parser.parse(QStringList{u"thanksmith"_s} + arguments))
        return output.usage(parser.errorText() + u" · "_s + usage);
    if (parser.isSet(u"help"_s)) {
        out << verbHelp(*verb) << Qt::flush;
        return Done;
    }
    CliContext context{paths, output, language};
    const int code = verb->run(parser, parser.positionalArguments(), context);
    if (code == WrongUsage)
        output.warn(Cli::tr("usage: %1").arg(usage));
    return code;
}

} // namespace thanksmith
