// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/TimelineEntry.h"

#include <QAbstractListModel>
#include <QImage>

#include <functional>

namespace thanksmith {

/// The cards of the timeline, newest first. Changes arrive as whole lists and leave as the smallest change of rows, so
/// that selection and scroll position stay.
class TimelineModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, DayRole, WhenRole, StatusRole, WarnRole, WorkingRole, PlannedRole, ChannelRole };
    /// The small picture of a card if it is there (a null image if not); may start to load it.
    using PictureSource = std::function<QImage(const TimelineEntry &)>;

    explicit TimelineModel(PictureSource pictures, QObject *parent = nullptr);

    void setEntries(std::vector<TimelineEntry> entries);
    [[nodiscard]] const TimelineEntry &entry(int row) const { return m_entries[std::size_t(row)]; }
    [[nodiscard]] int rowOf(const QString &id) const;
    /// A card's picture has come.
    void pictureCame(const QString &id);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString accessibleText(const TimelineEntry &entry) const;

    std::vector<TimelineEntry> m_entries;
    PictureSource m_pictures;
};

/// "sent", "printed", "not delivered", "next try 14:05": what stands under a card.
[[nodiscard]] QString statusText(const TimelineEntry &entry);
/// "E-mail", "Printed": a channel for people.
[[nodiscard]] QString channelText(const QString &channel);

} // namespace thanksmith
