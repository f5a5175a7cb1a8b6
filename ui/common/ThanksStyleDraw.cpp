// SPDX-License-Identifier: GPL-3.0-or-later
// What ThanksStyle draws; its sizes and hints are in ThanksStyle.cpp.
#include "ui/common/ThanksStyle.h"

#include "ui/common/FocusTracker.h"
#include "ui/common/Icons.h"
#include "ui/common/StylePaint.h"
#include "ui/common/Surface.h"
#include "ui/common/Type.h"

#include <QAbstractItemView>
#include <QFocusFrame>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace thanksmith {

namespace {

constexpr int ringGap = 3;
constexpr int ringWidth = 2;

double ringRadiusOf(const QWidget *frame) {
    const auto *ring = qobject_cast<const QFocusFrame *>(frame);
    const QVariant radius =
        ring != nullptr && ring->widget() != nullptr ? ring->widget()->property("ringRadius") : QVariant();
    return radius.isValid() ? radius.toDouble() : 8.0;
}

} // namespace

void ThanksStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const {
    const Theme &theme = themeOf(widget);
    switch (element) {
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame != nullptr && frame->lineWidth > 0)
            paintFieldFrame(*painter, option->rect, option->state, theme);
        return;
    }
    case PE_FrameLineEdit:
        paintFieldFrame(*painter, option->rect, option->state, theme);
        return;
    case PE_Frame:
        if (qobject_cast<const QTextEdit *>(widget) != nullptr ||
            qobject_cast<const QPlainTextEdit *>(widget) != nullptr) {
            paintFieldFrame(*painter, option->rect, option->state, theme);
            return;
        }
        if (qobject_cast<const QAbstractItemView *>(widget) != nullptr) {
            paintBox(*painter, option->rect, 0, Qt::transparent, theme.border, 1);
            return;
        }
        break;
    case PE_IndicatorCheckBox:
        paintCheckBox(*painter, option->rect, option->state, theme);
        return;
    case PE_IndicatorItemViewItemCheck:
        paintCheckBox(*painter, option->rect, option->state, theme);
        return;
    case PE_IndicatorRadioButton:
        paintRadioButton(*painter, option->rect, option->state, theme);
        return;
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            paintCommandButton(*painter, *button, theme);
            return;
        }
        break;
    case PE_FrameDefaultButton:
    case PE_FrameFocusRect:
        return; // the ring of FocusTracker is the one sign of focus
    case PE_PanelTipLabel:
    case PE_PanelMenu:
        paintMenuPanel(*painter, option->rect, theme);
        return;
    case PE_FrameMenu:
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            paintItemPanel(*painter, *item, widget != nullptr && keyboardFocus(widget), theme);
            return;
        }
        break;
    case PE_PanelItemViewRow:
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp: {
        const QRectF box(option->rect.center().x() - 8, option->rect.center().y() - 8, 16, 16);
        paintIcon(*painter, element == PE_IndicatorArrowDown ? Icon::ChevronDown : Icon::ChevronUp, box,
                  option->state.testFlag(State_Enabled) ? theme.text2 : theme.text3);
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ThanksStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const {
    const Theme &theme = themeOf(widget);
    switch (element) {
    case CE_FocusFrame: {
        const double inset = ringWidth / 2.0;
        const QRectF box = QRectF(option->rect).adjusted(inset, inset, -inset, -inset);
        const double radius = qMin(ringRadiusOf(widget) + ringGap + inset, box.height() / 2);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme.focus, ringWidth));
        painter->drawRoundedRect(box, radius, radius);
        return;
    }
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            paintMenuItem(*painter, *item, theme);
            return;
        }
        break;
    case CE_MenuEmptyArea:
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton plain = *button;
            if (button->features.testFlag(QStyleOptionButton::DefaultButton))
                plain.palette.setColor(QPalette::Active, QPalette::ButtonText, theme.onAccent);
            plain.palette.setColor(QPalette::Inactive, QPalette::ButtonText,
                                   plain.palette.color(QPalette::Active, QPalette::ButtonText));
            painter->setFont(uiFont(TextRole::Button));
            QProxyStyle::drawControl(element, &plain, painter, widget);
            return;
        }
        break;
    case CE_ItemViewItem: // what is selected lies on a pale ground here
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem plain = *item;
            plain.palette.setColor(QPalette::HighlightedText, theme.text);
            QProxyStyle::drawControl(element, &plain, painter, widget);
            return;
        }
        break;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            paintProgress(*painter, *bar, theme);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ThanksStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                     const QWidget *widget) const {
    const Theme &theme = themeOf(widget);
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            paintScrollBar(*painter, subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget), *bar, theme);
            return;
        }
    }
    if (control == CC_ComboBox) {
        paintFieldFrame(*painter, option->rect, option->state & ~State_HasFocus, theme);
        const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        paintIcon(*painter, Icon::ChevronDown, QRectF(arrow.center().x() - 8, arrow.center().y() - 8, 16, 16),
                  option->state.testFlag(State_Enabled) ? theme.text2 : theme.text3);
        return;
    }
    if (control == CC_SpinBox) {
        paintFieldFrame(*painter, option->rect, option->state, theme);
        for (const SubControl part : {SC_SpinBoxUp, SC_SpinBoxDown}) {
            const QRectF box = subControlRect(CC_SpinBox, option, part, widget);
            paintIcon(*painter, part == SC_SpinBoxUp ? Icon::ChevronUp : Icon::ChevronDown,
                      QRectF(box.center().x() - 7, box.center().y() - 7, 14, 14), theme.text2);
        }
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace thanksmith
