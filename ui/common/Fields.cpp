// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Fields.h"

#include "ui/common/Icons.h"
#include "ui/common/Theme.h"
#include "ui/common/Type.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace thanksmith {

namespace {

constexpr int labelInset = 13;
constexpr int labelGap = 10;
constexpr int fadeWidth = 26;

} // namespace

SearchField::SearchField(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
    , m_glass(addAction(icon(Icon::Search), QLineEdit::LeadingPosition)) {
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    m_glass->setText(placeholder);
    if (auto *clear = findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction")))
        clear->setText(tr("Clear search"));
    setFixedHeight(36);
    setFont(uiFont(TextRole::Body));
}

void SearchField::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::changeEvent(QEvent *event) {
    if (event->type() == QEvent::PaletteChange)
        m_glass->setIcon(icon(Icon::Search)); // its button keeps a picture of the old colour
    QLineEdit::changeEvent(event);
}

void FadingLine::paintEvent(QPaintEvent *event) {
    QLineEdit::paintEvent(event);
    if (text().isEmpty())
        return;
    const int middle = height() / 2;
    const bool rtl = isRightToLeft();
    const auto fade = [&](bool left) {
        const QRect edge(left ? 0 : width() - fadeWidth, 0, fadeWidth, height());
        QLinearGradient veil(edge.left(), 0, edge.right() + 1, 0);
        QColor ground = themeOf(this).field;
        veil.setColorAt(left ? 0 : 1, ground);
        ground.setAlpha(0);
        veil.setColorAt(left ? 1 : 0, ground);
        QPainter(this).fillRect(edge, veil);
    };
    // The first and the last letter that is seen tell on which sides there are more.
    if (cursorPositionAt({rtl ? width() - 1 : 0, middle}) > 0)
        fade(!rtl);
    if (cursorPositionAt({rtl ? 0 : width() - 1, middle}) < text().size())
        fade(rtl);
}

LabelledField::LabelledField(const QString &label, QWidget *parent)
    : QLineEdit(parent) {
    setFont(uiFont(TextRole::Body));
    setFixedHeight(36);
    setLabel(label);
}

void LabelledField::setLabel(const QString &label) {
    m_label = label;
    setAccessibleName(label);
    makeRoom();
}

void LabelledField::setLabelWidth(int width) {
    m_labelWidth = width;
    makeRoom();
}

void LabelledField::setTall(bool tall) {
    setFixedHeight(tall ? 44 : 36);
}

void LabelledField::makeRoom() {
    const int words = QFontMetrics(uiFont(TextRole::Body)).horizontalAdvance(m_label);
    const int room = m_label.isEmpty() ? 0 : labelInset + std::max(words, m_labelWidth) + labelGap - 13;
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    setTextMargins(rtl ? 0 : room, 0, rtl ? room : 0, 0);
    update();
}

void LabelledField::changeEvent(QEvent *event) {
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        makeRoom();
}

void LabelledField::paintEvent(QPaintEvent *event) {
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.setFont(uiFont(TextRole::Body));
    painter.setPen(isEnabled() ? theme.text2 : theme.text3);
    const Qt::Alignment near = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawText(rect().adjusted(labelInset, 0, -labelInset, 0), int(near) | Qt::TextSingleLine, m_label);
}

} // namespace thanksmith
