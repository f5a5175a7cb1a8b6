// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/CardDelegate.h"

#include "ui/common/FocusTracker.h"
#include "ui/common/ProgressRing.h"
#include "ui/common/Surface.h"
#include "ui/common/Type.h"
#include "ui/history/TimelineLayout.h"
#include "ui/history/TimelineModel.h"

#include <QPainter>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr double pictureRadius = 3;
constexpr int badgeSide = 24;
constexpr int glyphSide = 15;

/// The picture's box: as wide or as high as the cell allows, on its floor.
QRectF pictureBox(const QRect &cell, const QSizeF &size) {
    const QRectF room(cell.left(), cell.top(), cell.width(), TimelineLayout::cardHeight);
    QSizeF fitted(room.height() * 0.7, room.height());
    if (!size.isEmpty())
        fitted = size.scaled(room.size(), Qt::KeepAspectRatio);
    return {room.center().x() - fitted.width() / 2, room.bottom() - fitted.height(), fitted.width(), fitted.height()};
}

void paintPicture(QPainter &painter, const QRectF &box, const QImage &picture, bool over, const Theme &theme) {
    paintShadow(painter, box, pictureRadius, over ? Shadow::Hover : Shadow::Thumb, theme);
    if (picture.isNull()) {
        paintBox(painter, box, pictureRadius, theme.hover, theme.border, 1);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(box, picture);
    painter.restore();
    const QColor edge(0, 0, 0, theme.dark ? 0 : 18); // a white card on a light desk needs an edge
    paintBox(painter, box, 0, Qt::transparent, edge, 1);
}

} // namespace

Icon channelIcon(const QString &channel) {
    if (channel == printChannel)
        return Icon::Print;
    if (channel == "smtp"_L1)
        return Icon::Mail;
    if (channel == "folder"_L1)
        return Icon::Folder;
    if (channel == "zendesk"_L1)
        return Icon::Ticket;
    if (channel == "slack"_L1 || channel == "teams"_L1)
        return Icon::Hash;
    return Icon::Send;
}

void CardDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    option->icon = {};
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const Theme &theme = themeOf(option.widget);
    const bool on = option.state.testFlag(QStyle::State_Selected);
    const auto picture = index.data(Qt::DecorationRole).value<QImage>();
    const QRect cell = option.rect;
    const QRectF box = pictureBox(cell, picture.size());
    if (on)
        paintBox(*painter, QRectF(cell).adjusted(-10, -10, 10, 6), 10, theme.accentSoft, theme.accentSoft, 0);
    paintPicture(*painter, box, picture, option.state.testFlag(QStyle::State_MouseOver), theme);
    if (on)
        paintCheckBadge(*painter,
                        QRectF(box.right() - badgeSide + 6, box.bottom() - badgeSide + 6, badgeSide, badgeSide), theme);
    if (option.state.testFlag(QStyle::State_HasFocus) && keyboardFocus(option.widget))
        paintBox(*painter, QRectF(cell).adjusted(-15, -15, 15, 11), 14, Qt::transparent, theme.focus, 2);

    const auto near = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    const QRect name(cell.left(), cell.top() + TimelineLayout::cardHeight + 8, cell.width(), 20);
    painter->setFont(uiFont(TextRole::Heading));
    painter->setPen(theme.text);
    painter->drawText(name, near | Qt::TextSingleLine,
                      elided(index.data(Qt::DisplayRole).toString(), painter->font(), name.width()));

    const bool warns = index.data(TimelineModel::WarnRole).toBool();
    const QColor ink = warns ? theme.warn : theme.text2;
    const QRect line(cell.left(), name.bottom() + 1, cell.width(), 20);
    const auto place = [&](const QRect &part) { return QStyle::visualRect(option.direction, line, part); };
    const QRect words(line.left() + glyphSide + 6, line.top(), line.width() - glyphSide - 6, line.height());
    painter->setFont(uiFont(warns ? TextRole::CaptionStrong : TextRole::Caption));
    const QString status = elided(index.data(TimelineModel::StatusRole).toString(), painter->font(), words.width());
    const QRectF glyph = place(QRect(line.left(), line.top() + 3, glyphSide, glyphSide));
    if (warns) {
        const int wide = painter->fontMetrics().horizontalAdvance(status) + glyphSide + 6;
        const QRectF pill = place(QRect(line.left() - 6, line.top() - 1, std::min(wide, line.width()) + 14, 22));
        paintBox(*painter, pill, 11, theme.warnBg, theme.warnBg, 0);
        paintIcon(*painter, Icon::Warning, glyph, ink);
    } else if (index.data(TimelineModel::WorkingRole).toBool()) {
        paintRing(*painter, glyph.adjusted(1, 1, -1, -1), 0.3, 0, theme.border, theme.accentText);
    } else if (index.data(TimelineModel::PlannedRole).toBool()) {
        paintIcon(*painter, Icon::Clock, glyph, ink);
    } else {
        paintIcon(*painter, channelIcon(index.data(TimelineModel::ChannelRole).toString()), glyph, ink);
    }
    painter->setPen(ink);
    painter->drawText(place(words), near | Qt::TextSingleLine, status);
}

} // namespace thanksmith
