// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Sheet.h"

#include <QKeySequence>

#include <vector>

class QAction;
class QLabel;
class QListView;
class QStandardItemModel;

namespace thanksmith {

class SearchField;

struct ShortcutGroup {
    QString title;
    std::vector<const QAction *> actions; ///< those without a key are left out
    /// Keys that are no actions, such as a list's: what they do and which.
    std::vector<std::pair<QString, QKeySequence>> others = {};
};

/// Every key there is, grouped and searchable by name or key. Open it with open().
class ShortcutDialog : public Sheet {
    Q_OBJECT
public:
    ShortcutDialog(const std::vector<ShortcutGroup> &groups, QWidget *parent);

    [[nodiscard]] SearchField *searchField() const { return m_search; }
    [[nodiscard]] QListView *list() const { return m_list; }

private:
    void fill();

    std::vector<std::pair<QString, std::vector<std::pair<QString, QString>>>> m_entries; ///< group, name and keys
    SearchField *m_search;
    QListView *m_list;
    QStandardItemModel *m_model;
    QLabel *m_nothing;
};

} // namespace thanksmith
