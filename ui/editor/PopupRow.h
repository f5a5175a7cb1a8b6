// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QColor;
class QFont;
class QPainter;
class QString;
class QStyleOptionViewItem;

// A row of the lists that popups show.
namespace thanksmith {

/// Paints the ground of the row that is chosen or under the pointer; returns the row without the gap to the next.
QRect paintPopupRow(QPainter &painter, const QStyleOptionViewItem &option);

/// One line of words, mirrored within `row` where the list is, elided where it is too long.
void paintPopupLine(QPainter &painter, const QStyleOptionViewItem &option, const QRect &row, const QRect &line,
                    const QFont &font, const QColor &ink, const QString &text);

} // namespace thanksmith
