// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/VCard.h"

#include "people/PeopleText.h"
#include "people/VCardLines.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <limits>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

/// The columns a list of vCards can have, in their order; the titles are also their ids' words.
struct CardColumn {
    QLatin1StringView id;
    QLatin1StringView title;
};
constexpr std::array<CardColumn, 10> cardColumns{{{"name"_L1, "name"_L1},
                                                  {"first-name"_L1, "first name"_L1},
                                                  {"last-name"_L1, "last name"_L1},
                                                  {"nickname"_L1, "nickname"_L1},
                                                  {"email"_L1, "email"_L1},
                                                  {"organization"_L1, "organization"_L1},
                                                  {"department"_L1, "department"_L1},
                                                  {"job-title"_L1, "job title"_L1},
                                                  {"city"_L1, "city"_L1},
                                                  {"country"_L1, "country"_L1}}};

/// What is read of one vCard: values by column id.
struct OpenCard {
    int line = 0;
    QHash<QString, QString> values;
    int emailRank = std::numeric_limits<int>::max(); ///< of the address taken: less is preferred
    bool isGroup = false;
};

/// How much an address is preferred: PREF=1..100 of 4.0, TYPE=pref of 3.0, else by order.
int rankOf(const VCardLine &line) {
    bool given = false;
    const int rank = line.parameters.value(u"PREF"_s).toInt(&given);
    if (given)
        return rank;
    const QStringList types = line.parameters.values(u"TYPE"_s).join(u',').toLower().split(u',');
    return types.contains(u"pref"_s) ? 0 : 101;
}

class CardReader {
public:
    CardReader(QString name, const PeopleLimits &limits)
        : m_name(std::move(name))
        , m_limits(limits) {}

    [[nodiscard]] Result<void> take(const VCardLine &line);
    [[nodiscard]] Result<People> finish();

private:
    [[nodiscard]] Result<void> begin(const VCardLine &line);
    [[nodiscard]] Result<void> end(const VCardLine &line);
    [[nodiscard]] Result<void> property(const VCardLine &line);
    [[nodiscard]] Result<void> put(const VCardLine &line, QLatin1StringView id, const QString &text);
    [[nodiscard]] Result<void> putParts(const VCardLine &line, const QString &value);

    QString m_name;
    PeopleLimits m_limits;
    std::optional<OpenCard> m_open;
    std::vector<OpenCard> m_cards;
    qint64 m_cells = 0;
};

Result<void> CardReader::begin(const VCardLine &line) {
    if (m_open)
        return fail(u"people.vcard-nested"_s, m_name, line.place());
    if (m_cards.size() >= std::size_t(m_limits.rows))
        return fail(u"people.too-many"_s, m_name, line.place(), {u"rows"_s, QString::number(m_limits.rows)});
    m_open = OpenCard{line.line, {}};
    return {};
}

Result<void> CardReader::end(const VCardLine &line) {
    if (!m_open)
        return fail(u"people.vcard-outside"_s, m_name, line.place());
    if (!m_open->isGroup && !m_open->values.isEmpty())
        m_cards.push_back(std::move(*m_open));
    m_open.reset();
    return {};
}

Result<void> CardReader::take(const VCardLine &line) {
    const bool ofCard = line.value.trimmed().compare("VCARD"_L1, Qt::CaseInsensitive) == 0;
    if (line.name == "BEGIN"_L1 && ofCard)
        return begin(line);
    if (line.name == "END"_L1 && ofCard)
        return end(line);
    if (!m_open)
        return fail(u"people.vcard-outside"_s, m_name, line.place());
    return property(line);
}

/// Keeps the first value of a kind.
Result<void> CardReader::put(const VCardLine &line, QLatin1StringView id, const QString &text) {
    const QString plain = text.simplified();
    if (plain.isEmpty() || m_open->values.contains(id))
        return {};
    if (const auto clean = checkCell(text, true, m_name, line.place()); !clean)
        return clean;
    if (const auto fits = checkLength(plain, m_limits.nameLength, m_name, line.place()); !fits)
        return fits;
    if (++m_cells > m_limits.cells)
        return fail(u"people.too-many"_s, m_name, line.place(), {u"cells"_s, QString::number(m_limits.cells)});
    m_open->values.insert(id, plain);
    return {};
}

Result<void> CardReader::putParts(const VCardLine &line, const QString &value) {
    static const QHash<QString, QList<std::pair<int, QLatin1StringView>>> columns{
        {u"N"_s, {{0, "last-name"_L1}, {1, "first-name"_L1}}},
        {u"ORG"_s, {{0, "organization"_L1}, {1, "department"_L1}}},
        {u"ADR"_s, {{3, "city"_L1}, {6, "country"_L1}}}};
    const QStringList parts = vCardParts(value);
    for (const auto &[part, id] : columns.value(line.name))
        if (const auto taken = put(line, id, parts.value(part)); !taken)
            return taken;
    return {};
}

Result<void> CardReader::property(const VCardLine &line) {
    static const QStringList used{u"FN"_s,    u"N"_s,   u"NICKNAME"_s, u"EMAIL"_s, u"ORG"_s,
                                  u"TITLE"_s, u"ADR"_s, u"VERSION"_s,  u"KIND"_s};
    if (!used.contains(line.name))
        return {};
    const Result<QString> value = vCardValue(line, m_name);
    if (!value)
        return failure(value);
    if (line.name == "VERSION"_L1) {
        static const QStringList known{u"2.1"_s, u"3.0"_s, u"4.0"_s};
        if (!known.contains(value->trimmed()))
            return fail(u"people.vcard-version"_s, m_name, line.place(), {value->trimmed().left(40)});
        return {};
    }
    if (line.name == "KIND"_L1) {
        m_open->isGroup = value->trimmed().compare("group"_L1, Qt::CaseInsensitive) == 0;
        return {};
    }
    if (line.name == "EMAIL"_L1) {
        const int rank = rankOf(line);
        if (rank >= m_open->emailRank)
            return {};
        m_open->emailRank = rank;
        m_open->values.remove(u"email"_s);
        return put(line, "email"_L1, vCardText(*value));
    }
    if (line.name == "FN"_L1)
        return put(line, "name"_L1, vCardText(*value));
    if (line.name == "NICKNAME"_L1)
        return put(line, "nickname"_L1, vCardText(*value).section(u',', 0, 0));
    if (line.name == "TITLE"_L1)
        return put(line, "job-title"_L1, vCardText(*value));
    return putParts(line, *value);
}

Result<People> CardReader::finish() {
    if (m_open)
        return fail(u"people.vcard-unclosed"_s, m_name, placeAt(m_open->line, 1));
    if (m_cards.empty())
        return fail(u"people.empty"_s, m_name);
    People people;
    people.ownTitles = false;
    for (const CardColumn &column : cardColumns)
        if (std::any_of(m_cards.begin(), m_cards.end(),
                        [&](const OpenCard &card) { return card.values.contains(column.id); }))
            people.columns.push_back({column.title, column.id});
    for (const OpenCard &card : m_cards) {
        Contact contact;
        contact.line = card.line;
        for (const PeopleColumn &column : people.columns)
            contact.values.append(card.values.value(column.id));
        contact.name = card.values.value(u"name"_s);
        contact.email = card.values.value(u"email"_s);
        completeContact(contact, card.values.value(u"first-name"_s), card.values.value(u"last-name"_s));
        people.contacts.push_back(std::move(contact));
    }
    return people;
}

} // namespace

bool looksLikeVCard(const QByteArray &bytes) {
    QByteArray start = bytes.left(200);
    if (start.startsWith("\xEF\xBB\xBF"))
        start.remove(0, 3);
    return start.trimmed().toUpper().startsWith("BEGIN:VCARD");
}

Result<People> readVCards(const QByteArray &bytes, const QString &name, const PeopleLimits &limits) {
    const Result<QString> text = peopleText(bytes, name, limits);
    if (!text)
        return failure(text);
    VCardLines lines(*text, name);
    CardReader reader(name, limits);
    while (!lines.atEnd()) {
        const Result<VCardLine> line = lines.next();
        if (!line)
            return failure(line);
        if (const Result<void> taken = reader.take(*line); !taken)
            return failure(taken);
    }
    return reader.finish();
}

} // namespace thanksmith
