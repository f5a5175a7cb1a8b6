// SPDX-License-Identifier: GPL-3.0-or-later
#include "merge/Template.h"

#include <QStringList>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

bool isQuote(QChar c) {
    return c == u'"' || c == u'“' || c == u'”' || c == u'„' || c == u'«' || c == u'»';
}

/// Where the placeholder that opens at `open` is closed; -1: it is not. Words in quotes may hold any brace.
qsizetype closingBrace(const QString &text, qsizetype open) {
    bool quoted = false;
    for (qsizetype i = open + 1; i < text.size() && text[i] != u'\n'; ++i) {
        if (isQuote(text[i]))
            quoted = !quoted;
        else if (!quoted && text[i] == u'{')
            return -1;
        else if (!quoted && text[i] == u'}')
            return i;
    }
    return -1;
}

/// Splits at "|" outside quotes.
QStringList choicesOf(const QString &inside) {
    QStringList choices{QString()};
    bool quoted = false;
    for (const QChar c : inside) {
        if (isQuote(c))
            quoted = !quoted;
        if (c == u'|' && !quoted)
            choices.append(QString());
        else
            choices.last() += c;
    }
    return choices;
}

std::optional<PlaceholderChoice> choiceOf(const QString &written) {
    const QString words = written.trimmed();
    if (words.size() >= 2 && isQuote(words.front()) && isQuote(words.back()))
        return PlaceholderChoice{words.sliced(1).chopped(1), true};
    if (words.isEmpty())
        return {};
    return PlaceholderChoice{words, false};
}

} // namespace

TextTemplate parseTemplate(const QString &text) {
    TextTemplate made;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c != u'{' && c != u'}')
            continue;
        if (at + 1 < text.size() && text[at + 1] == c) {
            made.placeholders.push_back({at, 2, {{QString(c), true}}, true});
            ++at;
            continue;
        }
        if (c == u'}')
            continue;
        const qsizetype close = closingBrace(text, at);
        if (close < 0) {
            made.fault = TemplateFault{TemplateFault::Kind::Unclosed, at};
            return made;
        }
        Placeholder placeholder{at, close + 1 - at, {}, false};
        for (const QString &written : choicesOf(text.sliced(at + 1, close - at - 1))) {
            const auto choice = choiceOf(written);
            if (!choice) {
                made.fault = TemplateFault{TemplateFault::Kind::Empty, at};
                return made;
            }
            placeholder.choices.push_back(*choice);
        }
        made.placeholders.push_back(std::move(placeholder));
        at = close;
    }
    return made;
}

QString placeholderText(const std::vector<PlaceholderChoice> &choices) {
    QStringList words;
    for (const PlaceholderChoice &choice : choices)
        words << (choice.literal ? u'"' + choice.words + u'"' : choice.words);
    return u'{' + words.join(u'|') + u'}';
}

} // namespace thanksmith
