// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/History.h"

#include "card/CardFile.h"
#include "history/Recipients.h"
#include "history/SearchText.h"
#include "history/WordIndex.h"
#include "store/Values.h"

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView columns("h.row, h.id, h.sent_at, h.written_at, h.queued_at, h.channel, h.account, "
                                    "h.to_name, h.to_address, h.title, h.message, h.outcome, h.place");

HistoryItem itemFrom(const QSqlQuery &query) {
    HistoryItem item;
    item.row = query.value(0).toLongLong();
    item.id = query.value(1).toString();
    item.sentAt = timeFromSql(query.value(2));
    item.writtenAt = timeFromSql(query.value(3));
    item.queuedAt = timeFromSql(query.value(4));
    item.channel = query.value(5).toString();
    item.account = query.value(6).toString();
    item.to = {query.value(7).toString(), query.value(8).toString()};
    item.title = query.value(9).toString();
    item.message = query.value(10).toString();
    item.outcome = query.value(11).toString();
    item.where = query.value(12).toString();
    return item;
}

HistoryItem itemOf(const OutboxEntry &entry, const QString &outcome) {
    const OutboxItem &from = entry.item;
    HistoryItem item;
    item.id = from.id;
    item.sentAt = from.finishedAt.isValid() ? from.finishedAt : from.createdAt;
    item.writtenAt = from.writtenAt;
    item.queuedAt = from.createdAt;
    item.channel = from.channel;
    item.account = from.account;
    item.to = from.to;
    item.title = from.title;
    item.outcome = outcome;
    item.where = from.where;
    // A card that cannot be read any more was sent all the same: only its words are not found then.
    if (const auto card = parseCard(entry.card, from.id))
        item.message = card->texts.message;
    return item;
}

Result<void> insert(Database &database, const HistoryItem &item, const OutboxEntry &entry) {
    const auto row = database.run(
        u"INSERT INTO history (id, sent_at, written_at, queued_at, channel, account, to_name, to_address, address_key, "
        "title, message, outcome, place) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {sqlText(item.id), sqlTime(item.sentAt), sqlTime(item.writtenAt), sqlTime(item.queuedAt), sqlText(item.channel),
         sqlText(item.account), sqlText(item.to.name), sqlText(item.to.address), sqlText(addressKey(item.to.address)),
         sqlText(item.title), sqlText(item.message), sqlText(item.outcome), sqlText(item.where)});
    if (!row)
        return failure(row);
    const auto parts = database.run(u"INSERT INTO history_card (row, card, thumbnail) "
                                    "VALUES ((SELECT row FROM history WHERE id = ?), ?, ?)"_s,
                                    {item.id, sqlBytes(entry.card), sqlBytes(entry.thumbnail)});
    if (!parts)
        return failure(parts);
    if (const auto indexed = indexWords(database, item.id); !indexed)
        return indexed;
    // A printed card or a folder without an address is no one to complete.
    if (item.to.address.trimmed().isEmpty())
        return {};
    return rememberRecipient(database, item);
}

Result<QByteArray> part(Database &database, const QString &sql, const QString &id) {
    auto query = database.run(sql, {id});
    if (!query)
        return failure(query);
    if (!query->next())
        return fail(u"history.no-such-card"_s, id);
    return query->value(0).toByteArray();
}

} // namespace

Result<void> History::delivered(Database &database, const OutboxEntry &entry) {
    const QString outcome = entry.item.resolved ? u"resolved"_s : stateName(entry.item.state);
    return insert(database, itemOf(entry, outcome), entry);
}

Result<void> History::addPrinted(const OutboxEntry &entry) {
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction);
    HistoryItem item = itemOf(entry, u"printed"_s);
    item.channel = u"print"_s;
    if (const auto inserted = insert(m_database, item, entry); !inserted)
        return inserted;
    return transaction->commit();
}

Result<std::vector<HistoryItem>> History::list(const Query &query) {
    QString sql = u"SELECT "_s + columns;
    QVariantList values;
    const QString match = matchExpression(query.words);
    const bool isSearch = !query.words.trimmed().isEmpty();
    if (isSearch && match.isEmpty())
        return std::vector<HistoryItem>();
    if (isSearch) {
        // The cross join keeps the order: the index first, newest first, and it stops at the limit.
        sql += " FROM history_words w CROSS JOIN history h ON h.row = w.rowid WHERE history_words MATCH ?"_L1;
        values += match;
    } else {
        sql += " FROM history h WHERE 1"_L1;
    }
    const QString row = isSearch ? u"w.rowid"_s : u"h.row"_s;
    if (query.beforeRow > 0) {
        sql += " AND "_L1 + row + " < ?"_L1;
        values += query.beforeRow;
    }
    if (!query.channel.isEmpty()) {
        sql += " AND h.channel = ?"_L1;
        values += query.channel;
    }
    sql += " ORDER BY "_L1 + row + " DESC LIMIT ?"_L1;
    values += query.limit;
    auto found = m_database.run(sql, values);
    if (!found)
        return failure(found);
    std::vector<HistoryItem> items;
    while (found->next())
        items.push_back(itemFrom(*found));
    return items;
}

Result<HistoryItem> History::item(const QString &id) {
    auto query = m_database.run(u"SELECT "_s + columns + " FROM history h WHERE h.id = ?"_L1, {id});
    if (!query)
        return failure(query);
    if (!query->next())
        return fail(u"history.no-such-card"_s, id);
    return itemFrom(*query);
}

Result<QByteArray> History::card(const QString &id) {
    return part(m_database, u"SELECT card FROM history JOIN history_card USING (row) WHERE id = ?"_s, id);
}

Result<QByteArray> History::thumbnail(const QString &id) {
    return part(m_database, u"SELECT thumbnail FROM history JOIN history_card USING (row) WHERE id = ?"_s, id);
}

Result<std::vector<ChannelCount>> History::counts(const QString &words) {
    QString sql = u"SELECT channel, count(*) FROM history GROUP BY channel ORDER BY channel"_s;
    QVariantList values;
    if (!words.trimmed().isEmpty()) {
        const QString match = matchExpression(words);
        sql = match.isEmpty() ? u"SELECT channel, 0 FROM history GROUP BY channel ORDER BY channel"_s
                              : u"SELECT channel, count(w.rowid) FROM history h LEFT JOIN "
                                "(SELECT rowid FROM history_words WHERE history_words MATCH ?) w ON w.rowid = h.row "
                                "GROUP BY channel ORDER BY channel"_s;
        if (!match.isEmpty())
            values += match;
    }
    auto query = m_database.run(sql, values);
    if (!query)
        return failure(query);
    std::vector<ChannelCount> counts;
    while (query->next())
        counts.push_back({query->value(0).toString(), query->value(1).toInt()});
    return counts;
}

Result<std::vector<KnownRecipient>> History::recipients(const QString &prefix, int limit) {
    return findRecipients(m_database, prefix, limit);
}

} // namespace thanksmith
