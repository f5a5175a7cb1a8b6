// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace thanksmith {

/// A row of the key list: what it does, and the key in a cap. Rows without a key are headings.
class ShortcutDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int keyRole = Qt::UserRole + 1;

    /// `edge`: px free at both sides.
    ShortcutDelegate(int edge, QObject *parent);
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_edge;
};

} // namespace thanksmith
