// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/RefusalSheet.h"

#include "base/File.h"
#include "studio/ErrorText.h"
#include "ui/common/Buttons.h"
#include "ui/common/Type.h"
#include "ui/gallery/RefusalDelegate.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr int edge = 28;
constexpr QSize sheetSize(600, 520);

/// The reason alone, where the sentence begins with the file.
QString reasonOf(const Error &error, const QString &sentence) {
    const QString start = error.subject + u": "_s;
    QString reason = sentence.startsWith(start) ? sentence.sliced(start.size()) : sentence;
    if (!reason.isEmpty())
        reason[0] = reason.at(0).toUpper();
    return reason;
}

} // namespace

RefusalSheet::RefusalSheet(int added, const std::vector<Error> &refused, QWidget *parent)
    : Sheet(parent) {
    auto *model = new QStandardItemModel(this);
    for (const Error &error : refused) {
        const QString sentence = errorText(error);
        m_lines.append(sentence);
        auto *item = new QStandardItem(QFileInfo(error.subject).fileName());
        item->setData(reasonOf(error, sentence), RefusalDelegate::reasonRole);
        item->setData(sentence, Qt::ToolTipRole);
        item->setData(sentence, Qt::AccessibleTextRole);
        item->setEditable(false);
        model->appendRow(item);
    }
    setTitle(tr("%n files were not added", nullptr, int(refused.size())));
    auto *column = new QVBoxLayout(body());
    column->setContentsMargins(0, 24, 0, 20);
    column->setSpacing(12);
    auto *title = new QLabel(windowTitle());
    title->setFont(uiFont(TextRole::SheetTitle));
    title->setContentsMargins(edge, 0, edge, 0);
    auto *others = new QLabel(added == 0 ? tr("The gallery is as it was.")
                                         : tr("%n pictures are in the gallery now.", nullptr, added));
    others->setFont(uiFont(TextRole::Body));
    others->setForegroundRole(QPalette::Dark);
    others->setContentsMargins(edge, 0, edge, 0);
    auto *list = new QListView;
    list->setModel(model);
    list->setItemDelegate(new RefusalDelegate(edge, list));
    list->setUniformItemSizes(true);
    list->setFrameShape(QFrame::NoFrame);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setAccessibleName(windowTitle());
    list->viewport()->setAutoFillBackground(false);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(edge, 4, edge, 0);
    row->setSpacing(12);
    auto *saving = new QuietButton(tr("Save list …"));
    saving->setTall(true);
    auto *close = new PrimaryButton(tr("Close"));
    close->setDefault(true);
    row->addWidget(saving);
    row->addStretch();
    row->addWidget(close);
    column->addWidget(title);
    column->addWidget(others);
    column->addWidget(list, 1);
    column->addLayout(row);
    const int host = parent != nullptr ? parent->window()->height() - 80 : sheetSize.height();
    body()->setFixedSize(sheetSize.width(), std::min(sheetSize.height(), std::max(320, host)));
    connect(saving, &QPushButton::clicked, this, &RefusalSheet::save);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    close->setFocus();
}

void RefusalSheet::save() {
    auto *dialog = new QFileDialog(this, tr("Save list"), {}, tr("Text (*.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->selectFile(tr("not added") + u".txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const auto written = writeFile(path, m_lines.join(u'\n').toUtf8() + '\n'); !written)
            Q_EMIT failed(written.error());
    });
    dialog->open();
}

} // namespace thanksmith
