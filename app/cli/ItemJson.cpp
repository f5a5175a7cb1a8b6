// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ItemJson.h"

#include "studio/ErrorText.h"

namespace thanksmith {
using namespace Qt::StringLiterals;

QJsonObject toJson(const OutboxItem &item) {
    return {{"id"_L1, item.id},
            {"to"_L1, item.to.address},
            {"account"_L1, item.account},
            {"channel"_L1, item.channel},
            {"state"_L1, stateName(item.state)},
            {"reason"_L1, item.reason.code.isEmpty() ? QString() : errorText(item.reason)},
            {"created_at"_L1, item.createdAt.toString(Qt::ISODate)},
            {"send_at"_L1, item.sendAt.toString(Qt::ISODate)},
            {"title"_L1, item.title}};
}

QJsonObject toJson(const HistoryItem &item) {
    return {{"id"_L1, item.id},           {"sent_at"_L1, item.sentAt.toString(Qt::ISODate)},
            {"to"_L1, item.to.address},   {"channel"_L1, item.channel},
            {"account"_L1, item.account}, {"outcome"_L1, item.outcome},
            {"title"_L1, item.title}};
}

} // namespace thanksmith
