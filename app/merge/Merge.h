// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "card/Card.h"
#include "merge/Template.h"
#include "people/Contact.h"

#include <array>
#include <memory>

namespace thanksmith {

/// What stands in the way of a person's card.
struct MergeProblem {
    std::optional<std::size_t> person; ///< none: all of them
    /// merge.unclosed, merge.empty-placeholder (place: the text), merge.unknown-column (args: placeholder, columns
    /// there are); of a person (subject: name, else address, else "#3"): merge.missing-value (args: placeholder),
    /// merge.line-break (place, args: placeholder), merge.too-long (place, args: limit).
    Error error;

    bool operator==(const MergeProblem &) const = default;
};

/// One card for many people: its title, recipient, message, closing and signature may hold placeholders
/// (merge/Template.h), which are filled from the list. Where the card names no recipient, each card names its person.
/// What is missing is known before anything is made. Const and thread-safe.
class Merge {
public:
    Merge(Card card, std::shared_ptr<const People> people);

    [[nodiscard]] const Card &card() const { return m_card; }
    [[nodiscard]] const People &people() const { return *m_people; }
    [[nodiscard]] std::size_t size() const { return m_people->contacts.size(); }
    /// Whether any text has a placeholder: else all cards read the same.
    [[nodiscard]] bool isPersonal() const;

    /// All that is wrong: of the card first, then person by person.
    [[nodiscard]] std::vector<MergeProblem> problems() const;
    /// Those of the card itself: nothing can be made while there are any.
    [[nodiscard]] const std::vector<MergeProblem> &cardProblems() const { return m_cardProblems; }
    [[nodiscard]] std::vector<MergeProblem> problemsOf(std::size_t person) const;

    /// The card for a person. A placeholder without a value stays as it is written, so that it is seen.
    [[nodiscard]] Card cardFor(std::size_t person) const;

private:
    /// A place in a text and where its words come from.
    struct Place {
        Placeholder placeholder;
        std::vector<std::optional<ValueKey>> keys; ///< of each choice; none for literal words
    };
    struct Part {
        QString CardTexts::*text = nullptr;
        const char *name = "";
        std::vector<Place> places;
    };
    void resolve(Part &part);
    [[nodiscard]] std::optional<QString> valueOf(const Place &slot, const Contact &contact) const;

    Card m_card;
    std::shared_ptr<const People> m_people;
    std::array<Part, 5> m_parts;
    std::vector<MergeProblem> m_cardProblems;
};

/// How a person is called in a sentence: name, else address, else "#3".
[[nodiscard]] QString personLabel(const People &people, std::size_t person);

/// The placeholders a list offers, as they are written without braces: its own titles, and "first name" where it can be
/// told; in the language of the card. vCards have no titles of their own: theirs are translated.
[[nodiscard]] QStringList placeholderTitles(const People &people, const QString &languageTag);

/// "first name|name" in the card's language: what greets everybody.
[[nodiscard]] QString greetingPlaceholder(const QString &languageTag);

} // namespace thanksmith
