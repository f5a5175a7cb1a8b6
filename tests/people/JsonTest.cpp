// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "people/PeopleJson.h"

using namespace thanksmith;
using namespace Qt::StringLiterals;

TEST_CASE("A list comes back from JSON as it was") {
    People people;
    people.columns = {{u"Name"_s, u"name"_s}, {u"Note, \"so\""_s, {}}};
    people.contacts = {{u"Zoë 🎉"_s, u"Zoë"_s, {}, {u"Zoë 🎉"_s, u"=1+1\nsecond line"_s}, 2}, {{}, {}, u"a@b"_s, {}, 3}};
    people.ownTitles = false;
    const auto back = peopleFromJson(peopleToJson(people));
    REQUIRE(back);
    CHECK(*back == people);
}

TEST_CASE("What is no list is none") {
    const char *bytes =
        GENERATE("", "{", "[]", "{}", R"({"people":[]})", R"({"columns":[],"people":[["a"]]})",
                 R"({"columns":[],"people":[["a","","",1,"more values than columns"]]})",
                 R"({"columns":[["a"]],"people":[["a","","",1]]})", R"({"columns":[],"people":[["a","",{},1]]})");
    CAPTURE(bytes);
    CHECK_FALSE(peopleFromJson(bytes));
    CHECK_FALSE(peopleFromJson(R"({"people":[["a","","",1],["b","","",2]]})", {.rows = 1}));
}
