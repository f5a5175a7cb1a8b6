// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/send/Labels.h"

#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QAccessible>
#include <QPainter>

namespace thanksmith {

namespace {

constexpr int signSide = 16;
constexpr int signGap = 7;
constexpr int wordFlags = Qt::AlignVCenter | Qt::TextWordWrap | Qt::TextWrapAnywhere;

} // namespace

QLabel *plainLabel(const QString &text, TextRole role, QPalette::ColorRole ink) {
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setFont(uiFont(role));
    label->setForegroundRole(ink);
    label->setWordWrap(true);
    return label;
}

ProblemLine::ProblemLine(QWidget *parent)
    : QWidget(parent) {
    setFont(uiFont(TextRole::Caption));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void ProblemLine::setProblem(const QString &text) {
    const bool news = text != m_text;
    m_text = text;
    setVisible(!text.isEmpty());
    setAccessibleName(text);
    updateGeometry();
    update();
    if (news && !text.isEmpty()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

int ProblemLine::heightForWidth(int width) const {
    const QRect room(0, 0, std::max(1, width - signSide - signGap), 4000);
    return std::max(signSide + 2, fontMetrics().boundingRect(room, wordFlags, m_text).height() + 2);
}

void ProblemLine::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const auto mirrored = [this](const QRect &part) { return style()->visualRect(layoutDirection(), rect(), part); };
    paintIcon(painter, Icon::Warning, QRectF(mirrored(QRect(0, 1, signSide, signSide))), theme.warn);
    painter.setFont(font());
    painter.setPen(theme.warn);
    const Qt::Alignment near = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.drawText(mirrored(rect().adjusted(signSide + signGap, 0, 0, 0)), wordFlags | int(near), m_text);
}

} // namespace thanksmith
