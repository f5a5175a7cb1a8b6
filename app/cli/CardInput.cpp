// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CardInput.h"

#include "card/CardFile.h"
#include "layout/Compose.h"

namespace thanksmith {
using namespace Qt::StringLiterals;

Result<std::vector<Page>> readPages(const QStringList &files) {
    std::vector<Page> pages;
    for (const QString &file : files) {
        const Result<Card> card = readCard(file);
        if (!card)
            return failure(card);
        Result<Page> page = composePage(*card);
        if (!page) {
            Error error = page.error();
            error.subject = file;
            return tl::unexpected<Error>(error);
        }
        pages.push_back(std::move(*page));
    }
    return pages;
}

Result<double> numberOption(const QString &option, const QString &text, double fallback, double lowest,
                            double highest) {
    if (text.isEmpty())
        return fallback;
    bool ok = false;
    const double number = text.toDouble(&ok);
    if (!ok || !(number >= lowest && number <= highest)) // "nan" is a number to Qt
        return fail(u"cli.bad-number"_s, option, {}, {text, QString::number(lowest), QString::number(highest)});
    return number;
}

Result<QDateTime> futureOption(const QString &option, const QString &text, const QDateTime &now) {
    if (text.isEmpty())
        return QDateTime();
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid() || time <= now)
        return fail(u"cli.bad-time"_s, option, {}, {text});
    return time.toUTC();
}

} // namespace thanksmith
