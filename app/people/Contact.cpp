// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/Contact.h"

#include "people/Columns.h"

#include <algorithm>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

ValueKey keyOf(const QString &id, qsizetype column) {
    if (id == "name"_L1)
        return {ValueKey::From::Name, -1};
    if (id == "first-name"_L1)
        return {ValueKey::From::FirstName, -1};
    if (id == "email"_L1)
        return {ValueKey::From::Email, -1};
    return {ValueKey::From::Column, column};
}

} // namespace

std::optional<ValueKey> People::find(const QString &title) const {
    const QString wanted = foldedTitle(title);
    if (wanted.isEmpty())
        return {};
    const auto columnWhere = [this](const auto &fits) {
        const auto it = std::find_if(columns.begin(), columns.end(), fits);
        return it == columns.end() ? qsizetype(-1) : qsizetype(it - columns.begin());
    };
    const qsizetype titled = columnWhere([&](const PeopleColumn &c) { return foldedTitle(c.title) == wanted; });
    if (titled >= 0) {
        // Of two columns about the same only the first one is a contact's name or address.
        const QString &id = columns[std::size_t(titled)].id;
        const qsizetype first = columnWhere([&](const PeopleColumn &c) { return !id.isEmpty() && c.id == id; });
        return first == titled ? keyOf(id, titled) : ValueKey{ValueKey::From::Column, titled};
    }
    const QString id = columnId(title);
    const qsizetype same = columnWhere([&](const PeopleColumn &c) { return !id.isEmpty() && c.id == id; });
    const ValueKey key = keyOf(id, same);
    if (key.from == ValueKey::From::Column && same < 0)
        return {};
    return key;
}

QString People::value(const Contact &contact, const ValueKey &key) {
    switch (key.from) {
    case ValueKey::From::Name:
        return contact.name;
    case ValueKey::From::FirstName:
        return contact.firstName;
    case ValueKey::From::Email:
        return contact.email;
    case ValueKey::From::Column:
        break;
    }
    return contact.values.value(key.column);
}

} // namespace thanksmith
