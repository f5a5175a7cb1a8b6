// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ShortcutDelegate.h"

#include "ui/common/FocusTracker.h"
#include "ui/common/Surface.h"
#include "ui/common/Theme.h"
#include "ui/common/Type.h"

#include <QPainter>

namespace thanksmith {

namespace {

constexpr int rowHeight = 36;
constexpr int headingHeight = 40;
constexpr int capHeight = 24;

} // namespace

ShortcutDelegate::ShortcutDelegate(int edge, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_edge(edge) {}

QSize ShortcutDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const {
    return {200, index.data(keyRole).isValid() ? rowHeight : headingHeight};
}

void ShortcutDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const Theme &theme = themeOf(option.widget);
    const QRect row = option.rect.adjusted(m_edge, 0, -m_edge, 0);
    const auto mirrored = [&](const QRect &part) { return QStyle::visualRect(option.direction, row, part); };
    const Qt::Alignment near = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    const QString key = index.data(keyRole).toString();
    const QString name = index.data().toString();
    if (key.isEmpty()) {
        painter->setFont(uiFont(TextRole::Heading));
        painter->setPen(theme.accentText);
        painter->drawText(row.adjusted(0, 0, 0, -8), int(near | Qt::AlignBottom) | Qt::TextSingleLine, name);
        return;
    }
    const QRectF back = QRectF(row).adjusted(-10, 1, 10, -1);
    if (option.state.testFlag(QStyle::State_Selected))
        paintBox(*painter, back, 8, theme.accentSoft, {}, 0);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        paintBox(*painter, back, 8, theme.hover, {}, 0);
    if (option.state.testFlag(QStyle::State_HasFocus) && keyboardFocus(option.widget))
        paintBox(*painter, back, 8, Qt::transparent, theme.focus, 2);
    const QFont capFont = uiFont(TextRole::CaptionStrong);
    const int capWidth = QFontMetrics(capFont).horizontalAdvance(key) + 18;
    const QRect cap = mirrored(QRect(row.right() - capWidth, row.center().y() - capHeight / 2, capWidth, capHeight));
    paintBox(*painter, cap, 6, theme.field, theme.border, 1);
    painter->setFont(capFont);
    painter->setPen(theme.text2);
    painter->drawText(cap, Qt::AlignCenter | Qt::TextSingleLine, key);
    const QRect words = mirrored(row.adjusted(0, 0, -capWidth - 12, 0));
    const QFont body = uiFont(TextRole::Body);
    painter->setFont(body);
    painter->setPen(theme.text);
    painter->drawText(words, int(near | Qt::AlignVCenter) | Qt::TextSingleLine, elided(name, body, words.width()));
}

} // namespace thanksmith
