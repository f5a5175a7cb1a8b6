// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/PeopleFile.h"

#include "base/File.h"
#include "people/Columns.h"
#include "people/Csv.h"
#include "people/CsvRows.h"
#include "people/PeopleText.h"
#include "people/VCard.h"

#include <algorithm>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

/// Whether the first line with words heads columns: one of its cells is a known title for names.
bool hasHeader(const QString &text) {
    const QStringList lines = text.split(u'\n');
    const auto first =
        std::find_if(lines.begin(), lines.end(), [](const QString &line) { return !line.trimmed().isEmpty(); });
    if (first == lines.end())
        return false;
    CsvRows rows(*first, csvSeparator(*first), {}, {});
    const Result<std::vector<CsvCell>> cells = rows.next();
    static const QStringList ofNames{u"name"_s, u"first-name"_s, u"last-name"_s};
    return cells && std::any_of(cells->begin(), cells->end(),
                                [](const CsvCell &cell) { return ofNames.contains(columnId(cell.text)); });
}

Contact contactOf(const QString &line) {
    Contact contact;
    const qsizetype open = line.lastIndexOf(u'<');
    if (open >= 0 && line.endsWith(u'>')) {
        contact.name = line.left(open).simplified();
        contact.email = line.mid(open + 1).chopped(1).trimmed();
    } else if (line.contains(u'@') && !line.contains(u' ')) {
        contact.email = line;
    } else {
        contact.name = line.simplified();
    }
    if (contact.name.size() > 1 && contact.name.startsWith(u'"') && contact.name.endsWith(u'"'))
        contact.name = contact.name.sliced(1).chopped(1).trimmed();
    completeContact(contact, {}, {});
    contact.values = {contact.name, contact.email};
    return contact;
}

} // namespace

Result<People> readPeople(const QString &path, const PeopleLimits &limits) {
    const Result<QByteArray> bytes = readFile(path, limits.bytes);
    if (!bytes)
        return failure(bytes);
    return parsePeople(*bytes, path, limits);
}

Result<People> parsePeople(const QByteArray &bytes, const QString &name, const PeopleLimits &limits) {
    return looksLikeVCard(bytes) ? readVCards(bytes, name, limits) : readCsv(bytes, name, limits);
}

Result<People> peopleFromText(const QString &text, const QString &name) {
    const QByteArray bytes = text.toUtf8();
    if (looksLikeVCard(bytes) || hasHeader(text))
        return parsePeople(bytes, name);
    const PeopleLimits limits;
    const Result<QString> plain = peopleText(bytes, name, limits);
    if (!plain)
        return failure(plain);
    People people;
    people.ownTitles = false;
    people.columns = {{u"name"_s, u"name"_s}, {u"email"_s, u"email"_s}};
    int number = 0;
    for (const QString &line : QString(*plain).replace(u'\r', u'\n').split(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const QString place = placeAt(number, 1);
        if (const auto clean = checkCell(line.simplified(), true, name, place); !clean)
            return failure(clean);
        if (const auto fits = checkLength(line.trimmed(), limits.nameLength, name, place); !fits)
            return failure(fits);
        if (people.contacts.size() >= std::size_t(limits.rows))
            return fail(u"people.too-many"_s, name, place, {u"rows"_s, QString::number(limits.rows)});
        people.contacts.push_back(contactOf(line.trimmed()));
        people.contacts.back().line = number;
    }
    if (people.contacts.empty())
        return fail(u"people.empty"_s, name);
    return people;
}

} // namespace thanksmith
