// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/catch.h"

#include "base/Resources.h"
#include "outbox/Outbox.h"

#include <QTemporaryDir>

namespace thanksmith {

class TurnedClock final : public Clock {
public:
    QDateTime time = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    [[nodiscard]] QDateTime now() const override { return time; }
};

/// Notes what it was told; fails while `error` has a code.
class Listener final : public DeliveryObserver {
public:
    std::vector<OutboxEntry> told;
    Error error;
    [[nodiscard]] Result<void> delivered(Database &database, const OutboxEntry &entry) override {
        // A trace in the same transaction, to see that it is rolled back.
        if (const auto wrote =
                database.run(QStringLiteral("UPDATE outbox SET title = title || '!' WHERE id = ?"), {entry.item.id});
            !wrote)
            return failure(wrote);
        if (!error.code.isEmpty())
            return tl::unexpected(error);
        told.push_back(entry);
        return {};
    }
};

inline OutboxEntry entryFor(const QString &id, const QString &account = QStringLiteral("mail")) {
    OutboxEntry entry;
    entry.item.id = id;
    entry.item.account = account;
    entry.item.channel = QStringLiteral("fake");
    entry.item.to = {QStringLiteral("Anna"), QStringLiteral("Anna@Example.org")};
    entry.item.title = QStringLiteral("Thank you");
    entry.account = {account, QStringLiteral("fake"), {{QStringLiteral("host"), QStringLiteral("h")}}};
    entry.payload = "payload of " + id.toUtf8();
    entry.card = "card of " + id.toUtf8();
    entry.thumbnail = "picture of " + id.toUtf8();
    return entry;
}

inline Outcome outcome(Outcome::Kind kind, const QString &code = {}, int retryAfter = 0) {
    Outcome result;
    result.kind = kind;
    if (!code.isEmpty())
        result.reason = {code, QStringLiteral("subject"), {}, {QStringLiteral("fact")}};
    result.retryAfter = retryAfter;
    return result;
}

struct OutboxFixture {
    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("t.db"));
    TurnedClock clock;
    Listener listener;
    ChannelKind fakeKind{};
    std::unique_ptr<Database> database = openDatabase();
    Outbox outbox{*database, clock, {&listener}, [this](const QString &) { return &fakeKind; }};

    [[nodiscard]] std::unique_ptr<Database> openDatabase() const {
        initResources();
        auto opened = Database::open(file, QStringLiteral(":/migrations"), 50);
        REQUIRE(opened);
        return std::move(*opened);
    }
    void put(const QString &id, const QString &account = QStringLiteral("mail")) {
        REQUIRE(outbox.enqueue({entryFor(id, account)}));
    }
    [[nodiscard]] OutboxState state(const QString &id) {
        const auto item = outbox.item(id);
        REQUIRE(item);
        return item->state;
    }
    [[nodiscard]] QString value(const QString &sql) {
        auto query = database->run(sql);
        REQUIRE(query);
        return query->next() ? query->value(0).toString() : QString();
    }
    /// Brings the item there by the operations themselves.
    void bring(const QString &id, OutboxState wanted);
};

} // namespace thanksmith
