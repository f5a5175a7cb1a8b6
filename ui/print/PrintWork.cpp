// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/PrintWork.h"

#include "base/File.h"
#include "layout/Compose.h"

#include <QtConcurrentRun>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

Result<std::vector<Page>> compose(const std::vector<Card> &cards) {
    std::vector<Page> pages;
    Card preparedFor;
    PreparedPicture picture;
    for (const Card &card : cards) {
        if (pages.empty() || !sharePicture(card, preparedFor)) {
            const Result<PreparedPicture> prepared = preparePicture(card);
            if (!prepared)
                return failure(prepared);
            picture = *prepared;
            preparedFor = card;
        }
        Result<Page> page = composePage(card, picture);
        if (!page)
            return failure(page);
        pages.push_back(std::move(*page));
    }
    return pages;
}

} // namespace

QFuture<Result<std::vector<Page>>> composeAll(const std::vector<Card> &cards) {
    return QtConcurrent::run([cards] { return compose(cards); });
}

QFuture<Result<std::vector<Printer>>> findPrinters(const QueueSource &queue) {
    return QtConcurrent::run([queue]() -> Result<std::vector<Printer>> {
        const Result<std::unique_ptr<PrintQueue>> made = queue();
        if (!made)
            return failure(made);
        return (*made)->printers();
    });
}

QFuture<Result<int>> sendToPrinter(const QueueSource &queue, const Pages &pages, const PrintPlan &plan,
                                   const PrintTicket &ticket) {
    return QtConcurrent::run([queue, pages, plan, ticket]() -> Result<int> {
        const Result<QByteArray> pdf = pdfOf(*pages, plan);
        if (!pdf)
            return failure(pdf);
        const Result<std::unique_ptr<PrintQueue>> made = queue();
        if (!made)
            return failure(made);
        return (*made)->submit(ticket, *pdf);
    });
}

QFuture<Result<void>> savePdf(const Pages &pages, const PrintPlan &plan, const QString &path) {
    return QtConcurrent::run([pages, plan, path]() -> Result<void> {
        const Result<QByteArray> pdf = pdfOf(*pages, plan);
        if (!pdf)
            return failure(pdf);
        return writeFile(path, *pdf);
    });
}

QString fileNameOf(const QString &title) {
    QString name;
    for (const QChar letter : title.simplified())
        name += letter.isPrint() && !u"/\\:*?\"<>|"_s.contains(letter) ? letter : QChar(u' ');
    name = name.simplified().left(60).trimmed();
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name.isEmpty() ? u"card"_s : name;
}

} // namespace thanksmith
