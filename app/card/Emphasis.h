// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace thanksmith {

/// How a stretch of text stands out.
struct Emphasis {
    bool bold = false;
    bool italic = false;
    bool accent = false; ///< in the palette's accent colour instead of ink

    [[nodiscard]] bool isNone() const { return !bold && !italic && !accent; }
    bool operator==(const Emphasis &) const = default;
};

/// An emphasised stretch: UTF-16 code units of the text it belongs to.
struct EmphasisSpan {
    int from = 0;
    int length = 0;
    Emphasis emphasis;

    [[nodiscard]] int end() const { return from + length; }
    bool operator==(const EmphasisSpan &) const = default;
};

/// The stretches of a text: in order, apart from each other, none empty, none without emphasis, and equal neighbours
/// are one. All functions below take and give such lists.
using EmphasisSpans = std::vector<EmphasisSpan>;

/// More than any person sets; files with more are refused.
inline constexpr int maxEmphasisSpans = 2000;

/// Makes a list of stretches such a list for a text of `length` code units: cut to it, later ones win.
[[nodiscard]] EmphasisSpans tidySpans(const EmphasisSpans &spans, int length);

/// What holds at a code unit.
[[nodiscard]] Emphasis emphasisAt(const EmphasisSpans &spans, int position);
/// What a character typed at `position` takes on: that of the character before it; none at the beginning of a
/// paragraph.
[[nodiscard]] Emphasis emphasisForTyping(const EmphasisSpans &spans, const QString &text, int position);

/// The stretches after `removed` code units at `from` became `inserted` others. These have the emphasis of the first
/// one replaced; where nothing was replaced, that of the one before.
[[nodiscard]] EmphasisSpans spansAfterReplacing(const EmphasisSpans &spans, int from, int removed, int inserted);

/// Stretches of a part of the text, counted from its beginning.
[[nodiscard]] EmphasisSpans spansWithin(const EmphasisSpans &spans, int from, int length);
/// `spans` with a stretch set to `emphasis`, whatever held there.
[[nodiscard]] EmphasisSpans spansWith(const EmphasisSpans &spans, const EmphasisSpan &stretch);

} // namespace thanksmith
