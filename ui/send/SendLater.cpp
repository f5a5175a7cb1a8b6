// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/send/SendLater.h"

#include "ui/send/TimeDialog.h"

#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

const QTime morning(9, 0);

QDateTime nextMorning(Qt::DayOfWeek day, const QDateTime &now) {
    QDate date = now.date().addDays(1);
    while (date.dayOfWeek() != day)
        date = date.addDays(1);
    return {date, morning};
}

} // namespace

QString momentText(const QDateTime &time, const QDateTime &now) {
    const QLocale locale;
    const QDateTime local = time.toLocalTime();
    const QString clock = locale.toString(local.time(), QLocale::ShortFormat);
    const qint64 days = now.toLocalTime().date().daysTo(local.date());
    if (days == 0)
        return SendLater::tr("today, %1").arg(clock);
    if (days == 1)
        return SendLater::tr("tomorrow, %1").arg(clock);
    const QString day = days > 1 && days < 7 ? locale.standaloneDayName(local.date().dayOfWeek(), QLocale::LongFormat)
                                             : locale.toString(local.date(), QLocale::ShortFormat);
    return SendLater::tr("%1, %2", "day, time").arg(day, clock);
}

std::vector<LaterChoice> laterChoices(const QDateTime &now) {
    const QDateTime hour = now.addSecs(3600);
    std::vector<LaterChoice> choices{{SendLater::tr("In an hour"), hour}};
    for (const QDateTime &time :
         {QDateTime(now.date().addDays(1), morning), nextMorning(Qt::Friday, now), nextMorning(Qt::Monday, now)})
        choices.push_back({momentText(time, now), time});
    for (std::size_t i = 1; i < choices.size(); ++i)
        choices[i].words[0] = choices[i].words[0].toUpper();
    std::sort(choices.begin(), choices.end(),
              [](const LaterChoice &a, const LaterChoice &b) { return a.time < b.time; });
    choices.erase(std::unique(choices.begin(), choices.end(),
                              [](const LaterChoice &a, const LaterChoice &b) { return a.time == b.time; }),
                  choices.end());
    return choices;
}

SendLater::SendLater(QWidget *parent)
    : QuietButton(tr("Later"), parent)
    , m_menu(new QMenu(this)) {
    setTall(true);
    setGlyph(Icon::Clock);
    setMenu(m_menu);
    setAccessibleDescription(tr("Choose when the card goes out"));
    connect(m_menu, &QMenu::aboutToShow, this, &SendLater::fill);
}

void SendLater::setBlocked(const QString &reason) {
    setEnabled(reason.isEmpty());
    setToolTip(reason);
}

void SendLater::fill() {
    m_menu->clear();
    for (const LaterChoice &choice : laterChoices(QDateTime::currentDateTime()))
        connect(m_menu->addAction(choice.words), &QAction::triggered, this,
                [this, time = choice.time] { Q_EMIT chosen(time); });
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Another time …")), &QAction::triggered, this, &SendLater::askTime);
}

void SendLater::askTime() {
    const QDateTime now = QDateTime::currentDateTime();
    auto *dialog = new TimeDialog(QDateTime(now.date().addDays(1), morning), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TimeDialog::chosen, this, &SendLater::chosen);
    dialog->open();
}

} // namespace thanksmith
