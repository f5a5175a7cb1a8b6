// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/TimelineModel.h"

#include "channels/Channel.h"
#include "ui/history/DayText.h"

#include "studio/ErrorText.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace thanksmith {
using namespace Qt::StringLiterals;

TimelineModel::TimelineModel(PictureSource pictures, QObject *parent)
    : QAbstractListModel(parent)
    , m_pictures(std::move(pictures)) {}

void TimelineModel::setEntries(std::vector<TimelineEntry> entries) {
    const auto sameCard = [](const TimelineEntry &a, const TimelineEntry &b) { return a.id() == b.id(); };
    const std::size_t shorter = std::min(m_entries.size(), entries.size());
    std::size_t head = 0;
    while (head < shorter && sameCard(m_entries[head], entries[head]))
        ++head;
    std::size_t tail = 0;
    while (tail < shorter - head &&
           sameCard(m_entries[m_entries.size() - 1 - tail], entries[entries.size() - 1 - tail]))
        ++tail;
    const auto from = std::ptrdiff_t(head);
    if (const std::size_t gone = m_entries.size() - head - tail; gone > 0) {
        beginRemoveRows({}, int(head), int(head + gone) - 1);
        m_entries.erase(m_entries.begin() + from, m_entries.begin() + from + std::ptrdiff_t(gone));
        endRemoveRows();
    }
    if (const std::size_t come = entries.size() - head - tail; come > 0) {
        beginInsertRows({}, int(head), int(head + come) - 1);
        m_entries.insert(m_entries.begin() + from, entries.begin() + from,
                         entries.begin() + from + std::ptrdiff_t(come));
        endInsertRows();
    }
    for (std::size_t row = 0; row < entries.size(); ++row) {
        if (m_entries[row] == entries[row])
            continue;
        m_entries[row] = std::move(entries[row]);
        const QModelIndex changed = index(int(row));
        Q_EMIT dataChanged(changed, changed);
    }
}

int TimelineModel::rowOf(const QString &id) const {
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const TimelineEntry &entry) { return entry.id() == id; });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

void TimelineModel::pictureCame(const QString &id) {
    if (const int row = rowOf(id); row >= 0)
        Q_EMIT dataChanged(index(row), index(row), {Qt::DecorationRole});
}

int TimelineModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_entries.size());
}

QString TimelineModel::accessibleText(const TimelineEntry &entry) const {
    return tr("%1: %2, %3, %4", "a card: who, title, state, time")
        .arg(entry.name(), entry.sent.title, statusText(entry),
             QLocale().toString(entry.when().toLocalTime(), QLocale::LongFormat));
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TimelineEntry &at = m_entries[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return at.name();
    case Qt::DecorationRole:
        return m_pictures ? m_pictures(at) : QImage();
    case Qt::ToolTipRole:
        return at.sent.title;
    case Qt::AccessibleTextRole:
        return accessibleText(at);
    case IdRole:
        return at.id();
    case DayRole:
        return at.day();
    case WhenRole:
        return at.when();
    case StatusRole:
        return statusText(at);
    case WarnRole:
        return at.open && needsAttention(*at.open);
    case WorkingRole:
        return at.open && !needsAttention(*at.open) && !isPlanned(*at.open);
    case PlannedRole:
        return at.open && isPlanned(*at.open);
    case ChannelRole:
        return at.sent.channel;
    default:
        return {};
    }
}

QString channelText(const QString &channel) {
    if (channel == printChannel)
        return TimelineModel::tr("Printed");
    const ChannelKind *kind = findChannelKind(channel);
    return kind ? QCoreApplication::translate("channels", kind->name) : channel;
}

QString statusText(const TimelineEntry &entry) {
    if (entry.open) {
        switch (entry.open->state) {
        case OutboxState::Queued:
            return isPlanned(*entry.open) ? timeText(entry.open->sendAt, QDate::currentDate())
                                          : stateText(entry.open->state);
        case OutboxState::RetryAt:
            return TimelineModel::tr("next try %1").arg(timeText(entry.open->retryAt, QDate::currentDate()));
        default:
            return stateText(entry.open->state);
        }
    }
    const QString &outcome = entry.sent.outcome;
    if (outcome == "printed"_L1)
        return TimelineModel::tr("printed");
    if (outcome == "resolved"_L1)
        return TimelineModel::tr("marked as arrived");
    if (const auto state = stateFromName(outcome))
        return stateText(*state);
    return outcome;
}

} // namespace thanksmith
