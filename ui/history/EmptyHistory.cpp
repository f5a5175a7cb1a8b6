// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/EmptyHistory.h"

#include "ui/common/Buttons.h"
#include "ui/common/Theme.h"
#include "ui/common/Type.h"

#include <QLabel>
#include <QVBoxLayout>

namespace thanksmith {

namespace {

constexpr int textWidth = 420;

} // namespace

EmptyHistory::EmptyHistory(QWidget *parent)
    : DeskPane(Place::View, parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QuietButton(QString(), this)) {
    m_title->setFont(emotionalFont(38));
    m_text->setFont(uiFont(TextRole::Body));
    for (QLabel *label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_text->setMaximumWidth(textWidth);
    auto *middle = new QHBoxLayout; // unlike an alignment it asks for the height at the real width
    middle->addStretch(1);
    middle->addWidget(m_text, 1000);
    middle->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(40, 40, 40, 40);
    column->setSpacing(0);
    column->addStretch(4);
    column->addWidget(m_title);
    column->addSpacing(10);
    column->addLayout(middle);
    column->addSpacing(22);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(5);
    connect(m_action, &QuietButton::clicked, this, &EmptyHistory::actionTriggered);
    tint();
}

void EmptyHistory::present(const QString &title, const QString &text, const QString &action) {
    m_title->setText(title);
    m_text->setText(text);
    m_action->setText(action);
}

void EmptyHistory::tint() {
    QPalette palette = m_text->palette();
    if (palette.color(QPalette::WindowText) == themeOf(this).text2)
        return;
    palette.setColor(QPalette::WindowText, themeOf(this).text2);
    m_text->setPalette(palette);
}

void EmptyHistory::changeEvent(QEvent *event) {
    if (event->type() == QEvent::PaletteChange)
        tint();
    DeskPane::changeEvent(event);
}

} // namespace thanksmith
