// SPDX-License-Identifier: GPL-3.0-or-later
#include "merge/Merge.h"

#include "people/Columns.h"

#include <algorithm>

namespace thanksmith {
using namespace Qt::StringLiterals;

Merge::Merge(Card card, std::shared_ptr<const People> people)
    : m_card(std::move(card))
    , m_people(std::move(people))
    , m_parts{{{&CardTexts::title, "texts.title", {}},
               {&CardTexts::to, "texts.to", {}},
               {&CardTexts::message, "texts.message", {}},
               {&CardTexts::closing, "texts.closing", {}},
               {&CardTexts::from, "texts.from", {}}}} {
    for (Part &part : m_parts)
        resolve(part);
}

void Merge::resolve(Part &part) {
    const TextTemplate text = parseTemplate(m_card.texts.*part.text);
    if (text.fault) {
        const bool unclosed = text.fault->kind == TemplateFault::Kind::Unclosed;
        m_cardProblems.push_back(
            {{},
             {unclosed ? u"merge.unclosed"_s : u"merge.empty-placeholder"_s, {}, QString::fromLatin1(part.name), {}}});
    }
    for (const Placeholder &placeholder : text.placeholders) {
        Place slot{placeholder, {}};
        for (const PlaceholderChoice &choice : placeholder.choices) {
            slot.keys.push_back(choice.literal ? std::nullopt : m_people->find(choice.words));
            if (choice.literal || slot.keys.back())
                continue;
            QStringList titles;
            for (const PeopleColumn &column : m_people->columns)
                titles << column.title;
            const Error error{u"merge.unknown-column"_s,
                              {},
                              QString::fromLatin1(part.name),
                              {u'{' + choice.words + u'}', titles.join(u", "_s)}};
            const bool told = std::any_of(m_cardProblems.begin(), m_cardProblems.end(), [&](const MergeProblem &p) {
                return p.error.code == error.code && p.error.args == error.args;
            });
            if (!told)
                m_cardProblems.push_back({{}, error});
        }
        part.places.push_back(std::move(slot));
    }
}

bool Merge::isPersonal() const {
    return std::any_of(m_parts.begin(), m_parts.end(), [](const Part &part) {
        return std::any_of(part.places.begin(), part.places.end(),
                           [](const Place &slot) { return !slot.placeholder.isBrace; });
    });
}

std::optional<QString> Merge::valueOf(const Place &slot, const Contact &contact) const {
    for (std::size_t i = 0; i < slot.keys.size(); ++i) {
        const PlaceholderChoice &choice = slot.placeholder.choices[i];
        if (choice.literal)
            return choice.words;
        if (const QString value = slot.keys[i] ? People::value(contact, *slot.keys[i]) : QString(); !value.isEmpty())
            return value;
    }
    return {};
}

std::vector<MergeProblem> Merge::problemsOf(std::size_t person) const {
    std::vector<MergeProblem> problems;
    const Contact &contact = m_people->contacts[person];
    const QString label = personLabel(*m_people, person);
    const auto tell = [&](const QString &code, const QString &place, const QStringList &args) {
        MergeProblem problem{person, {code, label, place, args}};
        if (std::find(problems.begin(), problems.end(), problem) == problems.end())
            problems.push_back(std::move(problem));
    };
    for (const Part &part : m_parts) {
        const bool message = part.text == &CardTexts::message;
        const QString place = QString::fromLatin1(part.name);
        qsizetype length = (m_card.texts.*part.text).size();
        for (const Place &slot : part.places) {
            const std::optional<QString> value = valueOf(slot, contact);
            const QString written = placeholderText(slot.placeholder.choices);
            if (!value) {
                tell(u"merge.missing-value"_s, {}, {written});
                continue;
            }
            length += value->size() - slot.placeholder.length;
            if (!message && value->contains(u'\n'))
                tell(u"merge.line-break"_s, place, {written});
        }
        const int limit = message ? maxMessage : maxShortText;
        if (!part.places.empty() && length > limit)
            tell(u"merge.too-long"_s, place, {QString::number(limit)});
    }
    return problems;
}

std::vector<MergeProblem> Merge::problems() const {
    std::vector<MergeProblem> all = m_cardProblems;
    if (!all.empty()) // a column that is not there is missing for everybody: said once
        return all;
    for (std::size_t person = 0; person < size(); ++person)
        for (MergeProblem &problem : problemsOf(person))
            all.push_back(std::move(problem));
    return all;
}

Card Merge::cardFor(std::size_t person) const {
    const Contact &contact = m_people->contacts[person];
    Card card = m_card;
    for (const Part &part : m_parts) {
        // From the last one, so that places stay those of the template.
        for (auto slot = part.places.rbegin(); slot != part.places.rend(); ++slot) {
            const std::optional<QString> value = valueOf(*slot, contact);
            if (!value)
                continue;
            const Placeholder &stretch = slot->placeholder;
            if (part.text == &CardTexts::message)
                replaceInMessage(card.texts, int(stretch.at), int(stretch.length), *value);
            else
                (card.texts.*part.text).replace(stretch.at, stretch.length, *value);
        }
    }
    if (card.texts.to.trimmed().isEmpty())
        card.texts.to = contact.name;
    return card;
}

QString personLabel(const People &people, std::size_t person) {
    const Contact &contact = people.contacts[person];
    if (!contact.name.isEmpty())
        return contact.name;
    return contact.email.isEmpty() ? u"#"_s + QString::number(person + 1) : contact.email;
}

QStringList placeholderTitles(const People &people, const QString &languageTag) {
    QStringList titles;
    const auto add = [&](const QString &title) {
        // A title with a brace, bar or quote could not be written as a placeholder.
        const bool writable =
            std::none_of(title.begin(), title.end(), [](QChar c) { return QStringView(u"{}|\"“”„«»\n").contains(c); });
        if (writable && !titles.contains(title, Qt::CaseInsensitive))
            titles << title;
    };
    const auto has = [&](QLatin1StringView id) {
        return std::any_of(people.columns.begin(), people.columns.end(),
                           [&](const PeopleColumn &column) { return column.id == id; });
    };
    const bool firstNames = std::any_of(people.contacts.begin(), people.contacts.end(),
                                        [](const Contact &contact) { return !contact.firstName.isEmpty(); });
    if (firstNames && !has("first-name"_L1))
        add(columnTitle(u"first-name"_s, languageTag));
    if (!has("name"_L1))
        add(columnTitle(u"name"_s, languageTag));
    for (const PeopleColumn &column : people.columns)
        add(people.ownTitles || column.id.isEmpty() ? column.title : columnTitle(column.id, languageTag));
    return titles;
}

QString greetingPlaceholder(const QString &languageTag) {
    return columnTitle(u"first-name"_s, languageTag) + u'|' + columnTitle(u"name"_s, languageTag);
}

} // namespace thanksmith
