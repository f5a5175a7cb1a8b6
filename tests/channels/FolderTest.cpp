// SPDX-License-Identifier: GPL-3.0-or-later
#include "Support.h"

#include "channels/FileName.h"
#include "channels/Files.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

#include <unistd.h>

using namespace thanksmith;
using namespace Qt::StringLiterals;
using Kind = Outcome::Kind;

namespace {

const ChannelKind &folder() {
    return *findChannelKind(u"folder"_s);
}

Account accountFor(const QString &path, const QString &format = {}) {
    return {u"My cards"_s, u"folder"_s, {{u"path"_s, path}, {u"format"_s, format}}};
}

Outcome put(const Account &account, const Parcel &parcel, std::function<bool()> committing = {}) {
    const auto packed = folder().pack(parcel, account);
    REQUIRE(packed);
    return outcomeOf(folder().deliver({parcel.id, account, parcel.to, *packed, {}, std::move(committing)}));
}

QByteArray contentOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("a folder gets picture and PDF under a name that says what they are") {
    QTemporaryDir place;
    int commits = 0;
    const Outcome outcome = put(accountFor(place.path()), sampleParcel(), [&] {
        ++commits;
        return true;
    });
    CHECK(outcome.kind == Kind::Sent);
    CHECK(commits == 1);
    const QString stem = place.filePath(u"Danke für alles, Zoë 🎉 - Zoë Müller-Öz 🎉 - 7f1c2a30"_s);
    CHECK(outcome.where == stem + u".png"_s);
    CHECK(contentOf(stem + u".png"_s) == sampleParcel().png);
    CHECK(contentOf(stem + u".pdf"_s) == sampleParcel().pdf);
}

TEST_CASE("a card put twice is there once, another card of the same name beside it") {
    QTemporaryDir place;
    Parcel parcel = sampleParcel();
    REQUIRE(put(accountFor(place.path()), parcel).kind == Kind::Sent);
    REQUIRE(put(accountFor(place.path()), parcel).kind == Kind::Sent);
    CHECK(QDir(place.path()).entryList(QDir::Files | QDir::Hidden).size() == 2);
    parcel.id[0] = u'8';
    REQUIRE(put(accountFor(place.path()), parcel).kind == Kind::Sent);
    CHECK(QDir(place.path()).entryList(QDir::Files | QDir::Hidden).size() == 4);
    CHECK(folder().repeatable);
}

TEST_CASE("a folder of mails holds files that mail programs open") {
    QTemporaryDir place;
    Parcel parcel = sampleParcel();
    parcel.to = {{}, u"Zoë from accounting"_s}; // a mere name is an address here
    const Outcome outcome = put(accountFor(place.path(), u"eml"_s), parcel);
    REQUIRE(outcome.kind == Kind::Sent);
    CHECK(outcome.where.endsWith(u"- 7f1c2a30.eml"_s));
    const QJsonObject mail = readMail(contentOf(outcome.where));
    CHECK(mail["subject"_L1] == parcel.subject);
    CHECK(mail["groups"_L1].toArray() == QJsonArray{u"Zoë from accounting"_s});
}

TEST_CASE("a folder that is only itself missing is made, a missing drive is not") {
    QTemporaryDir place;
    CHECK(put(accountFor(place.filePath(u"new"_s)), sampleParcel()).kind == Kind::Sent);
    const Outcome outcome = put(accountFor(place.filePath(u"drive/cards"_s)), sampleParcel());
    CHECK(outcome.kind == Kind::Failed);
    CHECK(outcome.reason.code == u"delivery.folder-missing"_s);
    CHECK(outcome.reason.subject == place.filePath(u"drive/cards"_s));
}

TEST_CASE("a folder that cannot be written says so") {
    QTemporaryDir place;
    const QString taken = place.filePath(u"file"_s);
    QFile file(taken);
    REQUIRE(file.open(QIODevice::WriteOnly));
    for (const QString &path : {taken, u"/proc/cards"_s, u"/proc"_s}) {
        CAPTURE(path);
        const Outcome outcome = put(accountFor(path), sampleParcel());
        CHECK(outcome.kind == Kind::Failed);
        CHECK(outcome.reason.code == u"delivery.folder-unwritable"_s);
        CHECK(outcomeOf(folder().test(accountFor(path), {})).reason.code == u"delivery.folder-unwritable"_s);
    }
}

TEST_CASE("trying a folder leaves nothing in it") {
    QTemporaryDir place;
    CHECK(outcomeOf(folder().test(accountFor(place.path()), {})).kind == Kind::Sent);
    CHECK(QDir(place.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    auto cancelled = folder().test(accountFor(place.path()), {});
    cancelled->cancel();
    CHECK(outcomeOf(std::move(cancelled)).reason.code == u"delivery.cancelled"_s);
}

TEST_CASE("nothing is written that was cancelled or could not be recorded") {
    QTemporaryDir place;
    const Account account = accountFor(place.path());
    const Parcel parcel = sampleParcel();
    const Outcome unrecorded = put(account, parcel, [] { return false; });
    CHECK(unrecorded.kind == Kind::Retry);
    CHECK(unrecorded.reason.code == u"delivery.not-recorded"_s);
    auto delivery = folder().deliver({parcel.id, account, parcel.to, *folder().pack(parcel, account), {}, {}});
    delivery->cancel();
    const Outcome cancelled = outcomeOf(std::move(delivery));
    CHECK(cancelled.kind == Kind::Retry);
    CHECK(cancelled.reason.code == u"delivery.cancelled"_s);
    CHECK(QDir(place.path()).isEmpty());
}

TEST_CASE("damaged bytes are not written") {
    QTemporaryDir place;
    const Account account = accountFor(place.path());
    const QByteArray good = *folder().pack(sampleParcel(), account);
    QByteArrayList bad{"", "nonsense", good.chopped(1), good + 'x', good.left(60)};
    for (const QString &name : {u"../out.png"_s, u"/tmp/out"_s, u".hidden"_s, u"a\\b"_s, QString()})
        bad.append(packFiles({{name, "x"}}));
    bad.append(packFiles({}));
    for (const QByteArray &payload : bad) {
        const Outcome outcome = outcomeOf(folder().deliver({u"1"_s, account, {}, payload, {}, {}}));
        CHECK(outcome.kind == Kind::Failed);
        CHECK(outcome.reason.code == u"delivery.damaged-parcel"_s);
    }
    CHECK(QDir(place.path()).isEmpty());
}

TEST_CASE("a parcel without its picture is not packed") {
    Parcel parcel = sampleParcel();
    parcel.png.clear();
    CHECK(folder().pack(parcel, accountFor(u"/tmp"_s)).error().code == u"parcel.no-picture"_s);
    parcel = sampleParcel();
    parcel.pdf.clear();
    CHECK(unpackFiles(*folder().pack(parcel, accountFor(u"/tmp"_s)))->size() == 1);
}

TEST_CASE("file names hold on every file system") {
    const QString id = u"1a2b3c4d-0000"_s;
    CHECK(parcelFileStem(u"a/b\\c:d*e?f\"g<h>i|j\nk"_s, {}, id) == u"a b c d e f g h i j k - 1a2b3c4d"_s);
    CHECK(parcelFileStem(u"../../etc/passwd"_s, u"..."_s, id) == u"etc passwd - 1a2b3c4d"_s);
    CHECK(parcelFileStem(u" . "_s, u"\t"_s, id) == u"card - 1a2b3c4d"_s);
    CHECK(parcelFileStem(u"CON"_s, {}, id) == u"_CON - 1a2b3c4d"_s);
    CHECK(parcelFileStem(u"lpt1.txt"_s, {}, id) == u"_lpt1.txt - 1a2b3c4d"_s);
    CHECK(parcelFileStem(u"Console"_s, {}, id) == u"Console - 1a2b3c4d"_s);
    CHECK(parcelFileStem(u"Danke\u202Egnp.exe"_s, {}, id) == u"Dankegnp.exe - 1a2b3c4d"_s);
    CHECK(parcelFileStem(u"Zoe\u0308"_s, {}, id) == u"Zoë - 1a2b3c4d"_s);
    CHECK(parcelFileStem(u"t"_s, {}, u"../"_s) == u"t"_s);
    const QString family = u"👩‍👩‍👧‍👦"_s;
    const QString longest = parcelFileStem(family.repeated(30), family.repeated(30), id);
    CHECK(longest.toUtf8().size() <= 112);
    CHECK(longest.startsWith(family + family + u" - "_s)); // no family is torn apart
}

TEST_CASE("a full disk is waited for", "[.small-disk]") {
    const Outcome outcome = put(accountFor(qEnvironmentVariable("SMALL_DISK")), [] {
        Parcel parcel = sampleParcel();
        parcel.pdf = QByteArray(4 << 20, 'x');
        return parcel;
    }());
    CHECK(outcome.kind == Kind::Retry);
    CHECK(outcome.reason.code == u"delivery.disk-full"_s);
}
