// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/PageIndex.h"

#include "ui/common/FocusTracker.h"
#include "ui/common/Icons.h"
#include "ui/common/Surface.h"
#include "ui/common/Theme.h"
#include "ui/common/Type.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr int indexWidth = 196;
constexpr int rowHeight = 40;

class PageDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override {
        return {indexWidth - 32, rowHeight + 2};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override {
        const Theme &theme = themeOf(option.widget);
        const QRect box = option.rect.adjusted(4, 1, -4, -1);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        if (chosen)
            paintBox(*painter, box, 8, theme.accentSoft, {}, 0);
        else if (option.state.testFlag(QStyle::State_MouseOver))
            paintBox(*painter, box, 8, theme.hover, {}, 0);
        if (option.state.testFlag(QStyle::State_HasFocus) && keyboardFocus(option.widget))
            paintBox(*painter, QRectF(box).adjusted(-2, 0, 2, 0), 9, Qt::transparent, theme.focus, 2);
        const auto mirrored = [&](const QRect &part) { return QStyle::visualRect(option.direction, box, part); };
        const QColor ink = chosen ? theme.accentText : theme.text2;
        const QRect glyph = mirrored(QRect(box.left() + 12, box.center().y() - 9, 19, 19));
        paintIcon(*painter, Icon(index.data(PageIndex::iconRole).toInt()), QRectF(glyph), ink);
        QFont font = uiFont(chosen ? TextRole::BodyStrong : TextRole::Body);
        if (chosen)
            font.setWeight(QFont::DemiBold);
        const QRect words = mirrored(box.adjusted(42, 0, -8, 0));
        painter->setFont(font);
        painter->setPen(theme.text);
        const Qt::Alignment near = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
        painter->drawText(words, int(near) | Qt::TextSingleLine, elided(index.data().toString(), font, words.width()));
    }
};

} // namespace

PageIndex::PageIndex(QWidget *parent)
    : QListWidget(parent) {
    setItemDelegate(new PageDelegate(this));
    setFixedWidth(indexWidth);
    setFrameShape(QFrame::NoFrame);
    setViewportMargins(12, 20, 12, 12);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Pages"));
    viewport()->setAutoFillBackground(false);
    setObjectName(u"pages"_s);
}

} // namespace thanksmith
