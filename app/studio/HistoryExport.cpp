// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/HistoryExport.h"

#include "people/Csv.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

QString time(const QDateTime &when) {
    return when.isValid() ? when.toString(Qt::ISODate) : QString();
}

} // namespace

QByteArray historyCsv(const std::vector<HistoryItem> &items) {
    QByteArray csv = "id,sent_at,to,name,channel,account,outcome,title,message\r\n";
    for (const HistoryItem &item : items) {
        QByteArrayList row;
        for (const QString &text : {item.id, time(item.sentAt), item.to.address, item.to.name, item.channel,
                                    item.account, item.outcome, item.title, item.message})
            row << csvCell(text);
        csv += row.join(',') + "\r\n";
    }
    return csv;
}

QByteArray historyJson(const std::vector<HistoryItem> &items) {
    QJsonArray rows;
    for (const HistoryItem &item : items)
        rows.append(QJsonObject{{"id"_L1, item.id},
                                {"sent_at"_L1, time(item.sentAt)},
                                {"to"_L1, item.to.address},
                                {"name"_L1, item.to.name},
                                {"channel"_L1, item.channel},
                                {"account"_L1, item.account},
                                {"outcome"_L1, item.outcome},
                                {"title"_L1, item.title},
                                {"message"_L1, item.message}});
    return QJsonDocument(rows).toJson();
}

Result<std::vector<HistoryItem>> wholeHistory(History &history, const History::Query &query) {
    std::vector<HistoryItem> all;
    History::Query page = query;
    page.limit = 500;
    while (true) {
        const Result<std::vector<HistoryItem>> some = history.list(page);
        if (!some)
            return failure(some);
        all.insert(all.end(), some->begin(), some->end());
        if (some->size() < std::size_t(page.limit))
            return all;
        page.beforeRow = some->back().row;
    }
}

} // namespace thanksmith
