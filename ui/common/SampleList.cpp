// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/SampleList.h"

#include "ui/common/FocusTracker.h"
#include "ui/common/Surface.h"
#include "ui/common/Type.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace thanksmith {

namespace {

constexpr int ringRoom = SampleList::overhang;
constexpr int captionHeight = 22;
constexpr int captionGap = 4; // between captions at least
constexpr int rowGap = 8;
constexpr int badgeSide = 18;
constexpr int smallSample = 30; ///< below, the ring of what is chosen stands for the badge

QImage imageOf(const QModelIndex &index) {
    const QVariant decoration = index.data(Qt::DecorationRole);
    return decoration.canConvert<QImage>() ? decoration.value<QImage>() : QImage();
}

void paintImage(QPainter &painter, const QRectF &box, const QModelIndex &index) {
    const QImage image = imageOf(index);
    if (image.isNull())
        return;
    const QSizeF size = (QSizeF(image.size()) / image.devicePixelRatio()).scaled(box.size(), Qt::KeepAspectRatio);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF(box.center() - QPointF(size.width() / 2, size.height() / 2), size), image);
}

} // namespace

class SampleList::Delegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override {
        const Theme &theme = themeOf(option.widget);
        const bool on = option.state.testFlag(QStyle::State_Selected);
        const bool over = option.state.testFlag(QStyle::State_MouseOver);
        const QRectF tile(option.rect.left() + ringRoom, option.rect.top() + ringRoom,
                          option.rect.width() - 2 * ringRoom, sampleHeight);
        const double radius = ground == Ground::Tile ? 9 : tile.height() / 2;
        if (ground == Ground::Tile) {
            const QColor fill = on ? theme.accentSoft : over ? theme.hover : theme.field;
            paintBox(*painter, tile, radius, fill, on ? theme.accentText : theme.fieldBorder, on ? 1.5 : 1);
        }
        const QRectF sample = ground == Ground::Tile ? tile.adjusted(4, 4, -4, -4) : bareBox(tile);
        painter->save();
        if (samplePainter)
            samplePainter(*painter, sample, index, theme);
        else
            paintImage(*painter, sample, index);
        painter->restore();
        const QRectF ringed = ground == Ground::Tile ? tile : sample;
        if (on && sample.height() < smallSample && ground == Ground::Bare) // a badge would hide it
            paintBox(*painter, sample.adjusted(-3, -3, 3, 3), radius + 3, Qt::transparent, theme.accentText, 2);
        else if (on)
            paintCheckBadge(
                *painter, QRectF(ringed.right() - badgeSide + 5, ringed.bottom() - badgeSide + 4, badgeSide, badgeSide),
                theme);
        if (option.widget != nullptr && option.state.testFlag(QStyle::State_HasFocus) && keyboardFocus(option.widget))
            paintBox(*painter, ringed.adjusted(-ringRoom, -ringRoom, ringRoom, ringRoom), radius + ringRoom,
                     Qt::transparent, theme.focus, 2);
        if (!captions)
            return;
        painter->setFont(uiFont(on ? TextRole::CaptionStrong : TextRole::Caption));
        painter->setPen(on ? theme.text : theme.text2);
        painter->drawText(QRectF(option.rect.left(), tile.bottom() + 6, option.rect.width(), captionHeight - 4),
                          Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextSingleLine,
                          index.data(Qt::DisplayRole).toString());
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return cell; }

    [[nodiscard]] int cellHeight() const { return sampleHeight + 2 * ringRoom + (captions ? captionHeight : 0); }

    static QRectF bareBox(const QRectF &tile) {
        const double side = std::min(tile.width(), tile.height());
        return {tile.center().x() - side / 2, tile.center().y() - side / 2, side, side};
    }

    int sampleHeight = 56;
    Ground ground = Ground::Tile;
    bool captions = true;
    SamplePainter samplePainter;
    QSize cell{64, 88};
};

SampleList::SampleList(const QString &name, QWidget *parent)
    : QListView(parent)
    , m_delegate(new Delegate(this)) {
    setAccessibleName(name);
    setViewMode(QListView::IconMode);
    setFlow(QListView::LeftToRight);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setWrapping(true);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setItemDelegate(m_delegate);
    viewport()->setAutoFillBackground(false);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SampleList::setSample(int height, Ground ground, SamplePainter painter) {
    m_delegate->sampleHeight = height;
    m_delegate->ground = ground;
    m_delegate->samplePainter = std::move(painter);
    arrange();
}

void SampleList::setCaptionsShown(bool shown) {
    m_delegate->captions = shown;
    arrange();
}

void SampleList::setLeastWidth(int width) {
    m_least = width;
    arrange();
}

void SampleList::setModel(QAbstractItemModel *model) {
    QListView::setModel(model);
    if (model != nullptr) {
        connect(model, &QAbstractItemModel::modelReset, this, &SampleList::arrange);
        connect(model, &QAbstractItemModel::rowsInserted, this, &SampleList::arrange);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &SampleList::arrange);
    }
    arrange();
}

void SampleList::setCurrentRow(int row) {
    if (model() == nullptr || row == currentRow())
        return;
    m_quiet = true;
    setCurrentIndex(model()->index(row, 0));
    m_quiet = false;
}

void SampleList::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    QListView::currentChanged(current, previous);
    if (!m_quiet && current.isValid() && current != previous)
        Q_EMIT chosen(current.row());
}

int SampleList::columnsFor(int width) const {
    const int rows = model() != nullptr ? model()->rowCount() : 0;
    if (rows == 0)
        return 1;
    int widest = (m_delegate->ground == Ground::Bare ? m_delegate->sampleHeight : m_least) + 2 * ringRoom - captionGap;
    if (m_delegate->captions) {
        const QFontMetrics metrics(uiFont(TextRole::CaptionStrong));
        for (int row = 0; row < rows; ++row)
            widest = std::max(widest, metrics.horizontalAdvance(model()->index(row, 0).data().toString()));
    }
    const int fit = std::max(1, (width - 1) / (widest + captionGap));
    if (fit >= rows)
        return rows;
    const int lines = (rows + fit - 1) / fit;
    return (rows + lines - 1) / lines; // even lines: 3 + 2, not 4 + 1
}

int SampleList::heightForWidth(int width) const {
    const int rows = model() != nullptr ? model()->rowCount() : 0;
    const int columns = columnsFor(width);
    const int lines = std::max(1, (rows + columns - 1) / columns);
    return lines * m_delegate->cellHeight() + (lines - 1) * rowGap;
}

QSize SampleList::sizeHint() const {
    return {240, heightForWidth(width() > 0 ? width() : 240)};
}
QSize SampleList::minimumSizeHint() const {
    return {120, sizeHint().height()};
}

void SampleList::arrange() {
    const int columns = columnsFor(width());
    m_delegate->cell = QSize(std::max(1, (viewport()->width() - 1) / columns), m_delegate->cellHeight());
    setGridSize(m_delegate->cell + QSize(0, heightForWidth(width()) > m_delegate->cellHeight() ? rowGap : 0));
    updateGeometry();
    viewport()->update();
}

void SampleList::resizeEvent(QResizeEvent *event) {
    arrange();
    QListView::resizeEvent(event);
}

} // namespace thanksmith
