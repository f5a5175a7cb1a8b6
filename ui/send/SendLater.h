// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Buttons.h"

#include <QDateTime>
#include <QString>

#include <vector>

class QMenu;

namespace thanksmith {

/// A moment at which a card may go out, as people say it: "Tomorrow, 9:00".
struct LaterChoice {
    QString words;
    QDateTime time; ///< local

    bool operator==(const LaterChoice &) const = default;
};

/// The moments that are offered now: in an hour, tomorrow at nine, and Friday and Monday at nine where they are not
/// tomorrow. In the order of time, none twice.
[[nodiscard]] std::vector<LaterChoice> laterChoices(const QDateTime &now);

/// "Friday, 9:00" within a week, else with the date. `time` in any zone, said in local time.
[[nodiscard]] QString momentText(const QDateTime &time, const QDateTime &now);

/// "Later": a menu of moments, and one to enter.
class SendLater : public QuietButton {
    Q_OBJECT
public:
    explicit SendLater(QWidget *parent = nullptr);
    /// Why nothing can be sent; empty: it can.
    void setBlocked(const QString &reason);

Q_SIGNALS:
    void chosen(const QDateTime &time);

private:
    void fill();
    void askTime();

    QMenu *m_menu;
};

} // namespace thanksmith
