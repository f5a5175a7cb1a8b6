// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>
#include <vector>

namespace thanksmith {

/// Someone who gets or gives thanks, as a list of people names them.
struct Contact {
    QString name;       ///< one line; empty where the list has none
    QString firstName;  ///< from a column, else by firstNameOf (people/FirstName.h); may be empty
    QString email;      ///< as written, unchecked; may be empty
    QStringList values; ///< one for each column of the list
    int line = 0;       ///< of the file, from 1; 0: from no file

    bool operator==(const Contact &) const = default;
};

/// A column of a list. `id` says what it is about where its title is known (people/Columns.h).
struct PeopleColumn {
    QString title; ///< as the file heads it
    QString id;    ///< "name", "first-name", "email", ...; may be empty

    bool operator==(const PeopleColumn &) const = default;
};

/// Where a value of a contact is found; see People::find.
struct ValueKey {
    enum class From { Name, FirstName, Email, Column };
    From from = From::Column;
    qsizetype column = -1;

    bool operator==(const ValueKey &) const = default;
};

/// A list of people.
struct People {
    std::vector<PeopleColumn> columns;
    std::vector<Contact> contacts;
    bool ownTitles = true; ///< the columns are called as the file calls them; else by what they are about

    /// What "team", "First Name" or "Vorname" stands for: a column by its title (case, blanks, "-" and "_" do not
    /// matter), else a column that is about the same by the table of known titles. Name, first name and email are
    /// always there. Nothing: the list has no such column.
    [[nodiscard]] std::optional<ValueKey> find(const QString &title) const;
    /// May be empty.
    [[nodiscard]] static QString value(const Contact &contact, const ValueKey &key);

    bool operator==(const People &) const = default;
};

/// Bounds of a list that comes from outside.
struct PeopleLimits {
    qint64 bytes = 16 << 20;
    int rows = 100'000;
    int columns = 256;
    int cells = 2'000'000;
    int cellLength = 10'000; ///< UTF-16 code units
    int nameLength = 400;    ///< UTF-16 code units: what a card's line takes
};

} // namespace thanksmith
