// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace thanksmith {

/// How the timeline names a day: "Today" over "Sun, Nov 22", "Thursday" within a week, further back the date alone.
struct DayText {
    QString name;
    QString date; ///< may be empty

    bool operator==(const DayText &) const = default;
};
[[nodiscard]] DayText dayText(QDate day, QDate today);

/// "November", with its year where that is not this one.
[[nodiscard]] QString monthText(QDate day, QDate today);

/// "14:02" on the same day, else with its date. `time` in UTC, shown in local time.
[[nodiscard]] QString timeText(const QDateTime &time, QDate today);

} // namespace thanksmith
