// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/OutboxItem.h"

#include <QSet>

#include <algorithm>

namespace thanksmith {
using namespace Qt::StringLiterals;

QString stateName(OutboxState state) {
    switch (state) {
    case OutboxState::Queued:
        return u"queued"_s;
    case OutboxState::Leased:
        return u"leased"_s;
    case OutboxState::Uploading:
        return u"uploading"_s;
    case OutboxState::Committing:
        return u"committing"_s;
    case OutboxState::Sent:
        return u"sent"_s;
    case OutboxState::Accepted:
        return u"accepted"_s;
    case OutboxState::HandedOver:
        return u"handed_over"_s;
    case OutboxState::RetryAt:
        return u"retry_at"_s;
    case OutboxState::NeedsAuth:
        return u"needs_auth"_s;
    case OutboxState::Failed:
        return u"failed"_s;
    case OutboxState::Unknown:
        return u"unknown"_s;
    case OutboxState::Cancelled:
        return u"cancelled"_s;
    }
    Q_UNREACHABLE();
}

std::optional<OutboxState> stateFromName(const QString &name) {
    for (const OutboxState state : allOutboxStates) {
        if (stateName(state) == name)
            return state;
    }
    return std::nullopt;
}

bool isFinished(OutboxState state) {
    return state == OutboxState::Sent || state == OutboxState::Accepted || state == OutboxState::HandedOver ||
           state == OutboxState::Cancelled;
}

bool isPlanned(const OutboxItem &item) {
    return item.state == OutboxState::Queued && item.sendAt.isValid() &&
           item.createdAt.secsTo(item.sendAt) > longestGraceSeconds;
}

bool isAnyGoing(const std::vector<OutboxItem> &open, const QDateTime &now) {
    QSet<QString> paused;
    for (const OutboxItem &item : open)
        if (item.state == OutboxState::NeedsAuth)
            paused.insert(item.account);
    return std::any_of(open.begin(), open.end(), [&](const OutboxItem &item) {
        const bool underWay = item.state == OutboxState::Leased || item.state == OutboxState::Uploading ||
                              item.state == OutboxState::Committing;
        const bool due = !item.sendAt.isValid() || item.sendAt <= now;
        return underWay || (item.state == OutboxState::Queued && due && !paused.contains(item.account));
    });
}

QString addressKey(const QString &address) {
    return address.trimmed().normalized(QString::NormalizationForm_C).toCaseFolded();
}

} // namespace thanksmith
