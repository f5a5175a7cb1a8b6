// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/Typing.h"

#include "base/DataTable.h"

#include <QHash>
#include <QJsonArray>

namespace thanksmith {

using namespace Qt::StringLiterals;

namespace {

struct Quotes {
    QString open = u"“"_s;
    QString close = u"”"_s;
    QString openInner = u"‘"_s;
    QString closeInner = u"’"_s;
};

const QHash<QString, Quotes> &allQuotes() {
    static const QHash<QString, Quotes> all = [] {
        QHash<QString, Quotes> table;
        for (const QJsonObject &entry : readDataTable(u":/data/typing.json"_s, u"languages"_s)) {
            const QJsonArray quotes = entry.value("quotes"_L1).toArray();
            table.insert(entry.value("id"_L1).toString(), {quotes.at(0).toString(), quotes.at(1).toString(),
                                                           quotes.at(2).toString(), quotes.at(3).toString()});
        }
        return table;
    }();
    return all;
}

/// Those of the tag, else of the tag without its last part, and so on; else the English ones.
Quotes quotesFor(QString language) {
    if (language.startsWith("zh"_L1))
        language = language.contains("Hant"_L1) || language.contains("TW"_L1) || language.contains("HK"_L1)
                       ? u"zh-Hant"_s
                       : u"zh-Hans"_s;
    while (!language.isEmpty()) {
        if (const auto it = allQuotes().find(language); it != allQuotes().end())
            return *it;
        language.truncate(qMax(qsizetype(0), language.lastIndexOf(u'-')));
    }
    return {};
}

/// The one character that was typed, where nothing else changed but what it replaced.
bool isTyped(const QString &before, const QString &after, int caret) {
    const qsizetype behind = after.size() - caret;
    if (caret < 1 || behind < 0 || before.size() < after.size() - 1)
        return false;
    const QStringView old(before);
    const QStringView now(after);
    if (old.left(caret - 1) != now.left(caret - 1) || old.right(behind) != now.right(behind))
        return false;
    return old.size() <= now.size() || old.left(caret) != now.left(caret); // else something behind it was deleted
}

/// Whether a quote opens here: at the beginning, behind a blank, a bracket, a dash or another opening quote.
bool opens(const QString &text, int at) {
    if (at == 0)
        return true;
    const QChar c = text.at(at - 1);
    static const QString openers = u"([{/„‚“‘«‹「『–—¿¡-\u202F"_s;
    if (c == u'\u202F') // the blank inside French quotes
        return at > 1 && (text.at(at - 2) == u'«' || text.at(at - 2) == u'‹');
    return c.isSpace() || openers.contains(c);
}

/// Whether an inner quote waits for its end in this paragraph.
bool innerIsOpen(const QString &text, int at, const Quotes &quotes) {
    if (quotes.openInner == quotes.closeInner)
        return false;
    const qsizetype begin = at > 0 ? text.lastIndexOf(u'\n', at - 1) + 1 : 0;
    const QStringView paragraph = QStringView(text).mid(begin, at - begin);
    const qsizetype open = paragraph.lastIndexOf(quotes.openInner.trimmed());
    return open >= 0 && paragraph.mid(open).indexOf(quotes.closeInner.trimmed()) < 0;
}

} // namespace

std::optional<Substitution> substitutionFor(const QString &before, const QString &after, int caret,
                                            const QString &language) {
    if (!isTyped(before, after, caret))
        return {};
    const int at = caret - 1;
    const auto behind = [&](QStringView words) { return QStringView(after).left(at).endsWith(words); };
    switch (after.at(at).unicode()) {
    case u'"': {
        const Quotes quotes = quotesFor(language);
        return Substitution{at, 1, opens(after, at) ? quotes.open : quotes.close};
    }
    case u'\'': {
        const Quotes quotes = quotesFor(language);
        if (opens(after, at))
            return Substitution{at, 1, quotes.openInner};
        const bool ends = innerIsOpen(after, at, quotes) && (caret == after.size() || !after.at(caret).isLetter());
        return Substitution{at, 1, ends ? quotes.closeInner : u"’"_s};
    }
    case u'-':
        if (behind(u"-") && !behind(u"--"))
            return Substitution{at - 1, 2, u"–"_s};
        return {};
    case u'.':
        if (behind(u"..") && !behind(u"..."))
            return Substitution{at - 2, 3, u"…"_s};
        return {};
    default:
        return {};
    }
}

} // namespace thanksmith
