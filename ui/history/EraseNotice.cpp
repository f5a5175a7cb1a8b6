// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/EraseNotice.h"

#include "ui/common/Buttons.h"
#include "ui/common/Surface.h"
#include "ui/common/Type.h"

#include <QAccessible>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

namespace thanksmith {

EraseNotice::EraseNotice(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_words(new QLabel(this))
    , m_keep(new QuietButton(tr("Keep"), this))
    , m_erase(new QuietButton(tr("Erase"), this)) {
    m_title->setFont(uiFont(TextRole::Heading));
    m_words->setFont(uiFont(TextRole::Caption));
    for (QLabel *label : {m_title, m_words}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 14, 16, 16);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(6);
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->addWidget(m_words, 1, 0, 1, 2);
    grid->setRowMinimumHeight(2, 4);
    grid->addWidget(m_keep, 3, 0);
    grid->addWidget(m_erase, 3, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    connect(m_keep, &QuietButton::clicked, this, &EraseNotice::keep);
    connect(m_erase, &QuietButton::clicked, this, [this] {
        hide();
        Q_EMIT confirmed(m_address);
    });
    tint();
    hide();
}

void EraseNotice::ask(const QString &name, const QString &address) {
    m_address = address;
    m_title->setText(tr("Erase %1?").arg(name));
    m_words->setText(tr("Looking for cards …"));
    m_erase->setEnabled(false);
    show();
    m_keep->setFocus(Qt::OtherFocusReason);
}

void EraseNotice::setCount(int cards) {
    const QString these = tr("%n cards", nullptr, cards);
    m_words->setText(tr("%1 to %2, with all words and addresses, for good. This cannot be undone.", "4 cards / address")
                         .arg(these, m_address));
    m_erase->setText(tr("Erase %1", "Erase 4 cards").arg(these));
    m_erase->setEnabled(cards > 0);
    setAccessibleName(m_title->text() + u' ' + m_words->text());
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void EraseNotice::keep() {
    hide();
    Q_EMIT kept();
}

void EraseNotice::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape)
        keep();
    else
        QFrame::keyPressEvent(event);
}

void EraseNotice::tint() {
    QPalette palette = m_title->palette();
    if (palette.color(QPalette::WindowText) == themeOf(this).warn)
        return;
    palette.setColor(QPalette::WindowText, themeOf(this).warn);
    m_title->setPalette(palette);
}

void EraseNotice::changeEvent(QEvent *event) {
    if (event->type() == QEvent::PaletteChange)
        tint();
    QFrame::changeEvent(event);
}

void EraseNotice::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    paintBox(painter, rect(), 10, theme.warnBg, theme.highContrast ? theme.border : theme.warnBg, 1);
}

} // namespace thanksmith
