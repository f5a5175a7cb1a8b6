// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/SlackText.h"

#include "channels/http/PackedCard.h"

#include <QJsonObject>

namespace thanksmith {
using namespace Qt::StringLiterals;

QString slackEscaped(const QString &text) {
    QString escaped = text;
    return escaped.replace(u'&', u"&amp;"_s).replace(u'<', u"&lt;"_s).replace(u'>', u"&gt;"_s);
}

QJsonArray slackBlocks(const QString &text) {
    constexpr qsizetype longest = 3000;
    const QJsonObject words{{u"type"_s, u"text"_s}, {u"text"_s, cutText(text, longest)}};
    const QJsonObject section{{u"type"_s, u"rich_text_section"_s}, {u"elements"_s, QJsonArray{words}}};
    return {QJsonObject{{u"type"_s, u"rich_text"_s}, {u"elements"_s, QJsonArray{section}}}};
}

} // namespace thanksmith
