// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Theme.h"

#include <QStyleOption>

class QPainter;

// The shapes ThanksStyle paints; each knows one kind of widget.
namespace thanksmith {

void paintFieldFrame(QPainter &painter, const QRectF &box, QStyle::State state, const Theme &theme);
void paintCheckBox(QPainter &painter, const QRectF &box, QStyle::State state, const Theme &theme);
void paintRadioButton(QPainter &painter, const QRectF &box, QStyle::State state, const Theme &theme);
void paintCommandButton(QPainter &painter, const QStyleOptionButton &option, const Theme &theme);
/// A scroll bar without arrow buttons: groove, slider and the pages beside it.
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part);
void paintScrollBar(QPainter &painter, const QRectF &slider, const QStyleOptionSlider &option, const Theme &theme);
void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem &option, const Theme &theme);
void paintMenuPanel(QPainter &painter, const QRectF &box, const Theme &theme);
void paintItemPanel(QPainter &painter, const QStyleOptionViewItem &option, bool keyboard, const Theme &theme);
void paintProgress(QPainter &painter, const QStyleOptionProgressBar &option, const Theme &theme);

} // namespace thanksmith
