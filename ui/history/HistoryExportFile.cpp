// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryExportFile.h"

#include "base/File.h"
#include "studio/HistoryExport.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMenu>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(thanksmith::HistoryExport)
};

void askForFile(QWidget *parent, bool json, const std::function<void(const QString &, bool)> &chosen) {
    auto *dialog = new QFileDialog(parent, Words::tr("Export history"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(json ? Words::tr("JSON (*.json)") : Words::tr("Table (*.csv)"));
    dialog->setDefaultSuffix(json ? u"json"_s : u"csv"_s);
    dialog->selectFile(Words::tr("Cards") + (json ? u".json"_s : u".csv"_s));
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [chosen, json](const QString &path) { chosen(path, json); });
    dialog->open();
}

} // namespace

QMenu *historyExportMenu(QWidget *parent, std::function<void(const QString &path, bool json)> chosen) {
    auto *menu = new QMenu(parent);
    menu->addAction(Words::tr("As a table (CSV) …"), parent, [parent, chosen] { askForFile(parent, false, chosen); });
    menu->addAction(Words::tr("As JSON …"), parent, [parent, chosen] { askForFile(parent, true, chosen); });
    return menu;
}

QFuture<Result<void>> exportHistory(Courier &courier, const QString &path, bool json) {
    return courier.ask<void>([path, json](Stores &stores) -> Result<void> {
        const Result<std::vector<HistoryItem>> items = wholeHistory(*stores.history);
        if (!items)
            return failure(items);
        return writeFile(path, json ? historyJson(*items) : historyCsv(*items));
    });
}

QString monthNote(int cards, int people) {
    return Words::tr("%1 to %2", "14 cards / 9 people")
        .arg(Words::tr("%n cards", nullptr, cards), Words::tr("%n people", nullptr, people));
}

} // namespace thanksmith
