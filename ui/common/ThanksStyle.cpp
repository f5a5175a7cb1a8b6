// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ThanksStyle.h"

#include "ui/common/Icons.h"
#include "ui/common/StylePaint.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTextEdit>

namespace thanksmith {

using namespace Qt::StringLiterals;

namespace {

constexpr int controlHeight = 36;
constexpr int scrollExtent = 12;
constexpr int ringReach = 5; // a ring of 2 at a distance of 3
constexpr int arrowWidth = 28;
constexpr int fieldPadding = 7;

} // namespace

ThanksStyle::ThanksStyle()
    : QProxyStyle(u"fusion"_s) {}

void ThanksStyle::polish(QWidget *widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QPushButton *>(widget) != nullptr || qobject_cast<QComboBox *>(widget) != nullptr ||
        qobject_cast<QScrollBar *>(widget) != nullptr)
        widget->setAttribute(Qt::WA_Hover);
}

int ThanksStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const {
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollExtent;
    case PM_ScrollBarSliderMin:
        return 36;
    case PM_DefaultFrameWidth:
        if (qobject_cast<const QTextEdit *>(widget) != nullptr ||
            qobject_cast<const QPlainTextEdit *>(widget) != nullptr)
            return 4; // keeps the square viewport off the round corners
        return QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    case PM_MenuVMargin:
        return 6;
    case PM_MenuHMargin:
        return 0;
    case PM_MenuPanelWidth:
        return 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 10;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return ringReach;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_LineEditIconSize:
        return 18;
    case PM_ToolTipLabelFrameWidth:
        return 8;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ThanksStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *data) const {
    switch (hint) {
    case SH_Widget_Animation_Duration:
        return m_animations ? QProxyStyle::styleHint(hint, option, widget, data) : 0;
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_FocusFrame_Mask:
        return 0; // the ring is translucent inside, no mask needed
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_ComboBox_Popup:
        return 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_ScrollBar_Transient:
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_MessageBox_CenterButtons:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize ThanksStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                    const QWidget *widget) const {
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_ComboBox:
        size.rwidth() += 20;
        [[fallthrough]];
    case CT_LineEdit:
    case CT_SpinBox:
        size.setHeight(qMax(size.height(), controlHeight));
        break;
    case CT_PushButton:
        size.setHeight(qMax(size.height(), controlHeight));
        size.setWidth(qMax(size.width() + 16, 88));
        break;
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item == nullptr)
            break;
        if (item->menuItemType == QStyleOptionMenuItem::Separator)
            return {contents.width(), 11};
        const QStringList parts = item->text.split(u'\t');
        const int words = QFontMetrics(item->font).size(Qt::TextShowMnemonic, parts.value(0)).width();
        const int keys = parts.size() > 1 ? QFontMetrics(item->font).horizontalAdvance(parts.at(1)) + 32 : 0;
        return {words + keys + 74, 34};
    }
    default:
        break;
    }
    return size;
}

QRect ThanksStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                  const QWidget *widget) const {
    if (control == CC_ComboBox && (part == SC_ComboBoxEditField || part == SC_ComboBoxArrow)) {
        const QRect box = option->rect;
        const QRect arrow(box.right() - arrowWidth + 1, box.top(), arrowWidth, box.height());
        const QRect field = box.adjusted(10, 2, -arrowWidth, -2);
        return visualRect(option->direction, box, part == SC_ComboBoxArrow ? arrow : field);
    }
    if (control == CC_SpinBox && part == SC_SpinBoxEditField)
        return QProxyStyle::subControlRect(control, option, part, widget).adjusted(6, 0, 0, 0);
    if (control == CC_ScrollBar) {
        if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
            return {};
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return scrollBarPart(*bar, part);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect ThanksStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const {
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame != nullptr && frame->lineWidth > 0)
            return rect.adjusted(fieldPadding, 0, -fieldPadding, 0);
    }
    return rect;
}

QIcon ThanksStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const {
    switch (which) {
    case SP_LineEditClearButton:
        return icon(Icon::Close);
    case SP_MessageBoxWarning:
    case SP_MessageBoxCritical:
        return icon(Icon::Warning);
    case SP_MessageBoxInformation:
    case SP_MessageBoxQuestion:
        return icon(Icon::Info);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

} // namespace thanksmith
