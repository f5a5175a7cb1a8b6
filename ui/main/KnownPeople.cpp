// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/KnownPeople.h"

namespace thanksmith {

namespace {

constexpr int maxPeople = 2000;

/// Lower case without accents, for comparing.
QString folded(const QString &text) {
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD))
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c.toCaseFolded();
    return plain.replace(u'ß', QStringLiteral("ss"));
}

bool hasWordBeginning(const QString &key, const QString &prefix) {
    for (qsizetype at = key.indexOf(prefix); at >= 0; at = key.indexOf(prefix, at + 1))
        if (at == 0 || !key[at - 1].isLetterOrNumber())
            return true;
    return false;
}

} // namespace

KnownPeople::KnownPeople(Courier &courier, QObject *parent)
    : QObject(parent)
    , m_courier(courier) {
    connect(&courier, &Courier::ready, this, &KnownPeople::refresh);
    connect(&courier, &Courier::historyChanged, this, &KnownPeople::refresh);
}

std::vector<KnownRecipient> KnownPeople::matching(const QString &prefix, int limit) const {
    const QString wanted = folded(prefix.trimmed());
    std::vector<KnownRecipient> found;
    for (std::size_t i = 0; i < m_people.size() && found.size() < std::size_t(limit); ++i)
        if (wanted.isEmpty() || hasWordBeginning(m_keys[i], wanted))
            found.push_back(m_people[i]);
    return found;
}

const KnownRecipient *KnownPeople::latest(const QString &nameOrAddress) const {
    const QString wanted = folded(nameOrAddress.trimmed());
    if (wanted.isEmpty())
        return nullptr;
    for (const KnownRecipient &person : m_people)
        if (folded(person.to.name) == wanted || folded(person.to.address) == wanted)
            return &person;
    return nullptr;
}

void KnownPeople::refresh() {
    m_courier.ask<std::vector<KnownRecipient>>([](Stores &stores) { return stores.history->recipients({}, maxPeople); })
        .then(this, [this](const Result<std::vector<KnownRecipient>> &people) {
            if (!people)
                return;
            m_people = *people;
            m_keys.clear();
            for (const KnownRecipient &person : m_people)
                m_keys.push_back(folded(person.to.name + u' ' + person.to.address));
        });
}

} // namespace thanksmith
