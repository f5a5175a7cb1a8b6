// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/StylePaint.h"

#include "ui/common/Icons.h"
#include "ui/common/Surface.h"
#include "ui/common/Type.h"

#include <QPainter>

#include <algorithm>

namespace thanksmith {

namespace {

constexpr int menuIconColumn = 32;

bool has(QStyle::State state, QStyle::StateFlag flag) {
    return state.testFlag(flag);
}

} // namespace

void paintFieldFrame(QPainter &painter, const QRectF &box, QStyle::State state, const Theme &theme) {
    const bool enabled = has(state, QStyle::State_Enabled);
    const bool focused = enabled && has(state, QStyle::State_HasFocus);
    const QColor border = focused ? theme.focus : enabled ? theme.fieldBorder : theme.border;
    paintBox(painter, box, 8, enabled ? theme.field : theme.hover, border, focused ? 2 : 1);
}

void paintCheckBox(QPainter &painter, const QRectF &box, QStyle::State state, const Theme &theme) {
    const bool enabled = has(state, QStyle::State_Enabled);
    const bool on = has(state, QStyle::State_On) || has(state, QStyle::State_NoChange);
    if (!on) {
        paintBox(painter, box, 5, has(state, QStyle::State_MouseOver) && enabled ? theme.hover : theme.field,
                 enabled ? theme.fieldBorder : theme.border, 1.5);
        return;
    }
    const QColor fill = enabled ? theme.accent : theme.text3;
    paintBox(painter, box, 5, fill, fill, 0);
    paintIcon(painter, has(state, QStyle::State_NoChange) ? Icon::Minus : Icon::Check, box.adjusted(1, 1, -1, -1),
              enabled ? theme.onAccent : theme.panel, 2.6);
}

void paintRadioButton(QPainter &painter, const QRectF &box, QStyle::State state, const Theme &theme) {
    const bool enabled = has(state, QStyle::State_Enabled);
    const double radius = box.height() / 2;
    if (!has(state, QStyle::State_On)) {
        paintBox(painter, box, radius, has(state, QStyle::State_MouseOver) && enabled ? theme.hover : theme.field,
                 enabled ? theme.fieldBorder : theme.border, 1.5);
        return;
    }
    const QColor fill = enabled ? theme.accent : theme.text3;
    paintBox(painter, box, radius, fill, fill, 0);
    const double inset = box.height() * 0.34;
    paintBox(painter, box.adjusted(inset, inset, -inset, -inset), radius, theme.onAccent, theme.onAccent, 0);
}

void paintCommandButton(QPainter &painter, const QStyleOptionButton &option, const Theme &theme) {
    const bool enabled = has(option.state, QStyle::State_Enabled);
    const bool down = has(option.state, QStyle::State_Sunken) || has(option.state, QStyle::State_On);
    const bool over = has(option.state, QStyle::State_MouseOver);
    if (option.features.testFlag(QStyleOptionButton::DefaultButton)) {
        const QColor fill = !enabled ? theme.press : down ? theme.accentPress : over ? theme.accentHover : theme.accent;
        paintBox(painter, option.rect, 8, fill, fill, 0);
        return;
    }
    const QColor fill = !enabled ? theme.panel : down ? theme.press : over ? theme.hover : theme.field;
    paintBox(painter, option.rect, 8, fill, enabled ? theme.fieldBorder : theme.border, 1);
}

QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part) {
    const bool upright = bar.orientation == Qt::Vertical;
    const int room = upright ? bar.rect.height() : bar.rect.width();
    const qint64 span = qint64(bar.maximum) - bar.minimum;
    int length = room;
    if (span > 0)
        length = std::clamp(int(qint64(room) * bar.pageStep / (span + bar.pageStep)), std::min(36, room), room);
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, room - length, bar.upsideDown);
    const auto piece = [&](int from, int size) {
        const QRect rect = upright ? QRect(0, from, bar.rect.width(), size) : QRect(from, 0, size, bar.rect.height());
        return QStyle::visualRect(bar.direction, bar.rect, rect.translated(bar.rect.topLeft()));
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSlider:
        return piece(start, length);
    case QStyle::SC_ScrollBarSubPage:
        return piece(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return piece(start + length, room - start - length);
    default:
        return {};
    }
}

void paintScrollBar(QPainter &painter, const QRectF &slider, const QStyleOptionSlider &option, const Theme &theme) {
    const bool over = has(option.state, QStyle::State_MouseOver) && has(option.state, QStyle::State_Enabled);
    if (option.maximum <= option.minimum)
        return;
    const double thickness = over ? 8 : 5;
    QRectF thumb = slider;
    if (option.orientation == Qt::Vertical) {
        const double x = option.direction == Qt::RightToLeft ? slider.left() + 2 : slider.right() - thickness - 1;
        thumb = QRectF(x, slider.top() + 2, thickness, slider.height() - 4);
    } else {
        thumb = QRectF(slider.left() + 2, slider.bottom() - thickness - 1, slider.width() - 4, thickness);
    }
    QColor colour = theme.text3;
    colour.setAlphaF(theme.highContrast ? 1.0F : over ? 0.75F : 0.42F);
    paintBox(painter, thumb, thickness / 2, colour, colour, 0);
}

void paintMenuPanel(QPainter &painter, const QRectF &box, const Theme &theme) {
    painter.fillRect(box, theme.raised);
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
}

void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem &option, const Theme &theme) {
    const QRect box = option.rect.adjusted(6, 0, -6, 0);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(box.left() + 6, box.center().y(), box.width() - 12, 1), theme.line);
        return;
    }
    const bool enabled = has(option.state, QStyle::State_Enabled);
    const bool selected = has(option.state, QStyle::State_Selected) && enabled;
    if (selected)
        paintBox(painter, box, 6, theme.accentSoft, theme.accentSoft, 0);
    const QColor ink = enabled ? theme.text : theme.text3;
    const auto mirrored = [&](const QRect &part) { return QStyle::visualRect(option.direction, box, part); };

    const QRect icon = mirrored(QRect(box.left() + 8, box.center().y() - 9, 18, 18));
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option.checked)
            paintIcon(painter, Icon::Check, icon, selected ? theme.accentText : ink, 2.0);
    } else if (!option.icon.isNull()) {
        option.icon.paint(&painter, icon, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const QStringList parts = option.text.split(u'\t');
    const QRect words =
        mirrored(QRect(box.left() + menuIconColumn + 2, box.top(), box.width() - menuIconColumn - 12, box.height()));
    const Qt::Alignment near = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    const Qt::Alignment far = QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter);
    painter.setFont(option.font);
    painter.setPen(ink);
    painter.drawText(words, int(near) | Qt::TextShowMnemonic | Qt::TextSingleLine | Qt::TextHideMnemonic,
                     parts.value(0));
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const bool rtl = option.direction == Qt::RightToLeft;
        paintIcon(painter, rtl ? Icon::ChevronLeft : Icon::ChevronRight,
                  mirrored(QRect(box.right() - 22, box.center().y() - 8, 16, 16)), theme.text2);
    } else if (parts.size() > 1) {
        painter.setFont(uiFont(TextRole::Caption));
        painter.setPen(enabled ? theme.text2 : theme.text3);
        painter.drawText(words, int(far) | Qt::TextSingleLine, parts.at(1));
    }
}

void paintItemPanel(QPainter &painter, const QStyleOptionViewItem &option, bool keyboard, const Theme &theme) {
    const QRectF box = QRectF(option.rect).adjusted(2, 1, -2, -1);
    if (has(option.state, QStyle::State_Selected))
        paintBox(painter, box, 6, theme.accentSoft, theme.accentSoft, 0);
    else if (has(option.state, QStyle::State_MouseOver))
        paintBox(painter, box, 6, theme.hover, theme.hover, 0);
    if (keyboard && has(option.state, QStyle::State_HasFocus))
        paintBox(painter, box.adjusted(1, 1, -1, -1), 6, Qt::transparent, theme.focus, 2);
}

void paintProgress(QPainter &painter, const QStyleOptionProgressBar &option, const Theme &theme) {
    const QRectF groove(option.rect.left(), option.rect.center().y() - 2, option.rect.width(), 5);
    paintBox(painter, groove, 2.5, theme.press, theme.press, 0);
    const int span = option.maximum - option.minimum;
    const double share = span > 0 ? double(option.progress - option.minimum) / span : 1.0;
    const QRect done(option.rect.left(), int(groove.top()), int(groove.width() * share), 5);
    paintBox(painter, QStyle::visualRect(option.direction, option.rect, done), 2.5, theme.accent, theme.accent, 0);
}

} // namespace thanksmith
