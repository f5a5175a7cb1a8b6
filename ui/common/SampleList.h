// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Theme.h"

#include <QListView>

#include <functional>

namespace thanksmith {

/// Choices shown as samples of the result with a caption under each, in equal columns over the width; more than fit
/// continue on the next line, so that no caption is cut. Chosen: fill, check and weight. The model gives
/// Qt::DisplayRole (caption), Qt::DecorationRole (QImage or QPixmap, unless a painter is set) and
/// Qt::AccessibleTextRole.
class SampleList : public QListView {
    Q_OBJECT
public:
    /// Tiles stand this far inside the list, px, so that the focus ring has room: let the list stick out by it where
    /// its tiles shall line up with a heading.
    static constexpr int overhang = 5;
    /// Paints a sample into `box` (logical px).
    using SamplePainter = std::function<void(QPainter &, const QRectF &box, const QModelIndex &, const Theme &)>;
    /// Tiles have a filled and outlined ground behind the sample; Bare samples (round palettes) have none.
    enum class Ground { Tile, Bare };

    explicit SampleList(const QString &name, QWidget *parent = nullptr);
    void setSample(int height, Ground ground, SamplePainter painter = {});
    void setCaptionsShown(bool shown);
    /// Samples narrower than this, px, could not be read: they continue on the next line.
    void setLeastWidth(int width);
    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] int currentRow() const { return currentIndex().row(); }
    /// Chooses a row without `chosen`.
    void setCurrentRow(int row);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// By click or key.
    void chosen(int row);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    class Delegate;
    [[nodiscard]] int columnsFor(int width) const;
    void arrange();

    Delegate *m_delegate;
    int m_least = 34; ///< px
    bool m_quiet = false;
};

} // namespace thanksmith
