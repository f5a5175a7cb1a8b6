// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/TimelineEntry.h"

#include "studio/Courier.h"

#include <QTimer>

namespace thanksmith {

/// What the timeline shows.
struct HistoryFilter {
    enum class Kind { All, Channel, Open };
    Kind kind = Kind::All;
    QString channel; ///< for Channel
    QString words;

    bool operator==(const HistoryFilter &) const = default;
};

/// Fetches what a filter lets through, page by page, in the courier's thread.
class HistoryLoader : public QObject {
    Q_OBJECT
public:
    explicit HistoryLoader(Courier &courier, QObject *parent = nullptr);

    void setFilter(const HistoryFilter &filter);
    [[nodiscard]] const HistoryFilter &filter() const { return m_filter; }
    /// Asks for everything anew; what is shown stays until the answer is there.
    void reload();
    /// The next page, if there is one and none is on its way.
    void loadMore();
    /// Counts the cards and people of a month (any day of it) under the filter: `monthCounted` follows.
    void countMonth(QDate month);
    /// All cards, sent or open, that went to an address: `addressCounted` follows.
    void countAddress(const QString &address);

Q_SIGNALS:
    void entriesChanged(const std::vector<thanksmith::TimelineEntry> &entries);
    /// `open`: all there are; `words`: those that the counts are for.
    void countsChanged(const std::vector<thanksmith::ChannelCount> &counts,
                       const std::vector<thanksmith::OutboxItem> &open, const QString &words);
    void monthCounted(QDate month, int cards, int people);
    void addressCounted(const QString &address, int cards);
    void failed(const thanksmith::Error &error);

private:
    struct Answer {
        std::vector<HistoryItem> sent;
        std::vector<OutboxItem> open;
        std::vector<ChannelCount> counts;
    };
    [[nodiscard]] History::Query query() const;
    void take(const Answer &answer);
    void tell();

    Courier &m_courier;
    HistoryFilter m_filter;
    std::vector<HistoryItem> m_sent;
    std::vector<OutboxItem> m_open;
    int m_generation = 0;
    bool m_complete = false;
    bool m_loading = false;
    QTimer m_soon; ///< many changes make one question
};

} // namespace thanksmith
