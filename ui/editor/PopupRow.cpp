// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/PopupRow.h"

#include "ui/common/Surface.h"
#include "ui/common/Type.h"

#include <QPainter>
#include <QStyleOptionViewItem>
#include <QWidget>

namespace thanksmith {

using namespace Qt::StringLiterals;

QRect paintPopupRow(QPainter &painter, const QStyleOptionViewItem &option) {
    const Theme &theme = themeOf(option.widget);
    const QRect row = option.rect.adjusted(0, 1, 0, -1);
    if (option.state.testFlag(QStyle::State_Selected) || option.state.testFlag(QStyle::State_MouseOver))
        paintBox(painter, row, 8, theme.accentSoft, theme.accentText, theme.highContrast ? 1 : 0);
    return row;
}

void paintPopupLine(QPainter &painter, const QStyleOptionViewItem &option, const QRect &row, const QRect &line,
                    const QFont &font, const QColor &ink, const QString &text) {
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(option.widget->style()->visualRect(option.direction, row, line),
                     Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                     elided(text, font, line.width()).replace(u"……"_s, u"…"_s));
}

} // namespace thanksmith
