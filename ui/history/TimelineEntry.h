// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/History.h"

namespace thanksmith {

/// One card of the timeline: on its way (`open`) or sent (`sent`).
struct TimelineEntry {
    std::optional<OutboxItem> open;
    HistoryItem sent; ///< of an open card: only what both have (id, channel, account, to, title, times)

    [[nodiscard]] const QString &id() const { return sent.id; }
    /// When it was sent; for an open card when it was put into the outbox. UTC.
    [[nodiscard]] QDateTime when() const { return open ? open->createdAt : sent.sentAt; }
    [[nodiscard]] QDate day() const { return when().toLocalTime().date(); }
    /// Who got it, as people say it.
    [[nodiscard]] QString name() const { return sent.to.name.isEmpty() ? sent.to.address : sent.to.name; }

    bool operator==(const TimelineEntry &) const = default;
};

/// A printed card's channel in the history.
inline constexpr QStringView printChannel = u"print";

[[nodiscard]] TimelineEntry entryOf(const HistoryItem &item);
[[nodiscard]] TimelineEntry entryOf(const OutboxItem &item);

/// Whether a person has to decide or do something before the card can go on.
[[nodiscard]] bool needsAttention(const OutboxItem &item);

/// Whether every word of `words` begins a word of its recipient or title, as the history's search has it.
[[nodiscard]] bool matches(const OutboxItem &item, const QString &words);

/// Both lists as one, newest first; a card that has just been delivered and stands in both is shown as sent.
[[nodiscard]] std::vector<TimelineEntry> timelineOf(const std::vector<OutboxItem> &open,
                                                    const std::vector<HistoryItem> &sent);

} // namespace thanksmith
