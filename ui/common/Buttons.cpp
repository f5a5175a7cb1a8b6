// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Buttons.h"

#include "ui/common/FocusTracker.h"
#include "ui/common/Surface.h"
#include "ui/common/Type.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>

namespace thanksmith {

namespace {

constexpr int glyphGap = 8;

QString tooltipOf(const QAction &action) {
    const QString name = action.toolTip();
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    return keys.isEmpty() ? name : name + QStringLiteral("  ") + keys;
}

} // namespace

PaintedButton::PaintedButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent) {
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::ArrowCursor);
    setFont(uiFont(TextRole::Button));
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setAutoDefault(false);
    setShape({});
}

void PaintedButton::keyPressEvent(QKeyEvent *event) {
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier &&
        !event->isAutoRepeat())
        click();
    else
        QPushButton::keyPressEvent(event);
}

void PaintedButton::setGlyph(std::optional<Icon> glyph) {
    m_glyph = glyph;
    updateGeometry();
    update();
}

void PaintedButton::setShape(const Shape &shape) {
    m_shape = shape;
    setRingRadius(this, shape.radius);
    updateGeometry();
}

int PaintedButton::contentWidth() const {
    int width = text().isEmpty() ? 0 : fontMetrics().size(Qt::TextShowMnemonic, text()).width() + 1;
    if (m_glyph)
        width += m_shape.glyphSize + (width > 0 ? glyphGap : 0);
    return width;
}

QSize PaintedButton::sizeHint() const {
    return {contentWidth() + 2 * m_shape.padding, m_shape.height};
}

void PaintedButton::paintContent(QPainter &painter, const QRect &box, const QColor &ink, bool centred) const {
    const int width = std::min(contentWidth(), box.width());
    QRect content(centred ? box.left() + (box.width() - width) / 2 : box.left(), box.top(), width, box.height());
    content = style()->visualRect(layoutDirection(), box, content);
    QRect words = content;
    if (m_glyph) {
        const int side = m_shape.glyphSize;
        const QRect glyph(content.left(), content.top() + (content.height() - side) / 2, side, side);
        paintIcon(painter, *m_glyph, QRectF(style()->visualRect(layoutDirection(), content, glyph)), ink);
        words.setLeft(content.left() + side + glyphGap);
        words = style()->visualRect(layoutDirection(), content, words);
    }
    painter.setFont(font());
    painter.setPen(ink);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, words.width() + 2, Qt::TextShowMnemonic);
    painter.drawText(words.adjusted(-1, 0, 1, 0), Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine, shown);
}

PrimaryButton::PrimaryButton(const QString &text, QWidget *parent)
    : PaintedButton(text, parent) {
    setFont(uiFont(TextRole::Primary));
    setShape({.height = 44, .padding = 20, .glyphSize = 18, .radius = 10});
}

void PrimaryButton::setBlocked(const QString &reason) {
    if (m_reason == reason)
        return;
    m_reason = reason;
    setEnabled(reason.isEmpty());
    setToolTip(reason);
    setAccessibleDescription(reason);
    Q_EMIT blockedChanged(reason);
}

void PrimaryButton::setHint(const QString &hint) {
    m_hint = hint;
    updateGeometry();
    update();
}

QSize PrimaryButton::sizeHint() const {
    QSize size = PaintedButton::sizeHint();
    if (!m_hint.isEmpty())
        size.rwidth() += QFontMetrics(uiFont(TextRole::Caption)).horizontalAdvance(m_hint) + 14;
    return size;
}

void PrimaryButton::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    if (!isEnabled()) {
        paintBox(painter, rect(), shape().radius, theme.track, theme.border, 1);
        paintContent(painter, rect(), theme.text3);
        return;
    }
    const QColor fill = isDown() ? theme.accentPress : over() ? theme.accentHover : theme.accent;
    paintBox(painter, rect(), shape().radius, fill, fill, 0);
    QRect box = rect();
    if (!m_hint.isEmpty()) {
        const QFont small = uiFont(TextRole::Caption);
        const int width = QFontMetrics(small).horizontalAdvance(m_hint) + 1;
        const int total = contentWidth() + 12 + width;
        const QRect all((this->width() - total) / 2, 0, total, height());
        QColor ink = theme.onAccent;
        ink.setAlphaF(0.92F);
        painter.setFont(small);
        painter.setPen(ink);
        painter.drawText(
            style()->visualRect(layoutDirection(), all, QRect(all.right() - width, 0, width + 2, height())),
            Qt::AlignCenter | Qt::TextSingleLine, m_hint);
        box = style()->visualRect(layoutDirection(), all, QRect(all.left(), 0, contentWidth(), height()));
    }
    paintContent(painter, box, theme.onAccent);
}

QuietButton::QuietButton(const QString &text, QWidget *parent)
    : PaintedButton(text, parent) {
    setShape({.height = 36, .padding = 16, .glyphSize = 18, .radius = 8});
}

void QuietButton::setTall(bool tall) {
    setFont(uiFont(tall ? TextRole::BodyStrong : TextRole::Button));
    setShape({.height = tall ? 44 : 36, .padding = tall ? 22 : 16, .glyphSize = 18, .radius = tall ? 10.0 : 8.0});
}

void QuietButton::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const bool enabled = isEnabled();
    const QColor fill = !enabled                  ? theme.panel
                        : isDown() || isChecked() ? theme.press
                        : over()                  ? theme.hover
                                                  : theme.field;
    paintBox(painter, rect(), shape().radius, fill, enabled ? theme.fieldBorder : theme.border, 1);
    paintContent(painter, rect().adjusted(shape().padding / 2, 0, -shape().padding / 2, 0),
                 enabled ? theme.text : theme.text3);
}

IconButton::IconButton(Icon icon, const QString &name, QWidget *parent)
    : PaintedButton(QString(), parent) {
    setGlyph(icon);
    setToolTip(name);
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setShape({.height = 36, .padding = 8, .glyphSize = 20, .radius = 8});
}

void IconButton::setAction(QAction *action) {
    const auto follow = [this, action] {
        setToolTip(tooltipOf(*action));
        setAccessibleName(action->toolTip());
        setEnabled(action->isEnabled());
        setVisible(action->isVisible());
        setCheckable(action->isCheckable());
        setChecked(action->isChecked());
    };
    follow();
    connect(action, &QAction::changed, this, follow);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
}

QSize IconButton::sizeHint() const {
    return {shape().height, shape().height};
}

void IconButton::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    if (isDown())
        paintBox(painter, rect(), shape().radius, theme.press, theme.press, 0);
    else if (isChecked())
        paintBox(painter, rect(), shape().radius, theme.accentSoft, theme.accentSoft, 0);
    else if (over())
        paintBox(painter, rect(), shape().radius, theme.hover, theme.hover, 0);
    QColor ink = isChecked() ? theme.accentText : over() ? theme.text : theme.text2;
    if (!isEnabled()) {
        ink = theme.text3;
        ink.setAlphaF(0.5F);
    }
    paintContent(painter, rect(), ink);
}

PillButton::PillButton(const QString &text, QWidget *parent)
    : PaintedButton(text, parent) {
    setShape({.height = 40, .padding = 18, .glyphSize = 18, .radius = 20});
}

void PillButton::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const QColor fill = isDown() ? theme.press : over() ? theme.hover : theme.raised;
    paintBox(painter, rect(), height() / 2.0, fill, theme.border, 1);
    paintContent(painter, rect(), isEnabled() ? theme.text : theme.text3);
}

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : PaintedButton(text, parent) {
    setCursor(Qt::PointingHandCursor);
    setFont(uiFont(TextRole::Heading));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setShape({.height = 28, .padding = 4, .glyphSize = 16, .radius = 6});
}

void LinkButton::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const QColor ink = isEnabled() ? theme.accentText : theme.text3;
    paintContent(painter, rect(), ink);
    if (over())
        painter.fillRect(QRect(shape().padding, height() / 2 + 9, width() - 2 * shape().padding, 1), ink);
}

} // namespace thanksmith
