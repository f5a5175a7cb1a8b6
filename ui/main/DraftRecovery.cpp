// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/DraftRecovery.h"

#include <QLocale>

namespace thanksmith {

DraftRecovery::DraftRecovery(Drafts &drafts, QObject *parent)
    : QObject(parent)
    , m_drafts(drafts) {}

QString DraftRecovery::offer() {
    if (m_found.empty())
        m_found = m_drafts.orphans();
    if (m_found.empty())
        return {};
    const Draft &draft = m_found.front();
    const QString when = QLocale().toString(draft.writtenAt.toLocalTime(), QLocale::ShortFormat);
    const QString title = draft.card.texts.title.isEmpty() ? tr("a card") : draft.card.texts.title;
    if (draft.people)
        return tr("“%1” of %2, for %n people, was not saved when the program ended.", nullptr,
                  int(draft.people->contacts.size()))
            .arg(title, when);
    return tr("“%1” of %2 was not saved when the program ended.").arg(title, when);
}

std::optional<Draft> DraftRecovery::take() {
    if (m_found.empty())
        return {};
    const Draft draft = m_found.front();
    m_found.erase(m_found.begin());
    return draft;
}

} // namespace thanksmith
