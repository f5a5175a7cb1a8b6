// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace thanksmith {

/// A file's name, and below it why it was refused.
class RefusalDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int reasonRole = Qt::UserRole;
    /// `edge`: px left free at both sides.
    RefusalDelegate(int edge, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_edge;
};

} // namespace thanksmith
