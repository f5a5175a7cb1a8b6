// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "people/PeopleFile.h"
#include "people/VCard.h"
#include "reading.h"

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

People read(const QByteArray &bytes) {
    return taken(parsePeople(bytes, u"people.vcf"_s));
}

} // namespace

TEST_CASE("vCard 4 and 3: names, preferred addresses, folded and escaped lines") {
    const People people = read("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Amira Had\r\n dad\r\nN:Haddad;Amira;;;\r\n"
                               "EMAIL;TYPE=home:home@example.org\r\nEMAIL;TYPE=work;PREF=1:amira@example.org\r\n"
                               "ORG:Nordlicht\\, Ltd.;Support\r\nEND:VCARD\r\n\r\n"
                               "begin:vcard\nversion:3.0\nfn:Zoë Öz\nitem1.EMAIL;type=INTERNET:first@example.org\n"
                               "item2.EMAIL;type=INTERNET;type=pref:zoe@example.org\nNICKNAME:Zo,Zozo\n"
                               "ADR;TYPE=\"work:main\":;;Am Hafen 1;Kiel;;24103;Deutschland\n"
                               "PHOTO;ENCODING=b:////\nend:vcard\n");
    REQUIRE(people.contacts.size() == 2);
    CHECK(people.contacts[0].name == u"Amira Haddad"_s);
    CHECK(people.contacts[0].email == u"amira@example.org"_s);
    CHECK(valueOf(people, 0, u"Firma"_s) == u"Nordlicht, Ltd."_s);
    CHECK(valueOf(people, 0, u"Abteilung"_s) == u"Support"_s);
    CHECK(people.contacts[1].name == u"Zoë Öz"_s);
    CHECK(people.contacts[1].firstName == u"Zoë"_s);
    CHECK(people.contacts[1].email == u"zoe@example.org"_s);
    CHECK(valueOf(people, 1, u"nick"_s) == u"Zo"_s);
    CHECK(valueOf(people, 1, u"Ort"_s) == u"Kiel"_s);
    CHECK(people.contacts[1].line == 11);
    CHECK(!people.find(u"job title"_s)); // nobody has one
}

TEST_CASE("vCard 2.1: quoted-printable, bare parameters, no FN") {
    const People people =
        read("BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=96z;Zo=C3=\r\n=AB;;;\r\n"
             "EMAIL;INTERNET;PREF:zoe@example.org\r\nEND:VCARD\r\n"
             "BEGIN:VCARD\r\nVERSION:2.1\r\nFN;QUOTED-PRINTABLE;CHARSET=ISO-8859-1:J=F6rg\r\nEND:VCARD\r\n");
    REQUIRE(people.contacts.size() == 2);
    CHECK(people.contacts[0].name == u"Zoë Öz"_s);
    CHECK(people.contacts[0].firstName == u"Zoë"_s);
    CHECK(people.contacts[0].email == u"zoe@example.org"_s);
    CHECK(people.contacts[1].name == u"Jörg"_s);
}

TEST_CASE("a group is nobody") {
    const People people = read("BEGIN:VCARD\nVERSION:4.0\nKIND:group\nFN:Nord\nEND:VCARD\n"
                               "BEGIN:VCARD\nVERSION:4.0\nFN:Amira\nEND:VCARD\n");
    REQUIRE(people.contacts.size() == 1);
    CHECK(people.contacts[0].name == u"Amira"_s);
}

TEST_CASE("a vCard's fault says its line") {
    const auto place = [](const QByteArray &bytes) { return outcome(readVCards(bytes, {})); };
    CHECK(place("BEGIN:VCARD\nVERSION:4.0\nFN:Am\n ira\nhello\nEND:VCARD\n") == u"people.vcard-line 5:1"_s);
    CHECK(place("BEGIN:VCARD\nFN:A\nEND:VCARD\nBEGIN:VCARD\nFN:B\n") == u"people.vcard-unclosed 4:1"_s);
}
