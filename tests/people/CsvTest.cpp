// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "people/Csv.h"
#include "people/PeopleFile.h"
#include "reading.h"

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

People read(const QByteArray &bytes) {
    return taken(readCsv(bytes, u"list.csv"_s));
}

QString placeOf(const QByteArray &bytes) {
    return outcome(readCsv(bytes, {}));
}

} // namespace

TEST_CASE("commas, semicolons and tabs are told by the header") {
    const QString separators = u",;\t"_s;
    for (const QChar separator : separators) {
        QString text = u"name|email|team\r\nAmira Haddad|amira@example.org|Nord, Süd; West\r\n"_s;
        if (separator != u'\t')
            text = u"name|email|team\r\nAmira Haddad|amira@example.org|\"Nord, Süd; West\"\r\n"_s;
        const People people = read(text.replace(u'|', separator).toUtf8());
        REQUIRE(people.contacts.size() == 1);
        CHECK(people.contacts[0].name == u"Amira Haddad"_s);
        CHECK(people.contacts[0].email == u"amira@example.org"_s);
        CHECK(valueOf(people, 0, u"Team"_s) == u"Nord, Süd; West"_s);
    }
    CHECK(read("sep=;\r\nname;team\r\nAmira;\"a,b\"\r\n").contacts[0].line == 3);
}

TEST_CASE("RFC 4180: quotes, doubled quotes, breaks in cells, every line end") {
    const People people = read("\xEF\xBB\xBF"
                               "name,note\r\n\"Zoë \"\"Z\"\" Öz\",\"two\r\nlines\"\r\nBo,\"\"\nCy,x\rDi,y");
    REQUIRE(people.contacts.size() == 4);
    CHECK(people.contacts[0].name == u"Zoë \"Z\" Öz"_s);
    CHECK(valueOf(people, 0, u"note"_s) == u"two\nlines"_s);
    CHECK(valueOf(people, 1, u"note"_s).isEmpty());
    CHECK(people.contacts[3].name == u"Di"_s);
    CHECK(people.contacts[1].line == 4);
    CHECK(people.contacts[3].line == 6);
    CHECK(read("name , team\n Amira , \"Nord\" \n").contacts[0].values == QStringList{u"Amira"_s, u"Nord"_s});
    CHECK(read("name,team\nAmira,Nord,,\n,\n\nBo,\n").contacts.size() == 2); // what spreadsheets leave behind
}

TEST_CASE("titles in English and German find name, first name and address") {
    const People both = read("Vorname;Nachname;E-Mail-Adresse;Team\nAmira;Haddad;a@example.org;Nord\n");
    CHECK(both.contacts[0].name == u"Amira Haddad"_s);
    CHECK(both.contacts[0].firstName == u"Amira"_s);
    CHECK(both.contacts[0].email == u"a@example.org"_s);
    for (const char *title : {"first name", "Vorname", "FIRST_NAME", "given-name"})
        CHECK(valueOf(both, 0, QString::fromUtf8(title)) == u"Amira"_s);
    for (const char *title : {"last name", "Familienname"})
        CHECK(valueOf(both, 0, QString::fromUtf8(title)) == u"Haddad"_s);
    CHECK(valueOf(both, 0, u"team"_s) == u"Nord"_s);
    CHECK(!both.find(u"nick"_s));
    CHECK(!both.find(u" "_s));
    const People google = read("First Name,Last Name,E-mail 1 - Value\nZoë,Öz,z@example.org\n");
    CHECK(google.contacts[0].email == u"z@example.org"_s);
    const People two = read("name,full name\nAmi,Amira Haddad\n"); // the first is the name, the other stays a column
    CHECK(valueOf(two, 0, u"name"_s) == u"Ami"_s);
    CHECK(valueOf(two, 0, u"full name"_s) == u"Amira Haddad"_s);
}

TEST_CASE("a first name comes from a whole one only without doubt") {
    const QList<std::pair<QString, QString>> expected{{u"Amira"_s, u"Amira"_s},
                                                      {u"Amira Haddad"_s, u"Amira"_s},
                                                      {u"Jean-Luc O’Neill"_s, u"Jean-Luc"_s},
                                                      {u"Haddad, Amira"_s, u"Amira"_s},
                                                      {u"Зоя Ёлкина"_s, u"Зоя"_s},
                                                      {u"أميرة حداد"_s, u"أميرة"_s},
                                                      {u"王伟"_s, u"王伟"_s},
                                                      {u"王 伟"_s, {}},
                                                      {u"Dr. Haddad"_s, {}},
                                                      {u"Frau Haddad"_s, {}},
                                                      {u"Ana de la Cruz"_s, {}},
                                                      {u"van Dyck"_s, {}},
                                                      {u"King, Jr"_s, {}},
                                                      {u"Team 7"_s, {}},
                                                      {{}, {}}};
    for (const auto &[name, first] : expected) {
        INFO(name.toStdString());
        CHECK(read("name,x\n\"" + name.toUtf8() + "\",y\n").contacts[0].firstName == first);
    }
    CHECK(read("name,Vorname\nDr. Ana de la Cruz,Ana\n").contacts[0].firstName == u"Ana"_s);
}

TEST_CASE("a fault says where it is") {
    CHECK(placeOf("name,team\nAmira,Nord\nZoë,\"Ost\nBo,x\n") == u"people.unclosed-quote 3:5"_s);
    CHECK(placeOf("name,team\nZoë \"Z\" Öz,Ost\n") == u"people.stray-quote 2:5"_s);
    CHECK(placeOf("name,team\n\"two\nlines\",Ost\nBo\n") == u"people.control-character 2:1"_s);
    CHECK(placeOf("name,team\nAmira,\"a\nb\"\nBo\n") == u"people.ragged 4:1"_s);
    CHECK(placeOf("name\nAmira\nZ\xC3\xB6o\xEB\n") == u"people.not-utf8 3:4"_s);
    CHECK(placeOf("name,team,Team\n") == u"people.duplicate-column 1:11"_s);
}

TEST_CASE("a hundred thousand people are read") {
    const People people =
        read("name,email,team\n" + QByteArray("Amira Haddad,amira@example.org,Nord\n").repeated(100'000));
    CHECK(people.contacts.size() == 100'000);
    CHECK(people.contacts.back().line == 100'001);
}

TEST_CASE("nothing of a cell is interpreted, and what is written is safe in a spreadsheet") {
    const People people = read("name,note\n=1+1,\"=cmd|' /C calc'!A0\"\n{name},%1\n");
    CHECK(people.contacts[0].name == u"=1+1"_s);
    CHECK(people.contacts[1].name == u"{name}"_s);
    const QByteArray csv = writeCsv(people);
    CHECK(csv == "\"name\",\"note\"\r\n\"'=1+1\",\"'=cmd|' /C calc'!A0\"\r\n\"{name}\",\"%1\"\r\n");
    CHECK(csvCell(u"say \"hi\""_s) == "\"say \"\"hi\"\"\"");
    const People typed = *peopleFromText(u"Amira <a@example.org>"_s, {});
    CHECK(read(writeCsv(typed)).contacts[0].email == u"a@example.org"_s);
}

TEST_CASE("people typed one a line, or pasted as a table") {
    const auto typed =
        peopleFromText(u"Amira Haddad\r\n\n  Zoë Öz <zoe@example.org>\n\"Bo\" <b@example.org>\nc@example.org\n"_s, {});
    REQUIRE(typed);
    REQUIRE(typed->contacts.size() == 4);
    CHECK(typed->contacts[1].name == u"Zoë Öz"_s);
    CHECK(typed->contacts[1].firstName == u"Zoë"_s);
    CHECK(typed->contacts[1].email == u"zoe@example.org"_s);
    CHECK(typed->contacts[2].name == u"Bo"_s);
    CHECK(typed->contacts[3].email == u"c@example.org"_s);
    const auto table = peopleFromText(u"Name\tTeam\nAmira\tNord\n"_s, {});
    REQUIRE(table);
    CHECK(table->contacts[0].values == QStringList{u"Amira"_s, u"Nord"_s});
    CHECK(peopleFromText(u" \n"_s, {}).error().code == u"people.empty"_s);
    CHECK(peopleFromText(u"Amira\u202e\n"_s, {}).error().code == u"people.control-character"_s);
}
