// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace thanksmith {

/// A person in a list of suggestions: avatar, name, where they are reached.
class PeopleDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit PeopleDelegate(int detailRole, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_detailRole;
};

} // namespace thanksmith
