// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/StatusPill.h"

#include "ui/common/Motion.h"
#include "ui/common/ProgressRing.h"
#include "ui/common/Surface.h"
#include "ui/common/Type.h"

#include <QPainter>
#include <QTimerEvent>

#include <cmath>

namespace thanksmith {

namespace {

constexpr int frameMs = 40;
constexpr int glyphSide = 17;

} // namespace

StatusPill::StatusPill(QWidget *parent)
    : PaintedButton(QString(), parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setShape({.height = 32, .padding = 12, .glyphSize = glyphSide, .radius = 16});
    setStatus(State::Done, QString());
}

void StatusPill::setStatus(State state, const QString &text) {
    m_state = state;
    setText(text);
    setAccessibleName(text);
    switch (state) {
    case State::Working:
        setGlyph(Icon::Rounds);
        break; // its place; the ring is painted there
    case State::Done:
        setGlyph(Icon::Check);
        break;
    case State::Waiting:
        setGlyph(Icon::Clock);
        break;
    case State::Attention:
        setGlyph(Icon::Warning);
        break;
    }
    startOrStop();
}

void StatusPill::startOrStop() {
    const bool turns = m_state == State::Working && isVisible() && motion(this, frameMs) > 0;
    if (turns && !m_timer.isActive())
        m_timer.start(frameMs, this);
    else if (!turns)
        m_timer.stop();
}

void StatusPill::showEvent(QShowEvent *event) {
    PaintedButton::showEvent(event);
    startOrStop();
}

void StatusPill::hideEvent(QHideEvent *event) {
    m_timer.stop();
    PaintedButton::hideEvent(event);
}

void StatusPill::timerEvent(QTimerEvent *event) {
    if (event->timerId() != m_timer.timerId()) {
        PaintedButton::timerEvent(event);
        return;
    }
    m_turn = std::fmod(m_turn + 0.036, 1.0);
    update();
}

void StatusPill::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const bool warns = m_state == State::Waiting || m_state == State::Attention;
    QColor fill = warns ? theme.warnBg : theme.dark ? theme.hover : theme.track;
    if (over())
        fill = isDown() ? theme.press : warns ? fill.darker(theme.dark ? 90 : 104) : theme.press;
    const QColor ink = warns ? theme.warn : theme.text2;
    paintBox(painter, rect(), height() / 2.0, fill, theme.highContrast ? theme.border : fill, 1);
    const QRect content = rect().adjusted(shape().padding, 0, -shape().padding, 0);
    if (m_state != State::Working) {
        paintContent(painter, content, ink);
        return;
    }
    const auto mirrored = [&](const QRect &part) { return style()->visualRect(layoutDirection(), content, part); };
    paintRing(painter, mirrored(QRect(content.left(), (height() - glyphSide) / 2, glyphSide, glyphSide)), -1, m_turn,
              theme.border, theme.accentText);
    painter.setFont(font());
    painter.setPen(ink);
    painter.drawText(
        mirrored(content.adjusted(glyphSide + 8, 0, 2, 0)),
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine, text());
}

} // namespace thanksmith
