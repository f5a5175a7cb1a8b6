// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/GalleryDelegate.h"

#include "ui/common/FocusTracker.h"
#include "ui/common/Icons.h"
#include "ui/common/Surface.h"
#include "ui/common/Type.h"
#include "ui/gallery/GalleryModel.h"
#include "ui/gallery/GalleryView.h"

#include <QPainter>
#include <QTextLayout>

namespace thanksmith {

namespace {

constexpr double thumbRadius = 6;
constexpr int columnGap = 16;
constexpr int titleGap = 7;
constexpr int titleLine = 20;
constexpr int rowGap = 10;
constexpr int badgeSide = 24;
constexpr double liftPixels = 2;
constexpr int markSide = 20;

constexpr int titleHeight(int lines) {
    return lines * titleLine - (lines - 1) * 6;
}

/// In as many lines as there is room for; what is more ends in "…".
void paintTitle(QPainter &painter, const QRectF &box, const QString &title, const QFont &font) {
    painter.setFont(font);
    QTextLayout text(title, font);
    QTextOption option(Qt::AlignHCenter);
    option.setWrapMode(QTextOption::WordWrap);
    text.setTextOption(option);
    text.beginLayout();
    const QTextLine first = text.createLine();
    if (first.isValid()) {
        QTextLine line = first;
        line.setLineWidth(box.width());
    }
    text.endLayout();
    const int cut = first.isValid() ? first.textLength() : 0;
    if (box.height() < 1.5 * titleLine || cut >= title.size()) {
        painter.drawText(QRectF(box.left(), box.top(), box.width(), titleLine), Qt::AlignCenter | Qt::TextSingleLine,
                         elided(title, font, int(box.width())));
        return;
    }
    const double step = box.height() - titleLine;
    const auto line = [&](int at, const QString &words) {
        painter.drawText(QRectF(box.left(), box.top() + at * step, box.width(), titleLine),
                         Qt::AlignCenter | Qt::TextSingleLine, elided(words, font, int(box.width())));
    };
    line(0, title.left(cut).trimmed());
    line(1, title.mid(cut).trimmed());
}

/// A small quiet sign in a corner of the thumbnail.
void paintMark(QPainter &painter, const QRectF &box, Icon sign, const Theme &theme) {
    QColor ground = theme.panel;
    ground.setAlphaF(theme.highContrast ? 1.0F : 0.88F);
    paintBox(painter, box, box.height() / 2, ground, theme.highContrast ? theme.border : ground, 1);
    paintIcon(painter, sign, box.adjusted(4, 4, -4, -4), theme.text2, 2);
}

} // namespace

GalleryDelegate::GalleryDelegate(GalleryView &view)
    : QStyledItemDelegate(&view)
    , m_view(view) {}

QSize GalleryDelegate::cellSize(const QSize &thumbnail, int titleLines) {
    return {thumbnail.width() + columnGap,
            inset.y() + thumbnail.height() + titleGap + titleHeight(titleLines) + rowGap};
}

QSize GalleryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const {
    return cellSize(m_view.thumbnailSize(), m_view.titleLines());
}

/// Of this title, where a longer one elsewhere has room for two.
int GalleryDelegate::linesOf(const QModelIndex &index) const {
    const QFontMetrics metrics(uiFont(TextRole::CaptionStrong));
    const int width = metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString());
    return width > titleWidth(m_view.thumbnailSize().width()) ? m_view.titleLines() : 1;
}

void GalleryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const Theme &theme = themeOf(&m_view);
    const bool on = option.state.testFlag(QStyle::State_Selected);
    const double lift = m_view.liftOf(index);
    const auto mirrored = [&](const QRect &part) { return QStyle::visualRect(option.direction, option.rect, part); };
    const QRectF rest = mirrored(QRect(option.rect.topLeft() + inset, m_view.thumbnailSize()));
    const QRectF box = rest.translated(0, -liftPixels * lift);
    if (on) {
        const QRectF fill =
            rest.adjusted(-inset.x(), -inset.y(), inset.x(), titleGap + titleHeight(linesOf(index)) + 6);
        paintBox(*painter, fill, 10, theme.accentSoft, theme.accentSoft, 0);
    }
    m_pictures.paint(*painter, box.topLeft(),
                     {index.data(Qt::DecorationRole).value<QImage>(),
                      index.data(GalleryModel::GroundRole).value<QColor>(), m_view.thumbnailSize(),
                      painter->device()->devicePixelRatioF(), lift > 0.5 ? Shadow::Hover : Shadow::Thumb, &theme});
    QRectF mark(box.right() - markSide - 5, box.top() + 5, markSide, markSide);
    const auto marks = index.data(GalleryModel::MarksRole).toInt();
    if (marks & GalleryModel::Undescribed) {
        paintMark(*painter, mark, Icon::Edit, theme);
        mark.translate(-markSide - 4, 0);
    }
    if (marks & GalleryModel::DrawnElsewhere)
        paintMark(*painter, mark, Icon::Eye, theme);
    if (on)
        paintCheckBadge(*painter,
                        QRectF(box.right() - badgeSide - 5, box.bottom() - badgeSide - 5, badgeSide, badgeSide), theme);
    if (option.state.testFlag(QStyle::State_HasFocus) && keyboardFocus(&m_view))
        paintBox(*painter, box.adjusted(-5, -5, 5, 5), thumbRadius + 5, Qt::transparent, theme.focus, 2);
    QFont font = uiFont(on ? TextRole::CaptionStrong : TextRole::Caption);
    font.setItalic(marks & GalleryModel::Untitled);
    painter->setPen(on || lift > 0 ? theme.text : theme.text2);
    const QRectF title(rest.left() - 4, rest.bottom() + titleGap, titleWidth(int(rest.width())),
                       titleHeight(m_view.titleLines()));
    paintTitle(*painter, title, index.data(Qt::DisplayRole).toString(), font);
}

} // namespace thanksmith
