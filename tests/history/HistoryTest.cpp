// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "base/File.h"
#include "base/Resources.h"
#include "card/CardFile.h"
#include "history/History.h"

#include <QDir>
#include <QTemporaryDir>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

class TurnedClock final : public Clock {
public:
    QDateTime time = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    [[nodiscard]] QDateTime now() const override { return time; }
};

struct Fixture {
    QTemporaryDir folder;
    QString file = folder.filePath(u"t.db"_s);
    TurnedClock clock;
    std::unique_ptr<Database> database = openDatabase(file);
    History history{*database};
    ChannelKind kind{};
    Outbox outbox{*database, clock, {&history}, [this](const QString &) { return &kind; }};
    int next = 0;

    static std::unique_ptr<Database> openDatabase(const QString &path) {
        initResources();
        auto opened = Database::open(path, u":/migrations"_s, 50);
        REQUIRE(opened);
        return std::move(*opened);
    }
    OutboxEntry entry(const Recipient &to, const QString &title, const QString &message,
                      const QString &channel = u"smtp"_s) {
        Card card;
        card.texts.title = title;
        card.texts.message = message;
        OutboxEntry made;
        made.item.id = u"id-%1"_s.arg(++next);
        made.item.account = channel + u" account"_s;
        made.item.channel = channel;
        made.item.to = to;
        made.item.title = title;
        made.account = {made.item.account, channel, {}};
        made.payload = "payload " + message.toUtf8();
        made.card = serialiseCard(card);
        made.thumbnail = "picture " + message.toUtf8();
        return made;
    }
    /// Through the outbox, as it goes.
    QString send(const Recipient &to, const QString &title, const QString &message, const QString &channel = u"smtp"_s,
                 Outcome::Kind how = Outcome::Kind::Sent) {
        clock.time = clock.time.addSecs(1);
        const OutboxEntry made = entry(to, title, message, channel);
        REQUIRE(outbox.enqueue({made}));
        REQUIRE(*outbox.lease() == made.item.id);
        REQUIRE(outbox.markUploading(made.item.id));
        REQUIRE(outbox.markCommitting(made.item.id));
        Outcome outcome;
        outcome.kind = how;
        outcome.where = u"250 ok"_s;
        REQUIRE(outbox.finish(made.item.id, outcome));
        return made.item.id;
    }
    /// Into the history alone.
    void put(const Recipient &to, const QString &title, const QString &message) {
        OutboxEntry made = entry(to, title, message);
        made.item.state = OutboxState::Sent;
        made.item.finishedAt = clock.time;
        REQUIRE(history.delivered(*database, made));
    }
    QStringList found(const QString &words, const QString &channel = {}) {
        const auto items = history.list({words, channel, 0, 100});
        REQUIRE(items);
        QStringList ids;
        for (const HistoryItem &item : *items)
            ids += item.id;
        return ids;
    }
    QStringList completed(const QString &prefix) {
        const auto items = history.recipients(prefix);
        REQUIRE(items);
        QStringList addresses;
        for (const KnownRecipient &known : *items)
            addresses += known.to.address;
        return addresses;
    }
    /// In any file of the folder, whatever its case.
    [[nodiscard]] bool bytesContain(const QByteArray &word) const {
        for (const QString &name : QDir(folder.path()).entryList(QDir::Files | QDir::Hidden)) {
            if (readFile(folder.filePath(name), 1 << 28)->toLower().contains(word.toLower()))
                return true;
        }
        return false;
    }
};

} // namespace

TEST_CASE("a sent card stands in the history with all that belongs to it") {
    Fixture f;
    const QString id = f.send({u"Anna"_s, u"anna@example.org"_s}, u"Thanks"_s, u"For the tea."_s);
    const auto item = f.history.item(id);
    REQUIRE(item);
    CHECK(item->sentAt == f.clock.time);
    CHECK(item->queuedAt == f.clock.time);
    CHECK(!item->writtenAt.isValid());
    CHECK(item->channel == u"smtp"_s);
    CHECK(item->account == u"smtp account"_s);
    CHECK((item->to == Recipient{u"Anna"_s, u"anna@example.org"_s}));
    CHECK(item->title == u"Thanks"_s);
    CHECK(item->message == u"For the tea."_s);
    CHECK(item->outcome == u"sent"_s);
    CHECK(item->where == u"250 ok"_s);
    CHECK(parseCard(*f.history.card(id), id)->texts.message == u"For the tea."_s);
    CHECK(*f.history.thumbnail(id) == "picture For the tea.");
    const QString none = u"none"_s;
    CHECK(f.history.item(none).error().code == u"history.no-such-card"_s);
    CHECK(f.history.card(none).error().code == u"history.no-such-card"_s);
    CHECK(f.history.thumbnail(none).error().code == u"history.no-such-card"_s);
}

TEST_CASE("how a card came to be delivered is kept") {
    Fixture f;
    const Recipient to{u"Anna"_s, u"a@example.org"_s};
    CHECK(f.history.item(f.send(to, u"t"_s, u"m"_s, u"teams"_s, Outcome::Kind::Accepted))->outcome == u"accepted"_s);
    CHECK(f.history.item(f.send(to, u"t"_s, u"m"_s, u"x"_s, Outcome::Kind::HandedOver))->outcome == u"handed_over"_s);
    const QString doubtful = f.send(to, u"t"_s, u"m"_s, u"smtp"_s, Outcome::Kind::Unknown);
    CHECK(f.history.item(doubtful).error().code == u"history.no-such-card"_s);
    REQUIRE(f.outbox.resolve(doubtful, true));
    CHECK(f.history.item(doubtful)->outcome == u"resolved"_s);
    OutboxEntry printed = f.entry({u"Ben"_s, {}}, u"t"_s, u"m"_s);
    printed.item.createdAt = f.clock.time;
    printed.card = "not a card";
    REQUIRE(f.history.addPrinted(printed));
    const auto item = f.history.item(printed.item.id);
    CHECK(item->outcome == u"printed"_s);
    CHECK(item->channel == u"print"_s);
    CHECK(item->message.isEmpty());
    CHECK(*f.history.card(printed.item.id) == "not a card");
    CHECK(f.completed(u"ben"_s).isEmpty());
    CHECK(f.history.addPrinted(printed).error().code == u"db.failed"_s);
}

TEST_CASE("the bytes of a sent card are not kept twice") {
    Fixture f;
    f.send({u"Anna"_s, u"a@example.org"_s}, u"t"_s, QString(200'000, u'm'));
    CHECK(QFile(f.file).size() < 1'500'000);
    auto left = f.database->run(u"SELECT count(*) FROM outbox_bytes"_s);
    REQUIRE(left->next());
    CHECK(left->value(0).toInt() == 0);
}

TEST_CASE("cards are found by the beginnings of their words, whatever the case and accents") {
    Fixture f;
    const QString anna = f.send({u"Anna Müller"_s, u"anna.m@example.org"_s}, u"Danke schön"_s, u"für den Tee"_s);
    const QString ben = f.send({u"Ben Çelik"_s, u"ben@shop.example"_s}, u"Merci"_s, u"pour le café \"noir\""_s);
    CHECK(f.found({}) == QStringList{ben, anna});
    CHECK(f.found(u"muller"_s) == QStringList{anna});
    CHECK(f.found(u"MÜL"_s) == QStringList{anna});
    CHECK(f.found(u"u\u0308"_s).isEmpty());
    CHECK(f.found(u"mu\u0308l"_s) == QStringList{anna});
    CHECK(f.found(u"celik"_s) == QStringList{ben});
    CHECK(f.found(u"m"_s) == QStringList{ben, anna}); // Merci, Müller
    CHECK(f.found(u"dan mul te"_s) == QStringList{anna});
    CHECK(f.found(u"dan celik"_s).isEmpty());
    CHECK(f.found(u"uller"_s).isEmpty());
    CHECK(f.found(u"anna.m@exa"_s) == QStringList{anna});
    CHECK(f.found(u"cafe - \"noir\""_s) == QStringList{ben});
    for (const QString &odd :
         {u"\""_s, u"* XOR"_s, u"NEAR("_s, u"title:merci"_s, u"a\"b"_s, u"-"_s, u"😀"_s, QString(QChar(0))})
        CHECK(f.found(odd).isEmpty());
    CHECK(f.found(u"m"_s, u"slack"_s).isEmpty());
    CHECK(f.found(u"m"_s, u"smtp"_s).size() == 2);
    CHECK(f.found(u"  "_s).size() == 2);
}

TEST_CASE("pages follow each other without gaps, counts are by channel") {
    Fixture f;
    QStringList sent;
    for (int i = 0; i < 25; ++i)
        sent.prepend(f.send({u"Anna"_s, u"a@example.org"_s}, u"t"_s, u"word"_s, i % 5 == 0 ? u"slack"_s : u"smtp"_s));
    for (const QString &words : {QString(), u"wor"_s}) {
        QStringList read;
        History::Query query{words, {}, 0, 10};
        for (int page = 0; page < 4; ++page) {
            const auto items = f.history.list(query);
            REQUIRE(items);
            for (const HistoryItem &item : *items)
                read += item.id;
            if (!items->empty())
                query.beforeRow = items->back().row;
        }
        CHECK(read == sent);
    }
    const auto counts = f.history.counts();
    REQUIRE(counts->size() == 2);
    CHECK(counts->at(0).channel == u"slack"_s);
    CHECK(counts->at(0).count == 5);
    CHECK(counts->at(1).count == 20);
    CHECK(f.history.list({{}, u"slack"_s, 0, 3})->size() == 3);
    const auto nothing = f.history.counts(u"xyzzy"_s); // a search counts what it finds, and names every channel
    REQUIRE(nothing->size() == 2);
    CHECK(nothing->at(0).count == 0);
    CHECK(f.history.counts(u"!?"_s)->at(1).count == 0);
    const auto all = f.history.list({.words = {}, .channel = {}, .beforeRow = 0, .limit = 1000});
    const QString word = all->front().to.name.section(u' ', 0, 0);
    const auto found = f.history.counts(word);
    const auto listed = f.history.list({.words = word, .channel = {}, .beforeRow = 0, .limit = 1000});
    CHECK(found->at(0).count + found->at(1).count == int(listed->size()));
    CHECK(listed->size() > 0);
}

TEST_CASE("earlier recipients are completed by name, word of it, or address") {
    Fixture f;
    f.send({u"Anna Müller"_s, u"Anna@Example.org"_s}, u"t"_s, u"m"_s);
    f.send({u"Ben"_s, u"mu@example.org"_s}, u"t"_s, u"m"_s);
    f.send({{}, u"anna@example.ORG"_s}, u"t"_s, u"m"_s);
    CHECK(f.completed(u"mul"_s) == QStringList{u"anna@example.ORG"_s});
    CHECK(f.completed(u"Mü"_s) == QStringList{u"anna@example.ORG"_s, u"mu@example.org"_s});
    CHECK(f.completed(u"anna m"_s).size() == 1);
    CHECK(f.completed(u"ANNA@"_s).size() == 1);
    CHECK(f.completed(u"nna"_s).isEmpty());
    CHECK(f.completed(u"%"_s).isEmpty());
    const auto all = f.history.recipients({}, 1);
    REQUIRE(all->size() == 1);
    CHECK(all->front().count == 2);
    CHECK(all->front().to.name == u"Anna Müller"_s);
    CHECK(all->front().lastSent == f.clock.time);
    CHECK(all->front().channel == u"smtp"_s);
    f.send({u"Anna"_s, u"anna@example.org"_s}, u"t"_s, u"m"_s, u"folder"_s);
    CHECK(f.completed(u"anna"_s).size() == 2); // one per account
}

TEST_CASE("a person is erased to the last byte, others stay") {
    Fixture f;
    auto transaction = Transaction::begin(*f.database);
    REQUIRE(transaction);
    for (int i = 0; i < 300; ++i) {
        f.put({u"Zebulon Quagmire"_s, i % 2 ? u"Zebulon@Quag.example"_s : u"zebulon@quag.EXAMPLE"_s}, u"Xylophone"_s,
              u"Marzipan %1 "_s.arg(i) + QString(i * 7, u'm'));
        f.put({u"Anna"_s, u"anna@example.org"_s}, u"Thanks"_s, u"Tea %1"_s.arg(i));
    }
    // Many others around them, so that pages of the indexes were split and words moved about.
    for (quint32 i = 0; i < 1500; ++i) {
        const QString name = QString::number(i * 2654435761U, 36);
        f.put({name, name + u"@example.org"_s}, u"Thanks"_s, u"Tea"_s);
        if (i % 100 == 0)
            f.put({u"Zebulon Z%1"_s.arg(name), u"zebulon@quag.example"_s}, u"Xylophone"_s, u"Marzipan"_s);
    }
    REQUIRE(transaction->commit());
    f.send({u"Zebulon"_s, u"zebulon@quag.example"_s}, u"Xylophone"_s, u"Marzipan"_s);
    // One still open, one cancelled.
    REQUIRE(f.outbox.enqueue({f.entry({u"Zebulon"_s, u"zebulon@quag.example"_s}, u"Xylophone"_s, u"Marzipan"_s)}));
    const OutboxEntry gone = f.entry({u"Zebulon"_s, u"ZEBULON@quag.example"_s}, u"Xylophone"_s, u"Marzipan"_s);
    REQUIRE(f.outbox.enqueue({gone}));
    REQUIRE(f.outbox.cancel(gone.item.id));
    const QList<QByteArray> words{"zebulon", "quag", "xylophone", "marzipan"};
    for (const QByteArray &word : words)
        REQUIRE(f.bytesContain(word));
    const auto erased = f.history.erasePerson(u" ZEBULON@QUAG.example "_s);
    INFO((erased ? QString() : erased.error().code + u' ' + erased.error().args.join(u' ')).toStdString());
    REQUIRE(erased);
    CHECK(*erased == 317);
    for (const QByteArray &word : words)
        CHECK(!f.bytesContain(word));
    auto spare = f.database->run(u"PRAGMA freelist_count"_s);
    REQUIRE(spare->next());
    CHECK(spare->value(0).toInt() == 0); // the file was written anew
    spare->finish();
    CHECK(f.found(u"marzipan"_s).isEmpty());
    CHECK(f.found(u"tea"_s).size() == 100);
    CHECK(f.completed(u"zeb"_s).isEmpty());
    CHECK(f.completed(u"anna@"_s).size() == 1);
    CHECK(f.outbox.open()->empty());
    CHECK(f.outbox.item(gone.item.id).error().code == u"outbox.no-such-item"_s);
    CHECK(f.database->quickCheck());
    CHECK(f.database->run(u"INSERT INTO history_words (history_words, rank) VALUES ('integrity-check', 1)"_s));
    CHECK(*f.history.erasePerson(u"zebulon@quag.example"_s) == 0);
    CHECK(f.history.erasePerson(u" "_s).error().code == u"history.no-address"_s);
}

TEST_CASE("a locked database erases nothing by halves") {
    Fixture f;
    f.send({u"Anna"_s, u"anna@example.org"_s}, u"t"_s, u"m"_s);
    const auto other = Fixture::openDatabase(f.file);
    auto holding = Transaction::begin(*other);
    CHECK(f.history.erasePerson(u"anna@example.org"_s).error().code == u"db.busy"_s);
    CHECK(f.found({}).size() == 1);
}

TEST_CASE("a history that cannot be written takes the delivery back") {
    Fixture f;
    REQUIRE(f.database->run(u"CREATE TRIGGER refuse BEFORE INSERT ON history_card BEGIN "
                            "SELECT raise(ABORT, 'no'); END"_s));
    const OutboxEntry entry = f.entry({u"Anna"_s, u"anna@example.org"_s}, u"t"_s, u"m"_s);
    REQUIRE(f.outbox.enqueue({entry}));
    REQUIRE(f.outbox.lease());
    REQUIRE(f.outbox.markUploading(entry.item.id));
    REQUIRE(f.outbox.markCommitting(entry.item.id));
    CHECK(f.outbox.finish(entry.item.id, {Outcome::Kind::Sent, {}, 0, {}}).error().code == u"db.failed"_s);
    CHECK(f.outbox.item(entry.item.id)->state == OutboxState::Committing);
    CHECK(f.found({}).isEmpty());
    CHECK(f.completed(u"anna"_s).isEmpty());
    CHECK(!f.outbox.entry(entry.item.id)->payload.isEmpty());
}

TEST_CASE("ten thousand cards are searched and paged") {
    Fixture f;
    {
        auto transaction = Transaction::begin(*f.database);
        REQUIRE(transaction);
        for (int i = 0; i < 10'000; ++i) {
            OutboxEntry entry = f.entry({u"Person %1"_s.arg(i % 700), u"p%1@example.org"_s.arg(i % 700)}, u"Thanks"_s,
                                        u"For the %1 cups of tea number%2"_s.arg(i % 90).arg(i));
            entry.item.finishedAt = f.clock.time.addSecs(i);
            entry.item.state = OutboxState::Sent;
            REQUIRE(f.history.delivered(*f.database, entry));
        }
        REQUIRE(transaction->commit());
    }
    CHECK(f.history.list({u"tea"_s, {}, 0, 50})->size() == 50);
    CHECK(f.history.list({u"number77 per"_s, {}, 0, 50})->size() == 50);
    CHECK(f.history.list({{}, {}, 5000, 50})->front().row == 4999);
    CHECK(f.history.recipients(u"p"_s)->size() == 8);
    CHECK(f.history.counts()->front().count == 10'000);
    CHECK(f.history.list({u"nothing"_s, {}, 0, 50})->empty());
}
