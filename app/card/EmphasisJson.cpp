// SPDX-License-Identifier: GPL-3.0-or-later
#include "card/EmphasisJson.h"

#include <QJsonObject>

#include <cmath>
#include <optional>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

/// A whole number from `low` to `high`.
std::optional<int> wholeNumber(const QJsonValue &value, int low, int high) {
    const double number = value.toDouble(low - 1.0);
    if (!value.isDouble() || number < low || number > high || number != std::floor(number))
        return {};
    return int(number);
}

/// Absent is no.
std::optional<bool> flag(const QJsonValue &value) {
    if (value.isUndefined())
        return false;
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

bool partsPair(const QString &text, int at) {
    return at > 0 && at < text.size() && text.at(at).isLowSurrogate() && text.at(at - 1).isHighSurrogate();
}

std::optional<EmphasisSpan> spanFrom(const QJsonValue &value, const QString &message, int after) {
    if (!value.isObject())
        return {};
    const QJsonObject object = value.toObject();
    const int length = int(message.size());
    const auto from = wholeNumber(object.value("from"_L1), after, length);
    if (!from)
        return {};
    const auto count = wholeNumber(object.value("length"_L1), 1, length - *from);
    const auto bold = flag(object.value("bold"_L1));
    const auto italic = flag(object.value("italic"_L1));
    const QJsonValue colour = object.value("colour"_L1);
    if (!count || !bold || !italic || (!colour.isUndefined() && colour != "accent"_L1))
        return {};
    if (partsPair(message, *from) || partsPair(message, *from + *count))
        return {};
    return EmphasisSpan{*from, *count, {*bold, *italic, !colour.isUndefined()}};
}

} // namespace

Result<EmphasisSpans> emphasisFromJson(const QJsonValue &value, const QString &message, const QString &name) {
    if (value.isUndefined())
        return EmphasisSpans{};
    const QString place = u"texts.emphasis"_s;
    if (!value.isArray())
        return fail(u"json.wrong-type"_s, name, place);
    const QJsonArray list = value.toArray();
    if (list.size() > maxEmphasisSpans)
        return fail(u"card.too-much-emphasis"_s, name, place,
                    {QString::number(list.size()), QString::number(maxEmphasisSpans)});
    EmphasisSpans spans;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const auto span = spanFrom(list.at(i), message, spans.empty() ? 0 : spans.back().end());
        if (!span)
            return fail(u"card.bad-emphasis"_s, name, u"%1[%2]"_s.arg(place).arg(i));
        spans.push_back(*span);
    }
    return tidySpans(spans, int(message.size()));
}

QJsonArray jsonFromEmphasis(const EmphasisSpans &spans) {
    QJsonArray list;
    for (const EmphasisSpan &span : spans) {
        QJsonObject object{{"from"_L1, span.from}, {"length"_L1, span.length}};
        if (span.emphasis.bold)
            object.insert("bold"_L1, true);
        if (span.emphasis.italic)
            object.insert("italic"_L1, true);
        if (span.emphasis.accent)
            object.insert("colour"_L1, "accent"_L1);
        list.append(object);
    }
    return list;
}

} // namespace thanksmith
