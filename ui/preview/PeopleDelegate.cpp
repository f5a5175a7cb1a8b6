// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/PeopleDelegate.h"

#include "ui/common/Avatar.h"
#include "ui/common/Surface.h"
#include "ui/common/Type.h"

#include <QPainter>

namespace thanksmith {

namespace {

constexpr int rowHeight = 42;
constexpr int avatarSide = 28;

} // namespace

PeopleDelegate::PeopleDelegate(int detailRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_detailRole(detailRole) {}

void PeopleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const Theme &theme = themeOf(option.widget);
    const QRect box = option.rect.adjusted(6, 2, -6, -2);
    if (option.state.testFlag(QStyle::State_Selected))
        paintBox(*painter, box, 8, theme.accentSoft, theme.accentSoft, 0);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        paintBox(*painter, box, 8, theme.hover, theme.hover, 0);
    const auto mirrored = [&](const QRect &part) { return QStyle::visualRect(option.direction, box, part); };
    const QString name = index.data(Qt::DisplayRole).toString();
    const QString detail = index.data(m_detailRole).toString();
    paintAvatar(*painter,
                mirrored(QRect(box.left() + 10, box.center().y() - avatarSide / 2 + 1, avatarSide, avatarSide)), name);
    const QFont nameFont = uiFont(TextRole::BodyStrong);
    const int left = box.left() + 10 + avatarSide + 12;
    const int nameWidth = std::min(QFontMetrics(nameFont).horizontalAdvance(name) + 4, box.right() - 10 - left);
    painter->setFont(nameFont);
    painter->setPen(theme.text);
    const Qt::Alignment near = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter->drawText(mirrored(QRect(left, box.top(), nameWidth, box.height())), int(near) | Qt::TextSingleLine,
                      elided(name, nameFont, nameWidth));
    const int room = box.right() - 10 - left - nameWidth - 16;
    if (room < 40)
        return;
    const QFont small = uiFont(TextRole::Caption);
    painter->setFont(small);
    painter->setPen(theme.text2);
    const Qt::Alignment far = QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter);
    painter->drawText(mirrored(QRect(box.right() - 10 - room, box.top(), room, box.height())),
                      int(far) | Qt::TextSingleLine, elided(detail, small, room));
}

QSize PeopleDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const {
    return {200, rowHeight};
}

} // namespace thanksmith
