// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/send/PlannedArrival.h"

#include "channels/Fields.h"
#include "channels/FileName.h"
#include "studio/Posting.h"
#include "ui/send/AccountText.h"

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownNames = 3;
constexpr qsizetype stemBytes = 103; ///< what the folder channel leaves to title and name

QString listed(const std::vector<Recipient> &people) {
    QStringList names;
    for (const Recipient &person : people)
        names << (person.name.isEmpty() ? person.address : person.name);
    const qsizetype more = names.size() - shownNames;
    QString list = QStringList(names.mid(0, shownNames)).join(u", "_s);
    return more > 0 ? ArrivalView::tr("%1 and %n more", nullptr, int(more)).arg(list) : list;
}

QString senderOf(const Card &card, const Account *account, const ChannelKind *kind) {
    const QString name = kind != nullptr && account != nullptr ? fieldValue(*kind, *account, "name"_L1) : QString();
    if (!name.isEmpty())
        return name;
    if (!card.texts.from.isEmpty())
        return card.texts.from;
    return account != nullptr ? accountDetail(*account) : QString();
}

QStringList filesOf(const Card &card, const Account &account, const ChannelKind &kind,
                    const std::vector<Recipient> &people) {
    const QString who = people.empty()                  ? QString()
                        : people.front().name.isEmpty() ? people.front().address
                                                        : people.front().name;
    const QString title = subjectOf(card);
    const QString stem = safeFileStem(who.isEmpty() ? title : title + u" - "_s + who, stemBytes, title);
    if (kind.wantsPdf(account))
        return {stem + u".png"_s, stem + u".pdf"_s};
    return {stem + (fieldValue(kind, account, "format"_L1) == "eml"_L1 ? u".eml"_s : u".png"_s)};
}

} // namespace

Arrival plannedArrival(const Card &card, const Account *account, const std::vector<Recipient> &people) {
    const ChannelKind *kind = account != nullptr ? findChannelKind(account->kind) : nullptr;
    Arrival arrival;
    arrival.from = senderOf(card, account, kind);
    arrival.to = listed(people);
    arrival.subject = subjectOf(card);
    const FieldSpec *folder = kind != nullptr ? fieldOf(*kind, FieldSpec::Type::Folder) : nullptr;
    if (folder == nullptr) {
        if (kind != nullptr && kind->wantsPdf(*account))
            arrival.files = {safeFileStem(arrival.subject, stemBytes, arrival.subject) + u".pdf"_s};
        return arrival;
    }
    arrival.place = Arrival::Place::Folder;
    arrival.folder = accountDetail(*account);
    arrival.files = filesOf(card, *account, *kind, people);
    return arrival;
}

} // namespace thanksmith
