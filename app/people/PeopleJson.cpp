// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/PeopleJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fixedParts = 4; ///< of a person, before the values

bool areStrings(const QJsonArray &array, qsizetype from = 0) {
    return std::all_of(array.begin() + std::min(from, array.size()), array.end(),
                       [](const QJsonValue &value) { return value.isString(); });
}

std::optional<Contact> contactOf(const QJsonArray &parts) {
    if (parts.size() < fixedParts || !parts[0].isString() || !parts[1].isString() || !parts[2].isString() ||
        !parts[3].isDouble() || !areStrings(parts, fixedParts))
        return {};
    Contact contact{parts[0].toString(), parts[1].toString(), parts[2].toString(), {}, parts[3].toInt()};
    for (qsizetype i = fixedParts; i < parts.size(); ++i)
        contact.values << parts[i].toString();
    return contact;
}

} // namespace

QByteArray peopleToJson(const People &people) {
    QJsonArray columns;
    for (const PeopleColumn &column : people.columns)
        columns.append(QJsonArray{column.title, column.id});
    QJsonArray all;
    for (const Contact &contact : people.contacts) {
        QJsonArray parts{contact.name, contact.firstName, contact.email, contact.line};
        for (const QString &value : contact.values)
            parts.append(value);
        all.append(parts);
    }
    return QJsonDocument(QJsonObject{{u"columns"_s, columns}, {u"ownTitles"_s, people.ownTitles}, {u"people"_s, all}})
        .toJson(QJsonDocument::Compact);
}

std::optional<People> peopleFromJson(const QByteArray &bytes, const PeopleLimits &limits) {
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const QJsonArray columns = object["columns"_L1].toArray();
    const QJsonArray all = object["people"_L1].toArray();
    if (columns.size() > limits.columns || all.isEmpty() || all.size() > limits.rows)
        return {};
    People people;
    people.ownTitles = object["ownTitles"_L1].toBool(true);
    for (const QJsonValue &column : columns) {
        const QJsonArray parts = column.toArray();
        if (parts.size() != 2 || !areStrings(parts))
            return {};
        people.columns.push_back({parts[0].toString(), parts[1].toString()});
    }
    for (const QJsonValue &entry : all) {
        std::optional<Contact> contact = contactOf(entry.toArray());
        if (!contact || contact->values.size() > columns.size())
            return {};
        people.contacts.push_back(std::move(*contact));
    }
    return people;
}

} // namespace thanksmith
