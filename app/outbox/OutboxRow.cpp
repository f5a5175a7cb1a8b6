// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/OutboxRow.h"

#include "store/Values.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

QString jsonOf(const QStringList &list) {
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QStringList listFrom(const QString &json) {
    QStringList list;
    for (const QJsonValue &value : QJsonDocument::fromJson(json.toUtf8()).array())
        list += value.toString();
    return list;
}

QString jsonOf(const QMap<QString, QString> &fields) {
    QJsonObject object;
    for (auto it = fields.begin(); it != fields.end(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QMap<QString, QString> fieldsFrom(const QString &json) {
    QMap<QString, QString> fields;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        fields.insert(it.key(), it.value().toString());
    return fields;
}

} // namespace

OutboxItem itemFrom(const QSqlQuery &query) {
    OutboxItem item;
    int column = 0;
    const auto text = [&query, &column] { return query.value(column++).toString(); };
    const auto time = [&query, &column] { return timeFromSql(query.value(column++)); };
    item.id = text();
    item.account = text();
    item.channel = text();
    item.to.name = text();
    item.to.address = text();
    item.title = text();
    // The table's CHECK lets no other word in.
    item.state = stateFromName(text()).value_or(OutboxState::Failed);
    item.reason.code = text();
    item.reason.subject = text();
    item.reason.place = text();
    item.reason.args = listFrom(text());
    item.attempts = query.value(column++).toInt();
    item.createdAt = time();
    item.writtenAt = time();
    item.sendAt = time();
    item.retryAt = time();
    item.committedAt = time();
    item.finishedAt = time();
    item.where = text();
    item.resolved = query.value(column++).toBool();
    return item;
}

Result<OutboxItem> readItem(Database &database, const QString &id) {
    auto query = database.run(u"SELECT "_s + outboxColumns + " FROM outbox WHERE id = ?"_L1, {id});
    if (!query)
        return failure(query);
    if (!query->next())
        return fail(u"outbox.no-such-item"_s, id);
    return itemFrom(*query);
}

Result<OutboxEntry> readEntry(Database &database, const QString &id, QByteArray *sha256) {
    const auto item = readItem(database, id);
    if (!item)
        return failure(item);
    auto query = database.run(u"SELECT account_fields, payload, card, thumbnail, sha256 FROM outbox "
                              "LEFT JOIN outbox_bytes USING (seq) WHERE id = ?"_s,
                              {id});
    if (!query)
        return failure(query);
    OutboxEntry entry;
    entry.item = *item;
    entry.account.name = item->account;
    entry.account.kind = item->channel;
    if (query->next()) {
        entry.account.fields = fieldsFrom(query->value(0).toString());
        entry.payload = query->value(1).toByteArray();
        entry.card = query->value(2).toByteArray();
        entry.thumbnail = query->value(3).toByteArray();
        if (sha256)
            *sha256 = query->value(4).toByteArray();
    }
    return entry;
}

Result<void> insertEntry(Database &database, const OutboxEntry &entry) {
    const OutboxItem &item = entry.item;
    const bool later = item.sendAt.isValid() && item.sendAt > item.createdAt;
    const auto row = database.run(
        u"INSERT INTO outbox (id, account, channel, account_fields, to_name, to_address, address_key, title, state, "
        "created_at, since, written_at, send_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'queued', ?, ?, ?, ?)"_s,
        {sqlText(item.id), sqlText(entry.account.name), sqlText(entry.account.kind), jsonOf(entry.account.fields),
         sqlText(item.to.name), sqlText(item.to.address), sqlText(addressKey(item.to.address)), sqlText(item.title),
         sqlTime(item.createdAt), sqlTime(later ? item.sendAt : item.createdAt), sqlTime(item.writtenAt),
         sqlTime(item.sendAt)});
    if (!row)
        return failure(row);
    const auto bytes = database.run(
        u"INSERT INTO outbox_bytes (seq, sha256, payload, card, thumbnail) VALUES (last_insert_rowid(), ?, ?, ?, ?)"_s,
        {QCryptographicHash::hash(entry.payload, QCryptographicHash::Sha256), sqlBytes(entry.payload),
         sqlBytes(entry.card), sqlBytes(entry.thumbnail)});
    if (!bytes)
        return failure(bytes);
    return {};
}

Result<void> updateItem(Database &database, const OutboxItem &item, qint64 now) {
    const QVariant waitsFrom = item.retryAt.isValid() ? QVariant(now) : QVariant(QMetaType(QMetaType::LongLong));
    const auto done = database.run(
        u"UPDATE outbox SET state = ?, reason_code = ?, reason_subject = ?, reason_place = ?, reason_args = ?, "
        "attempts = ?, retry_at = ?, waits_from = ?, committed_at = ?, finished_at = ?, place = ?, resolved = ? "
        "WHERE id = ?"_s,
        {stateName(item.state), sqlText(item.reason.code), sqlText(item.reason.subject), sqlText(item.reason.place),
         jsonOf(item.reason.args), item.attempts, sqlTime(item.retryAt), waitsFrom, sqlTime(item.committedAt),
         sqlTime(item.finishedAt), sqlText(item.where), item.resolved, item.id});
    if (!done)
        return failure(done);
    return {};
}

Result<void> removeBytes(Database &database, const QString &id) {
    const auto done =
        database.run(u"DELETE FROM outbox_bytes WHERE seq = (SELECT seq FROM outbox WHERE id = ?)"_s, {id});
    if (!done)
        return failure(done);
    return {};
}

Result<void> requireState(const OutboxItem &item, std::initializer_list<OutboxState> wanted) {
    if (std::find(wanted.begin(), wanted.end(), item.state) != wanted.end())
        return {};
    QStringList names;
    for (const OutboxState state : wanted)
        names += stateName(state);
    return fail(u"outbox.wrong-state"_s, item.id, {}, {stateName(item.state), names.join(u'|')});
}

} // namespace thanksmith
