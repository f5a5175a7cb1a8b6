// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ManyCards.h"

#include "studio/NewCard.h"

#include <QtConcurrent>

#include <algorithm>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMs = 300; ///< of the writer, before everybody's card is laid out

/// Everybody's card laid out; the faults. Ends early where `stop` is set.
std::vector<BatchFault> faultsOf(const Merge &merge, const std::atomic<bool> &stop) {
    std::vector<BatchFault> faults;
    const Result<PreparedPicture> picture = preparePicture(merge.card());
    if (!picture) // the desk says so
        return faults;
    for (std::size_t person = 0; person < merge.size() && !stop; ++person)
        if (const Result<Page> page = batchPage(merge, person, *picture); !page)
            faults.push_back({person, page.error()});
    return faults;
}

} // namespace

ManyCards::ManyCards(CardDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document) {
    m_wait.setSingleShot(true);
    m_wait.setInterval(pauseMs);
    connect(&m_wait, &QTimer::timeout, this, &ManyCards::check);
    connect(&document, &CardDocument::cardChanged, this, &ManyCards::cardChanged);
}

ManyCards::~ManyCards() {
    stopChecking();
}

void ManyCards::setPeople(People people, const QString &label) {
    setPeople(std::make_shared<const People>(std::move(people)), label);
}

void ManyCards::setPeople(std::shared_ptr<const People> people, const QString &label) {
    m_people = std::move(people);
    m_label = label;
    m_current = 0;
    m_faults.clear();
    m_merge.reset();
    Q_EMIT peopleChanged();
    cardChanged();
}

void ManyCards::clear() {
    if (!m_people)
        return;
    stopChecking();
    m_wait.stop();
    m_people.reset();
    m_merge.reset();
    m_faults.clear();
    m_cardFault.reset();
    Q_EMIT peopleChanged();
}

void ManyCards::setCurrent(std::size_t person) {
    if (!m_people)
        return;
    const std::size_t cut = std::min(person, count() - 1);
    if (cut == m_current)
        return;
    m_current = cut;
    Q_EMIT currentChanged();
}

const std::shared_ptr<const Merge> &ManyCards::merge() {
    if (m_people && (!m_merge || m_merge->card() != m_document.card()))
        m_merge = std::make_shared<const Merge>(m_document.card(), m_people);
    return m_merge;
}

Card ManyCards::shown(const Card &card) {
    return m_people ? merge()->cardFor(m_current) : card;
}

void ManyCards::cardChanged() {
    if (!m_people)
        return;
    stopChecking();
    m_checked = false;
    m_wait.start();
}

void ManyCards::stopChecking() {
    if (m_stop)
        *m_stop = true;
    m_stop.reset();
}

void ManyCards::check() {
    const std::shared_ptr<const Merge> now = merge();
    if (!now)
        return;
    const auto done = [this](std::vector<BatchFault> faults, std::optional<Error> cardFault) {
        m_faults = std::move(faults);
        m_cardFault = std::move(cardFault);
        m_checked = true;
        Q_EMIT checked();
    };
    if (!now->cardProblems().empty())
        return done({}, now->cardProblems().front().error);
    const auto stop = std::make_shared<std::atomic<bool>>(false);
    m_stop = stop;
    QtConcurrent::run([now, stop] {
        return faultsOf(*now, *stop);
    }).then(this, [stop, done](const std::vector<BatchFault> &faults) {
        if (!*stop)
            done(faults, {});
    });
}

std::vector<Card> ManyCards::goodCards() {
    std::vector<Card> cards;
    const std::shared_ptr<const Merge> now = merge();
    if (!now || !now->cardProblems().empty())
        return cards;
    auto fault = m_faults.begin();
    for (std::size_t person = 0; person < now->size(); ++person) {
        if (fault != m_faults.end() && fault->person == person)
            ++fault;
        else if (now->problemsOf(person).empty())
            cards.push_back(now->cardFor(person));
    }
    return cards;
}

QString greetingForMany(const QString &language) {
    const QString marker = u"\u0001"_s; // no name has it
    return greetingFor(marker, language).replace(marker, u'{' + greetingPlaceholder(language) + u'}');
}

} // namespace thanksmith
