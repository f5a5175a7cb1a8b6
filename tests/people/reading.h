// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/catch.h"

#include "people/Contact.h"

/// "read", or the fault and its place.
inline QString outcome(const thanksmith::Result<thanksmith::People> &people) {
    return people ? QStringLiteral("read") : people.error().code + QLatin1Char(' ') + people.error().place;
}

/// The people; the test ends where there are none.
inline thanksmith::People taken(const thanksmith::Result<thanksmith::People> &people) {
    INFO(outcome(people).toStdString());
    REQUIRE(people);
    return *people;
}

/// What a person has in a column.
inline QString valueOf(const thanksmith::People &people, std::size_t person, const QString &title) {
    const auto key = people.find(title);
    return key ? thanksmith::People::value(people.contacts[person], *key) : QStringLiteral("(no such column)");
}
