// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "merge/Merge.h"
#include "people/PeopleFile.h"

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const People> people(const QByteArray &csv) {
    const Result<People> read = parsePeople(csv, {});
    REQUIRE(read);
    return std::make_shared<const People>(*read);
}

Card card(const QString &title, const QString &message = {}) {
    Card made;
    made.texts.title = title;
    made.texts.message = message;
    return made;
}

QStringList told(const std::vector<MergeProblem> &problems) {
    QStringList lines;
    for (const MergeProblem &problem : problems)
        lines << QStringList{problem.error.code, problem.error.subject, problem.error.place,
                             problem.error.args.value(0)}
                     .join(u'|');
    return lines;
}

const QByteArray threePeople = "name,nick,team,mail\n"
                               "Amira Haddad,Ami,Nord,a@example.org\n"
                               "Dr. Zoë de la Cruz,Zo,,z@example.org\n"
                               "Bo,,Süd,\n";

} // namespace

TEST_CASE("placeholders are filled in every text, with fallbacks") {
    Card mine = card(u"Danke, {nick|Vorname}!"_s, u"{name} ({team|\"everywhere\"})\n{{not me}} }"_s);
    mine.texts.closing = u"To {NAME}"_s;
    mine.texts.from = u"Team {Team|\"all\"}"_s;
    const Merge merge(mine, people(threePeople));
    CHECK(merge.isPersonal());
    CHECK(merge.problems().empty());
    const Card first = merge.cardFor(0);
    CHECK(first.texts.title == u"Danke, Ami!"_s);
    CHECK(first.texts.message == u"Amira Haddad (Nord)\n{not me} }"_s);
    CHECK(first.texts.closing == u"To Amira Haddad"_s);
    CHECK(first.texts.to == u"Amira Haddad"_s); // the card names nobody
    CHECK(merge.cardFor(1).texts.message.startsWith(u"Dr. Zoë de la Cruz (everywhere)"_s));
    CHECK(merge.cardFor(2).texts.title == u"Danke, Bo!"_s);
    CHECK(merge.cardFor(2).texts.from == u"Team Süd"_s);
    mine.texts.to = u"The team"_s;
    CHECK(Merge(mine, people(threePeople)).cardFor(0).texts.to == u"The team"_s);
    mine.texts.to = u"{mail|name}"_s;
    CHECK(Merge(mine, people(threePeople)).cardFor(2).texts.to == u"Bo"_s);
}

TEST_CASE("missing values are found person by person, unknown columns once") {
    const Merge missing(card(u"{first name}"_s, u"{team} {team} {nick}"_s), people(threePeople));
    CHECK(told(missing.problems()) == QStringList{u"merge.missing-value|Dr. Zoë de la Cruz||{first name}"_s,
                                                  u"merge.missing-value|Dr. Zoë de la Cruz||{team}"_s,
                                                  u"merge.missing-value|Bo||{nick}"_s});
    CHECK(missing.problemsOf(0).empty());
    CHECK(missing.cardFor(1).texts.title == u"{first name}"_s); // seen, not silently nothing
    const Merge unknown(card(u"{boss}"_s, u"{boss} {team|city}"_s), people(threePeople));
    CHECK(told(unknown.problems()) ==
          QStringList{u"merge.unknown-column||texts.title|{boss}"_s, u"merge.unknown-column||texts.message|{city}"_s});
    CHECK(unknown.problems()[0].error.args.value(1) == u"name, nick, team, mail"_s);
}

TEST_CASE("braces that do not close are told") {
    for (const char *text : {"a {", "{name", "{name\n}", "{na{me}", "{{{"})
        CHECK(told(Merge(card({}, QString::fromUtf8(text)), people(threePeople)).problems()) ==
              QStringList{u"merge.unclosed||texts.message|"_s});
    for (const char *text : {"{}", "{ }", "{name|}", "{|name}"})
        CHECK(told(Merge(card(QString::fromUtf8(text)), people(threePeople)).problems()) ==
              QStringList{u"merge.empty-placeholder||texts.title|"_s});
    CHECK(!Merge(card(u"{{name}}"_s), people(threePeople)).isPersonal());
    CHECK(Merge(card(u"{{name}}"_s), people(threePeople)).cardFor(0).texts.title == u"{name}"_s);
}

TEST_CASE("values are never read again") {
    const Merge merge(card(u"{name}"_s, u"{a}{b}"_s), people("name,a,b\n{b},{name},%1\\n$& }}\n"));
    CHECK(merge.problems().empty());
    CHECK(merge.cardFor(0).texts.title == u"{b}"_s);
    CHECK(merge.cardFor(0).texts.message == u"{name}%1\\n$& }}"_s);
    CHECK(merge.cardFor(0).texts.to == u"{b}"_s);
}

TEST_CASE("what does not fit a line is told") {
    const auto list = people("name,address\nAmira,\"Am Hafen 1\nKiel\"\n" + QByteArray("B").repeated(390) + ",x\n");
    const Merge merge(card(u"Thank you, dear {name}!"_s), list);
    CHECK(told(merge.problems()) == QStringList{u"merge.too-long|"_s + QString(390, u'B') + u"|texts.title|400"_s});
    CHECK(told(Merge(card(u"{address}"_s), list).problems()) ==
          QStringList{u"merge.line-break|Amira|texts.title|{address}"_s});
    CHECK(Merge(card({}, u"{address}"_s), list).problems().empty());
}

TEST_CASE("emphasis stays with the words") {
    Card mine = card({}, u"Dear {name}, you stayed. Bye {nick}."_s);
    mine.texts.emphasis = {{5, 6, {.bold = true}}, {17, 6, {.italic = true}}};
    REQUIRE(mine.texts.message.mid(17, 6) == u"stayed"_s.left(6));
    const Card merged = Merge(mine, people(threePeople)).cardFor(0);
    CHECK(merged.texts.message == u"Dear Amira Haddad, you stayed. Bye Ami."_s);
    CHECK(merged.texts.emphasis == EmphasisSpans{{5, 12, {.bold = true}}, {23, 6, {.italic = true}}});
}

TEST_CASE("a list says which placeholders it offers") {
    CHECK(placeholderTitles(*people(threePeople), u"de"_s) ==
          QStringList{u"Vorname"_s, u"name"_s, u"nick"_s, u"team"_s, u"mail"_s});
    CHECK(placeholderTitles(*people("BEGIN:VCARD\nN:Haddad;Amira\nORG:Nord\nEND:VCARD\n"), u"de"_s) ==
          QStringList{u"Name"_s, u"Vorname"_s, u"Nachname"_s, u"Organisation"_s});
    CHECK(placeholderTitles(*people("name,a|b\nBo,x\n"), u"en"_s) == QStringList{u"first name"_s, u"name"_s});
    CHECK(Merge(card(u"{%1}"_s.arg(greetingPlaceholder(u"de"_s))), people(threePeople)).cardFor(1).texts.title ==
          u"Dr. Zoë de la Cruz"_s);
}
