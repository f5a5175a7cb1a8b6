// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/OutboxItem.h"

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

QString addressKey(const QString &address) {
    return address.trimmed().normalized(QString::NormalizationForm_C).toCaseFolded();
}

} // namespace thanksmith
