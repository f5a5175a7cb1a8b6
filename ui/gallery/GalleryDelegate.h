// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gallery/CellPictures.h"

#include <QStyledItemDelegate>

namespace thanksmith {

class GalleryView;

/// One picture: its thumbnail with a soft shadow, its title below; lifted under the pointer, with a check when it is on
/// the card, with a ring when the keyboard is on it.
class GalleryDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit GalleryDelegate(GalleryView &view);
    [[nodiscard]] static QSize cellSize(const QSize &thumbnail, int titleLines);
    /// What a title's line may take under a thumbnail of this width.
    [[nodiscard]] static int titleWidth(int thumbnail) { return thumbnail + 8; }
    /// Of the thumbnail in its cell.
    static constexpr QPoint inset{6, 6};

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] int linesOf(const QModelIndex &index) const;

    GalleryView &m_view;
    mutable CellPictures m_pictures;
};

} // namespace thanksmith
