// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QPersistentModelIndex>
#include <QVariantAnimation>

namespace thanksmith {

/// The pictures in columns. The selection is what is on the card and follows from outside; the keyboard moves only
/// the current item, and Enter or a click chooses it.
class GalleryView : public QListView {
    Q_OBJECT
public:
    explicit GalleryView(QWidget *parent = nullptr);
    /// Width of a thumbnail, logical px; its height follows (3:4).
    void setThumbnailWidth(int width);
    [[nodiscard]] QSize thumbnailSize() const;
    /// Two where one of the titles does not fit on one line.
    [[nodiscard]] int titleLines() const { return m_titleLines; }
    void setModel(QAbstractItemModel *model) override;
    /// 0 at rest, 1 lifted.
    [[nodiscard]] double liftOf(const QModelIndex &index) const;
    /// Whether it paints the panel's ground itself (as it does): only then scrolling moves what is painted already.
    void setGroundShown(bool shown);
    /// Marks what is on the card, without `chosen`.
    void mark(const QModelIndex &index);

Q_SIGNALS:
    void chosen(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void lift(const QModelIndex &index);
    void arrange();

    int m_width = 124;
    int m_titleLines = 1;
    QPersistentModelIndex m_lifted;
    QVariantAnimation m_lift;
};

} // namespace thanksmith
