// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/SendNotices.h"

#include "ui/common/Toast.h"
#include "ui/send/SendLater.h"

#include <algorithm>

namespace thanksmith {

namespace {

constexpr int toastTime = 8000; ///< ms

QString recipientText(const std::vector<Recipient> &people) {
    if (people.size() != 1)
        return SendNotices::tr("%n people", nullptr, int(people.size()));
    return people.front().name.isEmpty() ? people.front().address : people.front().name;
}

} // namespace

SendNotices::SendNotices(Courier &courier, Toast *toast, QObject *parent)
    : QObject(parent)
    , m_courier(courier)
    , m_toast(toast) {
    connect(m_toast, &Toast::actionTriggered, this, [this] {
        if (m_then)
            m_then();
    });
    connect(&courier, &Courier::ended, this, &SendNotices::ended);
    connect(&courier, &Courier::takenBack, this, &SendNotices::takenBack);
}

void SendNotices::offer(const QString &text, const QString &action, std::function<void()> then) {
    m_then = std::move(then);
    m_toast->present(text, action, toastTime);
}

void SendNotices::say(const QString &text) {
    offer(text, {}, {});
}

void SendNotices::told(const Posting &posting, const QStringList &ids) {
    m_ids = ids;
    m_left = ids;
    m_went = true;
    m_who = recipientText(posting.recipients);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const qint64 wait = posting.sendAt.isValid() ? now.msecsTo(posting.sendAt) : 0;
    if (wait <= 0) {
        offer(tr("Your card to %1 is on its way.").arg(m_who), tr("New card"), [this] { Q_EMIT newCardRequested(); });
        return;
    }
    m_then = [this] { m_courier.takeBack(m_ids); };
    if (wait <= longestGraceSeconds * 1000)
        m_toast->present(tr("Your card to %1 is on its way.").arg(m_who), tr("Undo"), int(wait));
    else
        m_toast->present(tr("Your card to %1 goes out %2.").arg(m_who, momentText(posting.sendAt, now)), tr("Undo"),
                         toastTime);
}

void SendNotices::ended(const OutboxItem &item) {
    const bool needsAPerson =
        item.state == OutboxState::NeedsAuth || item.state == OutboxState::Failed || item.state == OutboxState::Unknown;
    if (m_left.removeAll(item.id) > 0) {
        m_went = m_went && isFinished(item.state);
        if (needsAPerson)
            m_toast->hide(); // it is not on its way
        else if (m_left.isEmpty() && m_went)
            offer(tr("Sent to %1.").arg(m_who), tr("New card"), [this] { Q_EMIT newCardRequested(); });
    }
    if (needsAPerson)
        Q_EMIT trouble(item);
}

void SendNotices::takenBack(int stopped, int asked) {
    if (stopped == asked)
        say(tr("Taken back. Nothing was sent."));
    else if (stopped > 0)
        say(tr("%n cards had already gone; the others are taken back.", nullptr, asked - stopped));
    else
        say(tr("Too late: it has already gone."));
    for (const QString &id : std::as_const(m_ids))
        m_left.removeAll(id);
}

} // namespace thanksmith
