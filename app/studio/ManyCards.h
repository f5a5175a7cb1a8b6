// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/Batch.h"
#include "studio/CardDocument.h"

#include <QObject>
#include <QTimer>

#include <atomic>

namespace thanksmith {

/// The open card for many people: the list, whose card is seen, and what keeps some from getting theirs. The list
/// lives for the session only: a .thanks file holds the card with its placeholders and nothing of the people.
class ManyCards : public QObject {
    Q_OBJECT
public:
    explicit ManyCards(CardDocument &document, QObject *parent = nullptr);
    ~ManyCards() override;

    /// Begins with the first person. `label`: what the list is called ("Team Nord").
    void setPeople(People people, const QString &label);
    void setPeople(std::shared_ptr<const People> people, const QString &label);
    void clear();
    [[nodiscard]] bool isOn() const { return m_people != nullptr; }
    [[nodiscard]] const QString &label() const { return m_label; }
    [[nodiscard]] const People &people() const { return *m_people; }
    /// Null: there is none.
    [[nodiscard]] std::shared_ptr<const People> list() const { return m_people; }
    [[nodiscard]] std::size_t count() const { return m_people ? m_people->contacts.size() : 0; }
    [[nodiscard]] std::size_t current() const { return m_current; }
    /// Shows another person's card; out of range is cut.
    void setCurrent(std::size_t person);

    /// The document's card with the list; only while there is one.
    [[nodiscard]] const std::shared_ptr<const Merge> &merge();
    /// What is to be seen: the card of the current person, else `card`.
    [[nodiscard]] Card shown(const Card &card);
    /// As last checked: people whose card cannot be made. What is wrong with the card itself stands for everybody.
    [[nodiscard]] const std::vector<BatchFault> &faults() const { return m_faults; }
    [[nodiscard]] const std::optional<Error> &cardFault() const { return m_cardFault; }
    [[nodiscard]] bool isChecked() const { return m_checked; }
    /// The cards of everybody without a fault.
    [[nodiscard]] std::vector<Card> goodCards();

Q_SIGNALS:
    /// A list came, went or was replaced.
    void peopleChanged();
    void currentChanged();
    /// The faults are those of the present card.
    void checked();

private:
    void cardChanged();
    void check();
    void stopChecking();

    CardDocument &m_document;
    std::shared_ptr<const People> m_people;
    std::shared_ptr<const Merge> m_merge;
    QString m_label;
    std::size_t m_current = 0;
    std::vector<BatchFault> m_faults;
    std::optional<Error> m_cardFault;
    bool m_checked = false;
    QTimer m_wait; ///< until the writer pauses
    std::shared_ptr<std::atomic<bool>> m_stop;
};

/// The title that greets each person of a list by name: "Danke, {Vorname|Name}!".
[[nodiscard]] QString greetingForMany(const QString &language);

} // namespace thanksmith
