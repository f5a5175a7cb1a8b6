// SPDX-License-Identifier: GPL-3.0-or-later
#include "card/Emphasis.h"

#include <algorithm>

namespace thanksmith {

namespace {

/// Appends a stretch behind all others; one that goes on where the last ended is one with it.
void append(EmphasisSpans &spans, int from, int end, const Emphasis &emphasis) {
    if (end <= from || emphasis.isNone())
        return;
    if (!spans.empty() && spans.back().end() == from && spans.back().emphasis == emphasis)
        spans.back().length += end - from;
    else
        spans.push_back({from, end - from, emphasis});
}

/// What of `spans` lies in [from, end), moved by `shift`.
void appendWithin(EmphasisSpans &out, const EmphasisSpans &spans, int from, int end, int shift) {
    for (const EmphasisSpan &span : spans)
        append(out, std::max(span.from, from) + shift, std::min(span.end(), end) + shift, span.emphasis);
}

int lastOf(const EmphasisSpans &spans) {
    return spans.empty() ? 0 : spans.back().end();
}

} // namespace

EmphasisSpans tidySpans(const EmphasisSpans &spans, int length) {
    EmphasisSpans tidy;
    for (const EmphasisSpan &span : spans) {
        const int from = std::clamp(span.from, 0, length);
        const int end = int(std::clamp<qint64>(qint64(span.from) + span.length, from, length));
        tidy = spansWith(tidy, {from, end - from, span.emphasis});
    }
    return tidy;
}

Emphasis emphasisAt(const EmphasisSpans &spans, int position) {
    const auto it = std::upper_bound(spans.begin(), spans.end(), position,
                                     [](int at, const EmphasisSpan &span) { return at < span.from; });
    if (it == spans.begin() || std::prev(it)->end() <= position)
        return {};
    return std::prev(it)->emphasis;
}

Emphasis emphasisForTyping(const EmphasisSpans &spans, const QString &text, int position) {
    if (position <= 0 || position > text.size() || text.at(position - 1) == u'\n')
        return {};
    return emphasisAt(spans, position - 1);
}

EmphasisSpans spansAfterReplacing(const EmphasisSpans &spans, int from, int removed, int inserted) {
    const Emphasis taken = removed > 0 ? emphasisAt(spans, from) : from > 0 ? emphasisAt(spans, from - 1) : Emphasis{};
    EmphasisSpans out;
    appendWithin(out, spans, 0, from, 0);
    append(out, from, from + inserted, taken);
    appendWithin(out, spans, from + removed, std::max(from + removed, lastOf(spans)), inserted - removed);
    return out;
}

EmphasisSpans spansWithin(const EmphasisSpans &spans, int from, int length) {
    EmphasisSpans out;
    appendWithin(out, spans, from, from + length, -from);
    return out;
}

EmphasisSpans spansWith(const EmphasisSpans &spans, const EmphasisSpan &stretch) {
    if (stretch.length <= 0)
        return spans;
    EmphasisSpans out;
    appendWithin(out, spans, 0, stretch.from, 0);
    append(out, stretch.from, stretch.end(), stretch.emphasis);
    appendWithin(out, spans, stretch.end(), std::max(stretch.end(), lastOf(spans)), 0);
    return out;
}

} // namespace thanksmith
