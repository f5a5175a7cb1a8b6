// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Icons.h"

#include <QStyledItemDelegate>

namespace thanksmith {

/// The icon of a channel.
[[nodiscard]] Icon channelIcon(const QString &channel);

/// A card of the timeline: its picture on the floor of its box, who got it, and how it stands.
class CardDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace thanksmith
