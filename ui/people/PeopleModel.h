// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/ManyCards.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace thanksmith {

/// The people of a list, each with what keeps them from their card.
class PeopleModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole, FaultRole, PersonRole };

    explicit PeopleModel(const ManyCards &cards, QObject *parent = nullptr);
    /// Reads people and faults anew.
    void refresh();
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString faultOf(std::size_t person) const;

    const ManyCards &m_cards;
    std::size_t m_count = 0;
    QHash<std::size_t, QString> m_faults;
};

/// One of them: avatar, name, address or what is wrong.
class PersonDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace thanksmith
