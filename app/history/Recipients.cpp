// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/Recipients.h"

#include "history/SearchText.h"
#include "store/Values.h"

namespace thanksmith {
using namespace Qt::StringLiterals;

Result<void> rememberRecipient(Database &database, const HistoryItem &item) {
    const QString key = addressKey(item.to.address);
    // An older spelling of the name is kept only where the newer card has none.
    const auto counted = database.run(
        u"INSERT INTO recipient (address_key, account, channel, name, address, last_sent, count) "
        "VALUES (?, ?, ?, ?, ?, ?, 1) ON CONFLICT (address_key, account) DO UPDATE SET channel = excluded.channel, "
        "name = CASE excluded.name WHEN '' THEN name ELSE excluded.name END, address = excluded.address, "
        "last_sent = max(last_sent, excluded.last_sent), count = count + 1"_s,
        {key, sqlText(item.account), sqlText(item.channel), sqlText(item.to.name), sqlText(item.to.address),
         sqlTime(item.sentAt)});
    if (!counted)
        return failure(counted);
    for (const QString &folded : recipientKeys(item.to.name, item.to.address)) {
        const auto added = database.run(u"INSERT OR IGNORE INTO recipient_key (folded, recipient) "
                                        "SELECT ?, seq FROM recipient WHERE address_key = ? AND account = ?"_s,
                                        {folded, key, sqlText(item.account)});
        if (!added)
            return failure(added);
    }
    return {};
}

Result<std::vector<KnownRecipient>> findRecipients(Database &database, const QString &prefix, int limit) {
    const QString folded = foldForSearch(prefix);
    QString sql = u"SELECT name, address, account, channel, last_sent, count FROM recipient"_s;
    QVariantList values;
    if (!folded.isEmpty()) {
        // A range and not LIKE: with a bound pattern SQLite would not use the index.
        sql += " WHERE seq IN (SELECT recipient FROM recipient_key WHERE folded >= ? AND folded < ?)"_L1;
        values += {folded, afterPrefix(folded)};
    }
    values += limit;
    auto query = database.run(sql + " ORDER BY last_sent DESC, count DESC, seq DESC LIMIT ?"_L1, values);
    if (!query)
        return failure(query);
    std::vector<KnownRecipient> found;
    while (query->next()) {
        found.push_back({{query->value(0).toString(), query->value(1).toString()},
                         query->value(2).toString(),
                         query->value(3).toString(),
                         timeFromSql(query->value(4)),
                         query->value(5).toInt()});
    }
    return found;
}

} // namespace thanksmith
