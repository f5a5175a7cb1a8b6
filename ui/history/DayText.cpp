// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/DayText.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

struct History {
    Q_DECLARE_TR_FUNCTIONS(thanksmith::DayText)
};

/// The locale's own order of day and month, without the year and the weekday.
QString dayAndMonth(QDate day, const QLocale &locale) {
    static const QRegularExpression yearPart(u"[\\s,./-]*(?:'[^']*')?\\s*y+\\s*(?:'[^']*')?[\\s]*"_s);
    static const QRegularExpression weekdayPart(u"d{3,4}[\\s,.]*"_s);
    QString format = locale.dateFormat(QLocale::LongFormat);
    const bool dotted = format.contains(u"d."_s);
    format.remove(weekdayPart);
    format.replace(yearPart, u" "_s);
    format.replace(u"MMMM"_s, u"MMM"_s);
    format = format.trimmed();
    if (format.isEmpty() || !format.contains(u'd') || !format.contains(u'M'))
        format = dotted ? u"d. MMM"_s : u"d MMM"_s;
    return locale.toString(day, format);
}

} // namespace

DayText dayText(QDate day, QDate today) {
    const QLocale locale;
    const qint64 ago = day.daysTo(today);
    const QString date = dayAndMonth(day, locale);
    const QString weekday = locale.standaloneDayName(day.dayOfWeek(), QLocale::LongFormat);
    const QString shortDay = locale.dayName(day.dayOfWeek(), QLocale::ShortFormat);
    if (ago == 0)
        return {History::tr("Today"), shortDay + u' ' + date};
    if (ago == 1)
        return {History::tr("Yesterday"), shortDay + u' ' + date};
    if (ago > 1 && ago < 7)
        return {weekday, date};
    return {date, weekday};
}

QString monthText(QDate day, QDate today) {
    const QLocale locale;
    const QString month = locale.standaloneMonthName(day.month(), QLocale::LongFormat);
    return day.year() == today.year() ? month : month + u' ' + QString::number(day.year());
}

QString timeText(const QDateTime &time, QDate today) {
    const QLocale locale;
    const QDateTime local = time.toLocalTime();
    const QString clock = locale.toString(local.time(), QLocale::ShortFormat);
    return local.date() == today ? clock : History::tr("%1, %2").arg(dayAndMonth(local.date(), locale), clock);
}

} // namespace thanksmith
