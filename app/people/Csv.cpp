// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/Csv.h"

#include "people/Columns.h"
#include "people/CsvRows.h"
#include "people/PeopleText.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

/// "sep=;" on the first line, as spreadsheets write it: the separator, and the line is passed.
QChar takeSeparator(QStringView &text) {
    if (text.startsWith("sep="_L1, Qt::CaseInsensitive) && text.size() > 5 && (text[5] == u'\r' || text[5] == u'\n')) {
        const QChar separator = text[4];
        if (QStringView(u",;\t").contains(separator))
            return separator;
    }
    return {};
}

/// Where the columns stand that make a contact; -1: nowhere.
struct KnownColumns {
    qsizetype name = -1;
    qsizetype first = -1;
    qsizetype last = -1;
    qsizetype email = -1;
};

class CsvPeople {
public:
    CsvPeople(QString name, const PeopleLimits &limits)
        : m_name(std::move(name))
        , m_limits(limits) {}

    [[nodiscard]] Result<void> takeHeader(const std::vector<CsvCell> &row);
    [[nodiscard]] Result<void> takeRow(std::vector<CsvCell> row);
    [[nodiscard]] bool hasHeader() const { return !m_nameless.empty(); }
    [[nodiscard]] Result<People> finish();

private:
    [[nodiscard]] Result<void> fit(std::vector<CsvCell> &row) const;
    [[nodiscard]] bool isLine(qsizetype column) const;

    QString m_name;
    PeopleLimits m_limits;
    People m_people;
    KnownColumns m_known;
    std::vector<bool> m_nameless; ///< of each column as the file has them
    qint64 m_cells = 0;
};

bool isBlank(const std::vector<CsvCell> &row) {
    return std::all_of(row.begin(), row.end(), [](const CsvCell &cell) { return cell.text.isEmpty(); });
}

Result<void> CsvPeople::takeHeader(const std::vector<CsvCell> &row) {
    QSet<QString> seen;
    QHash<QString, qsizetype> places;
    for (const CsvCell &cell : row) {
        m_nameless.push_back(cell.text.isEmpty());
        if (cell.text.isEmpty())
            continue;
        if (const auto plain = checkCell(cell.text, true, m_name, cell.place()); !plain)
            return plain;
        if (const QString folded = foldedTitle(cell.text); seen.contains(folded))
            return fail(u"people.duplicate-column"_s, m_name, cell.place(), {cell.text});
        else
            seen.insert(folded);
        const QString id = columnId(cell.text);
        if (!id.isEmpty() && !places.contains(id))
            places.insert(id, qsizetype(m_people.columns.size()));
        m_people.columns.push_back({cell.text, id});
    }
    m_known = {places.value(u"name"_s, -1), places.value(u"first-name"_s, -1), places.value(u"last-name"_s, -1),
               places.value(u"email"_s, -1)};
    if (m_known.name < 0 && m_known.first < 0 && m_known.last < 0)
        return fail(u"people.no-name-column"_s, m_name, placeAt(row.front().line, 1));
    return {};
}

/// Brings a row to the header's length, where nothing is lost by it.
Result<void> CsvPeople::fit(std::vector<CsvCell> &row) const {
    const std::size_t columns = m_nameless.size();
    const std::size_t found = row.size();
    while (row.size() > columns && row.back().text.isEmpty())
        row.pop_back();
    if (row.size() != columns)
        return fail(u"people.ragged"_s, m_name, row[std::min(row.size(), columns) - 1].place(),
                    {QString::number(found), QString::number(columns)});
    return {};
}

bool CsvPeople::isLine(qsizetype column) const {
    return column == m_known.name || column == m_known.first || column == m_known.last || column == m_known.email;
}

Result<void> CsvPeople::takeRow(std::vector<CsvCell> row) {
    if (isBlank(row))
        return {};
    if (const auto fitted = fit(row); !fitted)
        return fitted;
    m_cells += qint64(row.size());
    if (m_people.contacts.size() >= std::size_t(m_limits.rows))
        return fail(u"people.too-many"_s, m_name, row.front().place(), {u"rows"_s, QString::number(m_limits.rows)});
    if (m_cells > m_limits.cells)
        return fail(u"people.too-many"_s, m_name, row.front().place(), {u"cells"_s, QString::number(m_limits.cells)});
    Contact contact;
    contact.line = row.front().line;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const CsvCell &cell = row[i];
        if (m_nameless[i]) {
            if (!cell.text.isEmpty())
                return fail(u"people.nameless-column"_s, m_name, cell.place());
            continue;
        }
        const bool line = isLine(contact.values.size());
        if (const auto plain = checkCell(cell.text, line, m_name, cell.place()); !plain)
            return plain;
        if (line)
            if (const auto fits = checkLength(cell.text, m_limits.nameLength, m_name, cell.place()); !fits)
                return fits;
        contact.values.append(cell.text);
    }
    contact.name = contact.values.value(m_known.name).simplified();
    contact.email = contact.values.value(m_known.email);
    completeContact(contact, contact.values.value(m_known.first).simplified(),
                    contact.values.value(m_known.last).simplified());
    m_people.contacts.push_back(std::move(contact));
    return {};
}

Result<People> CsvPeople::finish() {
    if (m_people.contacts.empty())
        return fail(u"people.empty"_s, m_name);
    return std::move(m_people);
}

} // namespace

Result<People> readCsv(const QByteArray &bytes, const QString &name, const PeopleLimits &limits) {
    const Result<QString> text = peopleText(bytes, name, limits);
    if (!text)
        return failure(text);
    QStringView view(*text);
    QChar separator = takeSeparator(view);
    const bool said = !separator.isNull();
    // The line that says it counts, so that places stay those of the file.
    if (!said)
        separator = csvSeparator(view);
    CsvRows rows(view, separator, name, limits);
    if (said)
        std::ignore = rows.next();
    CsvPeople people(name, limits);
    while (!rows.atEnd()) {
        Result<std::vector<CsvCell>> row = rows.next();
        if (!row)
            return failure(row);
        if (!people.hasHeader() && isBlank(*row))
            continue;
        const Result<void> taken =
            people.hasHeader() ? people.takeRow(std::move(*row)) : people.takeHeader(std::move(*row));
        if (!taken)
            return failure(taken);
    }
    return people.finish();
}

QByteArray csvCell(QString text) {
    static constexpr QStringView formula = u"=+-@\t\r";
    if (!text.isEmpty() && formula.contains(text.front()))
        text.prepend(u'\'');
    text.replace(u'"', u"\"\""_s);
    return '"' + text.toUtf8() + '"';
}

QByteArray writeCsv(const People &people) {
    const auto has = [&](QLatin1StringView id) {
        return std::any_of(people.columns.begin(), people.columns.end(),
                           [&](const PeopleColumn &column) { return column.id == id; });
    };
    const bool addName = !has("name"_L1);
    const bool addEmail =
        !has("email"_L1) && std::any_of(people.contacts.begin(), people.contacts.end(),
                                        [](const Contact &contact) { return !contact.email.isEmpty(); });
    const auto line = [&](const QString &name, const QString &email, const QStringList &values) {
        QByteArrayList cells;
        if (addName)
            cells << csvCell(name);
        if (addEmail)
            cells << csvCell(email);
        for (const QString &value : values)
            cells << csvCell(value);
        return cells.join(',') + "\r\n";
    };
    QStringList titles;
    for (const PeopleColumn &column : people.columns)
        titles << column.title;
    QByteArray csv = line(u"name"_s, u"email"_s, titles);
    for (const Contact &contact : people.contacts)
        csv += line(contact.name, contact.email, contact.values);
    return csv;
}

} // namespace thanksmith
