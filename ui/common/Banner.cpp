// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Banner.h"

#include "ui/common/Buttons.h"
#include "ui/common/Surface.h"
#include "ui/common/Type.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace thanksmith {

namespace {

constexpr int iconSide = 18;
constexpr int shadowRoom = 10;

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_words(new QLabel(this))
    , m_action(new LinkButton(QString(), this))
    , m_other(new LinkButton(QString(), this)) {
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setFont(uiFont(TextRole::Button));
    m_action->setFont(uiFont(TextRole::Heading));
    m_other->setFont(uiFont(TextRole::Button));
    auto *row = new QHBoxLayout(this);
    row->setSpacing(12);
    row->addSpacing(iconSide + 12); // the icon's place
    row->addWidget(m_words, 1);
    row->addWidget(m_other, 0, Qt::AlignVCenter);
    row->addWidget(m_action, 0, Qt::AlignVCenter);
    setFloating(false);
    hide();
    connect(m_action, &LinkButton::clicked, this, &Banner::actionTriggered);
    connect(m_other, &LinkButton::clicked, this, &Banner::otherTriggered);
}

void Banner::setFloating(bool floating) {
    m_floating = floating;
    const int around = floating ? shadowRoom : 0;
    layout()->setContentsMargins(around + 12, around + 9, around + 12, around + 9);
    update();
}

void Banner::present(Tone tone, const QString &text, const QString &action, const QString &other) {
    const bool news = isHidden() || text != m_words->text();
    m_tone = tone;
    m_words->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_other->setText(other);
    m_other->setVisible(!other.isEmpty());
    setAccessibleName(text);
    tint();
    updateGeometry();
    show();
    update();
    if (news) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

QString Banner::text() const {
    return m_words->text();
}

void Banner::tint() {
    const Theme &theme = themeOf(this);
    QPalette palette = m_words->palette();
    const QColor ink = m_tone == Tone::Warn ? theme.warn : theme.text2;
    if (palette.color(QPalette::WindowText) == ink)
        return;
    palette.setColor(QPalette::WindowText, ink);
    m_words->setPalette(palette);
}

void Banner::changeEvent(QEvent *event) {
    if (event->type() == QEvent::PaletteChange)
        tint();
    QFrame::changeEvent(event);
}

void Banner::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const bool warns = m_tone == Tone::Warn;
    const int around = m_floating ? shadowRoom : 0;
    const QRect box = rect().adjusted(around, around, -around, -around);
    const QColor fill = warns ? theme.warnBg : m_floating ? theme.raised : theme.hover;
    if (m_floating)
        paintShadow(painter, box, 10, thanksmith::Shadow::Pill, theme);
    paintBox(painter, box, 10, fill, theme.highContrast ? theme.border : fill, 1);
    const QRect glyph(box.left() + 14, box.center().y() - iconSide / 2, iconSide, iconSide);
    paintIcon(painter, warns ? Icon::Warning : Icon::Info, style()->visualRect(layoutDirection(), rect(), glyph),
              warns ? theme.warn : theme.text2);
}

} // namespace thanksmith
