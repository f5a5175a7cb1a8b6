// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ShortcutDialog.h"

#include "ui/common/Buttons.h"
#include "ui/common/Fields.h"
#include "ui/common/Type.h"
#include "ui/settings/ShortcutDelegate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr int edge = 28;
constexpr QSize sheetSize(520, 580);

QString plainName(const QAction &action) {
    QString name = action.toolTip().isEmpty() ? action.text() : action.toolTip();
    return name.remove(u'&');
}

} // namespace

ShortcutDialog::ShortcutDialog(const std::vector<ShortcutGroup> &groups, QWidget *parent)
    : Sheet(parent)
    , m_search(new SearchField(tr("Search shortcuts")))
    , m_list(new QListView)
    , m_model(new QStandardItemModel(this))
    , m_nothing(new QLabel(tr("No shortcut is called that."))) {
    for (const ShortcutGroup &group : groups) {
        std::vector<std::pair<QString, QString>> keys;
        for (const QAction *action : group.actions)
            if (action != nullptr && !action->shortcut().isEmpty())
                keys.emplace_back(plainName(*action), action->shortcut().toString(QKeySequence::NativeText));
        for (const auto &[name, key] : group.others)
            keys.emplace_back(name, key.toString(QKeySequence::NativeText));
        if (!keys.empty())
            m_entries.emplace_back(group.title, std::move(keys));
    }
    setTitle(tr("Keyboard shortcuts"));
    auto *column = new QVBoxLayout(body());
    column->setContentsMargins(0, 22, 0, 12);
    column->setSpacing(14);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(edge, 0, 20, 0);
    auto *title = new QLabel(windowTitle());
    title->setFont(uiFont(TextRole::SheetTitle));
    auto *close = new IconButton(Icon::Close, tr("Close"));
    head->addWidget(title, 1);
    head->addWidget(close);
    column->addLayout(head);
    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(edge, 0, edge, 0);
    searchRow->addWidget(m_search);
    column->addLayout(searchRow);
    m_nothing->setContentsMargins(edge, 8, edge, 0);
    m_nothing->setForegroundRole(QPalette::Dark);
    m_nothing->setFont(uiFont(TextRole::Body));
    column->addWidget(m_nothing);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ShortcutDelegate(edge, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(windowTitle());
    m_list->viewport()->setAutoFillBackground(false);
    column->addWidget(m_list, 1);
    body()->setFixedSize(sheetSize);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutDialog::fill);
    fill();
    m_search->setFocus();
}

void ShortcutDialog::fill() {
    const QString wanted = m_search->text().trimmed();
    m_model->clear();
    for (const auto &[title, keys] : m_entries) {
        QList<QStandardItem *> found;
        const bool wholeGroup = title.contains(wanted, Qt::CaseInsensitive);
        for (const auto &[name, key] : keys) {
            if (!wholeGroup && !name.contains(wanted, Qt::CaseInsensitive) &&
                !key.contains(wanted, Qt::CaseInsensitive))
                continue;
            auto *item = new QStandardItem(name);
            item->setData(key, ShortcutDelegate::keyRole);
            item->setData(tr("%1: %2").arg(name, key), Qt::AccessibleTextRole);
            found << item;
        }
        if (found.isEmpty())
            continue;
        auto *heading = new QStandardItem(title);
        heading->setFlags(Qt::NoItemFlags);
        m_model->appendRow(heading);
        for (QStandardItem *item : found)
            m_model->appendRow(item);
    }
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_list->setVisible(m_model->rowCount() > 0);
}

} // namespace thanksmith
