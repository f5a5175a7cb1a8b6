// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/Outbox.h"

namespace thanksmith {

/// A card that was sent.
struct HistoryItem {
    qint64 row = 0;   ///< newest has the highest
    QString id;       ///< the outbox id
    QDateTime sentAt; ///< UTC
    QDateTime writtenAt;
    QDateTime queuedAt;
    QString channel; ///< kind id; "print" for printed cards
    QString account;
    Recipient to;
    QString title;
    QString message;
    QString outcome; ///< "sent", "accepted", "handed_over", "printed"; "resolved" where a person said so
    QString where;

    bool operator==(const HistoryItem &) const = default;
};

/// An earlier recipient, for completion.
struct KnownRecipient {
    Recipient to;
    QString account;
    QString channel;
    QDateTime lastSent;
    int count = 0;
};

struct ChannelCount {
    QString channel;
    int count = 0;
};

/// What was sent, for good. Newest first by row, keyset paging, full-text search by word prefixes (without case and
/// accents). Any call may also fail with db.*.
class History : public DeliveryObserver {
public:
    explicit History(Database &database)
        : m_database(database) {}

    /// Writes the row of a delivered card, in the caller's transaction.
    [[nodiscard]] Result<void> delivered(Database &database, const OutboxEntry &entry) override;
    /// Records a printed card. One transaction. `finishedAt` (else `createdAt`) says when.
    [[nodiscard]] Result<void> addPrinted(const OutboxEntry &entry);

    struct Query {
        QString words;        ///< every word must begin a word of recipient, title or message
        QString channel;      ///< empty: all
        qint64 beforeRow = 0; ///< 0: from the newest
        int limit = 100;
    };
    [[nodiscard]] Result<std::vector<HistoryItem>> list(const Query &query);
    /// Errors: history.no-such-card.
    [[nodiscard]] Result<HistoryItem> item(const QString &id);
    /// The `.thanks` bytes and the small picture. Errors: history.no-such-card.
    [[nodiscard]] Result<QByteArray> card(const QString &id);
    [[nodiscard]] Result<QByteArray> thumbnail(const QString &id);
    /// Every channel there is, with the number of its cards that have these words (as Query::words; none: all cards).
    [[nodiscard]] Result<std::vector<ChannelCount>> counts(const QString &words = {});
    /// Whose name, a word of it, or address begins with this; those last sent to first.
    [[nodiscard]] Result<std::vector<KnownRecipient>> recipients(const QString &prefix, int limit = 8);

    /// Removes every trace of a person: history and outbox rows with this address (case-insensitive), their cards and
    /// pictures, words of the search index, completion; then writes the file anew, so that no byte of it is left there.
    /// Returns how many cards. If it fails after the rows are gone (db.busy, db.disk-full while the file is written
    /// anew) it can be called again. Takes about a second per 100 MB. Errors: history.no-address.
    [[nodiscard]] Result<int> erasePerson(const QString &address);

private:
    Database &m_database;
};

} // namespace thanksmith
