// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/GalleryView.h"

#include "ui/common/Motion.h"
#include "ui/common/Type.h"
#include "ui/gallery/GalleryDelegate.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace thanksmith {

namespace {
constexpr int measuredRows = 200; ///< in longer lists one title will want two lines
}

GalleryView::GalleryView(QWidget *parent)
    : QListView(parent) {
    setAccessibleName(tr("Pictures"));
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::NoSelection);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window);
    verticalScrollBar()->setSingleStep(40);
    setItemDelegate(new GalleryDelegate(*this));
    m_lift.setStartValue(0.0);
    m_lift.setEndValue(1.0);
    m_lift.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_lift, &QVariantAnimation::valueChanged, this, [this] { update(m_lifted); });
    connect(this, &QListView::clicked, this, &GalleryView::chosen);
    setThumbnailWidth(m_width);
}

void GalleryView::setThumbnailWidth(int width) {
    m_width = width;
    arrange();
}

void GalleryView::setModel(QAbstractItemModel *model) {
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &GalleryView::arrange);
    connect(model, &QAbstractItemModel::rowsInserted, this, &GalleryView::arrange);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &GalleryView::arrange);
    arrange();
}

void GalleryView::arrange() {
    const int rows = model() != nullptr ? model()->rowCount() : 0;
    m_titleLines = rows > measuredRows ? 2 : 1;
    const QFontMetrics metrics(uiFont(TextRole::CaptionStrong));
    for (int row = 0; row < rows && m_titleLines == 1; ++row)
        if (metrics.horizontalAdvance(model()->index(row, 0).data().toString()) > GalleryDelegate::titleWidth(m_width))
            m_titleLines = 2;
    setGridSize(GalleryDelegate::cellSize(thumbnailSize(), m_titleLines));
}

void GalleryView::setGroundShown(bool shown) {
    viewport()->setAutoFillBackground(shown);
}

QSize GalleryView::thumbnailSize() const {
    return {m_width, m_width * 4 / 3};
}

double GalleryView::liftOf(const QModelIndex &index) const {
    if (!m_lifted.isValid() || index != m_lifted)
        return 0;
    return m_lift.state() == QAbstractAnimation::Running ? m_lift.currentValue().toDouble() : 1.0;
}

void GalleryView::mark(const QModelIndex &index) {
    if (index.isValid())
        selectionModel()->select(index, QItemSelectionModel::ClearAndSelect);
    else
        selectionModel()->clearSelection();
}

void GalleryView::lift(const QModelIndex &index) {
    if (m_lifted == index)
        return;
    const QModelIndex before = m_lifted;
    m_lifted = index;
    update(before);
    m_lift.stop();
    if (!index.isValid())
        return;
    if (const int duration = motion(this, liftMs); duration > 0) {
        m_lift.setDuration(duration);
        m_lift.start();
    } else {
        update(index);
    }
}

void GalleryView::mouseMoveEvent(QMouseEvent *event) {
    QListView::mouseMoveEvent(event);
    lift(indexAt(event->position().toPoint()));
}

bool GalleryView::viewportEvent(QEvent *event) {
    if (event->type() == QEvent::Leave)
        lift({});
    return QListView::viewportEvent(event);
}

void GalleryView::focusInEvent(QFocusEvent *event) {
    if (!currentIndex().isValid() && model() != nullptr && model()->rowCount() > 0) {
        const QModelIndexList marked = selectionModel()->selectedIndexes();
        selectionModel()->setCurrentIndex(marked.isEmpty() ? model()->index(0, 0) : marked.first(),
                                          QItemSelectionModel::NoUpdate);
    }
    QListView::focusInEvent(event);
}

void GalleryView::keyPressEvent(QKeyEvent *event) {
    const bool enters =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (enters && currentIndex().isValid()) {
        Q_EMIT chosen(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace thanksmith
