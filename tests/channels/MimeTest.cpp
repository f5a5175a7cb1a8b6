// SPDX-License-Identifier: GPL-3.0-or-later
#include "Support.h"

#include "channels/Mime.h"
#include "support/catch.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <atomic>
#include <thread>
#include <vector>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

const MailSender ada{u"Ada Lövelace, Büro 🎈"_s, u"ada@bücher.example"_s};

QString sha256(const QByteArray &bytes) {
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

TEST_CASE("another program reads the mail as it was meant") {
    const Parcel parcel = sampleParcel();
    const auto built = buildMail(parcel, ada);
    REQUIRE(built);
    const QJsonObject mail = readMail(*built);
    CHECK(mail["defects"_L1].toArray().isEmpty());
    CHECK(mail["ascii"_L1] == true);
    CHECK(mail["bareBreaks"_L1] == 0);
    CHECK(mail["longestLine"_L1].toInt() <= 200);
    CHECK(mail["subject"_L1] == parcel.subject);
    CHECK(mail["from"_L1][0]["name"_L1] == ada.name);
    CHECK(mail["from"_L1][0]["address"_L1] == u"ada@xn--bcher-kva.example"_s);
    CHECK(mail["to"_L1].toArray().size() == 1);
    CHECK(mail["to"_L1][0]["name"_L1] == u"Zoë Müller-Öz 🎉"_s);
    CHECK(mail["to"_L1][0]["address"_L1] == u"zoe@example.org"_s);
    CHECK(mail["messageId"_L1] == u"<7f1c2a30-1111-4222-8333-444455556666@xn--bcher-kva.example>"_s);
    CHECK(mail["date"_L1] == u"2026-11-22T10:20:30+00:00"_s);
}

TEST_CASE("the mail holds words, card and PDF where mail programs look for them") {
    const Parcel parcel = sampleParcel();
    const auto built = buildMail(parcel, ada);
    REQUIRE(built);
    const QJsonValue body = readMail(*built)["body"_L1];
    CHECK(body["type"_L1] == u"multipart/mixed"_s);
    const QJsonValue alternative = body["parts"_L1][0];
    CHECK(alternative["type"_L1] == u"multipart/alternative"_s);
    const QJsonValue words = alternative["parts"_L1][0];
    CHECK(words["type"_L1] == u"text/plain"_s);
    CHECK(words["charset"_L1] == u"utf-8"_s);
    CHECK(words["language"_L1] == u"de"_s);
    CHECK(words["text"_L1].toString() == parcel.plainText + u'\n');
    const QJsonValue related = alternative["parts"_L1][1];
    CHECK(related["type"_L1] == u"multipart/related"_s);
    const QJsonValue html = related["parts"_L1][0];
    const QJsonValue picture = related["parts"_L1][1];
    CHECK(html["type"_L1] == u"text/html"_s);
    CHECK(html["charset"_L1] == u"utf-8"_s);
    CHECK(picture["type"_L1] == u"image/png"_s);
    CHECK(picture["disposition"_L1] == u"inline"_s);
    CHECK(picture["filename"_L1] == u"Danke für alles, Zoë 🎉.png"_s);
    CHECK(picture["sha256"_L1] == sha256(parcel.png));
    QString id = picture["id"_L1].toString();
    id = id.mid(1, id.size() - 2);
    const QString page = html["text"_L1].toString();
    CHECK(page.contains(u"src=\"cid:"_s + id + u"\" width=\"600\" height=\"850\""_s));
    CHECK(page.contains(
        u"alt=\"&#10;A card with a &quot;yellow&quot; ground.&#10;It says: Danke &amp; &lt;mehr&gt;.&#10;"_s));
    CHECK(page.contains(u"<html lang=\"de\" dir=\"ltr\">"_s));
    const QJsonValue pdf = body["parts"_L1][1];
    CHECK(pdf["type"_L1] == u"application/pdf"_s);
    CHECK(pdf["disposition"_L1] == u"attachment"_s);
    CHECK(pdf["filename"_L1] == u"Danke für alles, Zoë 🎉.pdf"_s);
    CHECK(pdf["sha256"_L1] == sha256(parcel.pdf));
}

TEST_CASE("without a PDF the mail has no attachment, right-to-left words run right to left") {
    Parcel parcel = sampleParcel();
    parcel.pdf.clear();
    parcel.language = u"ar"_s;
    const QJsonValue body = readMail(*buildMail(parcel, ada))["body"_L1];
    CHECK(body["type"_L1] == u"multipart/alternative"_s);
    CHECK(body["parts"_L1][1]["parts"_L1][0]["text"_L1].toString().contains(u"<html lang=\"ar\" dir=\"rtl\">"_s));
    parcel.language = u"\"><script>"_s;
    CHECK(readMail(*buildMail(parcel, ada))["body"_L1]["parts"_L1][1]["parts"_L1][0]["text"_L1].toString().contains(
        u"<html dir=\"ltr\">"_s));
}

TEST_CASE("an address that cannot stand in an ASCII header leaves its name there") {
    Parcel parcel = sampleParcel();
    parcel.to = {{}, u"zoë@example.org"_s};
    const QJsonObject mail = readMail(*buildMail(parcel, ada));
    CHECK(mail["ascii"_L1] == true);
    CHECK(mail["to"_L1].toArray().isEmpty());
    CHECK(mail["groups"_L1].toArray() == QJsonArray{u"zoë@example.org"_s});
}

TEST_CASE("a header never takes a second line") {
    const auto placeOf = [](Parcel parcel, const MailSender &sender) {
        const auto built = buildMail(parcel, sender);
        REQUIRE_FALSE(built);
        CHECK(built.error().code == u"mail.bad-header"_s);
        return built.error().place;
    };
    for (const QString &bad : {u"a\r\nBcc: eve@example.org"_s, u"a\nb"_s, u"a\rb"_s, u"a\0b"_s, u"a\u2028b"_s}) {
        Parcel parcel = sampleParcel();
        parcel.subject = bad;
        CHECK(placeOf(parcel, ada) == u"subject"_s);
        parcel = sampleParcel();
        parcel.to.name = bad;
        CHECK(placeOf(parcel, ada) == u"to"_s);
        parcel = sampleParcel();
        parcel.to.address = bad;
        CHECK(placeOf(parcel, ada) == u"to"_s);
        parcel = sampleParcel();
        parcel.id = bad;
        CHECK(placeOf(parcel, ada) == u"id"_s);
        CHECK(placeOf(sampleParcel(), {bad, ada.address}) == u"from"_s);
        CHECK(placeOf(sampleParcel(), {ada.name, bad}) == u"from"_s);
    }
    CHECK(placeOf(sampleParcel(), {u"Ada"_s, u"adä@example.org"_s}) == u"from"_s);
    Parcel empty = sampleParcel();
    empty.png.clear();
    CHECK(buildMail(empty, ada).error().code == u"parcel.no-picture"_s);
}

TEST_CASE("mails may be made in several threads at once") {
    std::vector<std::thread> threads;
    std::atomic<int> good = 0;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&] {
            for (int j = 0; j < 10; ++j)
                good += buildMail(sampleParcel(), ada).has_value() ? 1 : 0;
        });
    for (auto &thread : threads)
        thread.join();
    CHECK(good == 40);
}
