// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/send/AccountChoice.h"

#include "ui/common/FocusTracker.h"
#include "ui/common/StylePaint.h"
#include "ui/common/Surface.h"
#include "ui/common/Theme.h"
#include "ui/common/Type.h"

#include <QPainter>

namespace thanksmith {

namespace {

constexpr int rowHeight = 54;
constexpr int tile = 36;
constexpr int inset = 10;
constexpr int gap = 12;
constexpr int mark = 20;
constexpr double radius = 10;

/// Addresses and folders are told apart at both ends.
QString shortened(const QString &text, const QFont &font, int width) {
    return QFontMetrics(font).elidedText(text, Qt::ElideMiddle, width);
}

} // namespace

AccountChoice::AccountChoice(Icon icon, const QString &name, const QString &detail, QWidget *parent)
    : QRadioButton(parent)
    , m_icon(icon)
    , m_name(name)
    , m_detail(detail) {
    setText(QString(name).replace(u'&', QStringLiteral("&&")));
    setAccessibleName(name);
    setAccessibleDescription(detail);
    setToolTip(detail);
    setAttribute(Qt::WA_Hover);
    setRingRadius(this, radius);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AccountChoice::setAlone(bool alone) {
    m_alone = alone;
    update();
}

QSize AccountChoice::sizeHint() const {
    return {320, rowHeight};
}

void AccountChoice::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const bool chosen = isChecked();
    if (chosen)
        paintBox(painter, rect(), radius, theme.accentSoft, theme.accentText, theme.highContrast ? 2 : 0);
    else if (isDown() || underMouse())
        paintBox(painter, rect(), radius, isDown() ? theme.press : theme.hover, {}, 0);
    const auto mirrored = [this](const QRect &part) { return style()->visualRect(layoutDirection(), rect(), part); };

    const QRect box = mirrored(QRect(inset, (height() - tile) / 2, tile, tile));
    paintBox(painter, box, 8, chosen ? theme.field : theme.track, {}, 0);
    paintIcon(painter, m_icon, QRectF(box).adjusted(8, 8, -8, -8), chosen ? theme.accentText : theme.text2);

    const int left = inset + tile + gap;
    const int room = width() - left - mark - 2 * inset - gap / 2;
    const Qt::Alignment near = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    QFont strong = uiFont(TextRole::BodyStrong);
    if (chosen)
        strong.setWeight(QFont::Weight(650));
    painter.setFont(strong);
    painter.setPen(theme.text);
    const int middle = height() / 2;
    painter.drawText(mirrored(QRect(left, middle - 20, room, 20)), int(near), elided(m_name, strong, room));
    const QFont small = uiFont(TextRole::Caption);
    painter.setFont(small);
    painter.setPen(theme.text2);
    painter.drawText(mirrored(QRect(left, middle, room, 18)), int(near), shortened(m_detail, small, room));

    const QRect sign = mirrored(QRect(width() - inset - mark - 2, (height() - mark) / 2, mark, mark));
    if (m_alone)
        return paintIcon(painter, Icon::Check, sign, theme.accentText, 2.2);
    QStyle::State state = QStyle::State_Enabled;
    state.setFlag(chosen ? QStyle::State_On : QStyle::State_Off);
    paintRadioButton(painter, sign, state, theme);
}

} // namespace thanksmith
