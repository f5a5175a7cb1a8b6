// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "gallery/Gallery.h"
#include "gallery/Occasions.h"
#include "studio/AccountBook.h"
#include "studio/HistoryExport.h"
#include "studio/NewCard.h"
#include "studio/Posting.h"
#include "studio/Starters.h"

#include <QTemporaryDir>

using namespace thanksmith;
using namespace Qt::StringLiterals;

TEST_CASE("starters speak German and English, those of the picture's occasion first") {
    CHECK(starterLanguages() == QStringList{u"de"_s, u"en"_s});
    for (const QString &language : starterLanguages()) {
        const auto starters = startersFor(language + u"-XX"_s, {u"night-shift"_s});
        REQUIRE(starters.size() >= 10);
        CHECK(starters.front().occasion == u"night-shift"_s);
        for (const Starter &starter : starters) {
            CHECK(!starter.title.isEmpty());
            CHECK(starter.text.contains(u'…'));
        }
    }
    CHECK(startersFor(u"fi"_s, {}).front().title == startersFor(u"en"_s, {}).front().title);
}

TEST_CASE("a greeting takes the first name") {
    CHECK(greetingFor(u"Zoë Müller-Öz 🎉"_s, u"de"_s) == u"Danke, Zoë!"_s);
    CHECK(greetingFor({}, u"en-GB"_s) == u"Thank you!"_s);
}

TEST_CASE("a recipient is a name with an address, or an address") {
    const ChannelKind &smtp = *findChannelKind(u"smtp"_s);
    CHECK(parseRecipient(u"Zoë Öz <zoe@example.org>"_s, smtp) == Recipient{u"Zoë Öz"_s, u"zoe@example.org"_s});
    CHECK(parseRecipient(u" zoe@example.org "_s, smtp) == Recipient{{}, u"zoe@example.org"_s});
}

TEST_CASE("nothing is sent to nobody, to a bad address, or with words that do not fit") {
    QTemporaryDir folder;
    Posting posting{blankCard(u"en"_s), {u"a"_s, u"folder"_s, {{u"path"_s, folder.path()}}}, {}, {}};
    const QDateTime now(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC);
    CHECK(makeEntries(posting, now).error().code == u"send.no-recipient"_s);
    posting.recipients = {{{}, u"a\nb"_s}};
    CHECK(makeEntries(posting, now).error().code == u"address.line-break"_s);
    posting.recipients = {{{}, u"Ada"_s}};
    posting.card.texts.message = QString(u"words "_s).repeated(2000);
    CHECK(makeEntries(posting, now).error().code == u"send.too-long"_s);
    posting.account.kind = u"pigeon"_s;
    CHECK(makeEntries(posting, now).error().code == u"account.unknown-kind"_s);
}

TEST_CASE("each recipient gets a parcel of their own, with card and picture kept") {
    QTemporaryDir folder;
    Posting posting{
        blankCard(u"de"_s), {u"a"_s, u"folder"_s, {{u"path"_s, folder.path()}}}, {{{}, u"Ada"_s}, {{}, u"Bo"_s}}, {}};
    posting.card.texts.message = u"Danke für alles."_s;
    const auto entries = makeEntries(posting, QDateTime::currentDateTimeUtc());
    REQUIRE(entries);
    REQUIRE(entries->size() == 2);
    CHECK((*entries)[0].item.id != (*entries)[1].item.id);
    CHECK((*entries)[0].item.title == u"Danke"_s);
    CHECK(!(*entries)[1].card.isEmpty());
    CHECK((*entries)[1].thumbnail.startsWith("\x89PNG"));
}

TEST_CASE("the account book begins with a folder and keeps what is added") {
    QTemporaryDir folder;
    const Paths paths{folder.path()};
    {
        auto book = AccountBook::load(paths);
        REQUIRE(book);
        REQUIRE(book->accounts().size() == 1);
        CHECK(book->find(myCardsAccount.toString()));
        const Account mail{
            u"work"_s,
            u"smtp"_s,
            {{u"host"_s, u"mail.example.org"_s}, {u"security"_s, u"tls"_s}, {u"from"_s, u"ada@example.org"_s}}};
        REQUIRE(book->add(mail));
        CHECK(book->add(mail).error().code == u"account.exists"_s);
        CHECK(book->put({u" "_s, u"folder"_s, {}}).error().code == u"account.bad-name"_s);
        CHECK(book->put({u"x"_s, u"pigeon"_s, {}}).error().code == u"account.unknown-kind"_s);
        CHECK(book->remove(u"nobody"_s).error().code == u"account.unknown"_s);
    }
    const auto again = AccountBook::load(paths);
    REQUIRE(again);
    CHECK(again->accounts().size() == 2);
    CHECK(again->find(u"work"_s)->fields.value(u"host"_s) == u"mail.example.org"_s);
}

TEST_CASE("a history row that looks like a formula is no formula in the export") {
    HistoryItem item;
    item.title = u"=cmd|' /C calc'!A0"_s;
    item.to = {u"Zoë \"Z\" Öz"_s, u"zoe@example.org"_s};
    const QByteArray csv = historyCsv({item});
    CHECK(csv.contains("\"'=cmd"));
    CHECK(csv.contains("\"Zoë \"\"Z\"\" Öz\""));
}

TEST_CASE("an own picture comes in checked, with an id that a card file can hold") {
    QTemporaryDir folder;
    QFile file(folder.filePath(u"mein bild (1).svg"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><rect width='9' height='9'/></svg>");
    file.close();
    const auto picture = pictureFor(file.fileName(), u"de"_s);
    REQUIRE(picture);
    CHECK(picture->id == u"own/mein-bild--1-"_s);
    CHECK(pictureFor(u"no/such"_s, u"de"_s).error().code == u"gallery.no-such-illustration"_s);
}

TEST_CASE("starters know only the gallery's occasions") {
    QStringList ids;
    for (const Occasion &occasion : occasions())
        ids << occasion.id;
    for (const Starter &starter : startersFor(u"de"_s, {}))
        CHECK_THAT(ids.join(u' ').toStdString(), Catch::Contains(starter.occasion.toStdString()));
}
