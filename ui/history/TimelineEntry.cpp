// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/TimelineEntry.h"

#include <algorithm>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

/// Case and accents gone, as the full-text search folds words.
QStringList foldedWords(const QString &text) {
    QString folded;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD)) {
        if (letter.isMark())
            continue;
        folded += letter.isLetterOrNumber() ? letter.toCaseFolded() : QChar(u' ');
    }
    return folded.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

TimelineEntry entryOf(const HistoryItem &item) {
    return {std::nullopt, item};
}

TimelineEntry entryOf(const OutboxItem &item) {
    TimelineEntry entry;
    entry.open = item;
    entry.sent.id = item.id;
    entry.sent.channel = item.channel;
    entry.sent.account = item.account;
    entry.sent.to = item.to;
    entry.sent.title = item.title;
    entry.sent.writtenAt = item.writtenAt;
    entry.sent.queuedAt = item.createdAt;
    return entry;
}

bool needsAttention(const OutboxItem &item) {
    return item.state == OutboxState::Failed || item.state == OutboxState::NeedsAuth ||
           item.state == OutboxState::Unknown;
}

bool matches(const OutboxItem &item, const QString &words) {
    const QStringList has = foldedWords(item.to.name + u' ' + item.to.address + u' ' + item.title);
    const QStringList wanted = foldedWords(words);
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) {
        return std::any_of(has.begin(), has.end(), [&](const QString &there) { return there.startsWith(word); });
    });
}

std::vector<TimelineEntry> timelineOf(const std::vector<OutboxItem> &open, const std::vector<HistoryItem> &sent) {
    std::vector<TimelineEntry> entries;
    entries.reserve(open.size() + sent.size());
    QSet<QString> delivered;
    for (const HistoryItem &item : sent) {
        entries.push_back(entryOf(item));
        delivered.insert(item.id);
    }
    for (const OutboxItem &item : open) {
        if (!delivered.contains(item.id))
            entries.push_back(entryOf(item));
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const TimelineEntry &a, const TimelineEntry &b) { return a.when() > b.when(); });
    return entries;
}

} // namespace thanksmith
