// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Toast.h"

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

constexpr int shadowRoom = 20;
constexpr int footGap = 52; ///< to the shadow; what floats at a view's foot (the zoom) stays to be used

} // namespace

Toast::Toast(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_action(new LinkButton(QString(), this))
    , m_close(new IconButton(Icon::Close, tr("Close this notice"), this)) {
    m_words->setFont(uiFont(TextRole::BodyStrong));
    m_words->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(shadowRoom + 6, shadowRoom + 4, shadowRoom + 6, shadowRoom + 4);
    row->setSpacing(10);
    row->addSpacing(12);
    row->addWidget(m_words, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    m_timer.setSingleShot(true);
    hide();
    parent->installEventFilter(this);
    m_action->installEventFilter(this);
    m_close->installEventFilter(this);
    connect(m_action, &LinkButton::clicked, this, [this] {
        m_timer.stop();
        hide();
        Q_EMIT actionTriggered();
    });
    const auto dismiss = [this] {
        m_timer.stop();
        hide();
        Q_EMIT dismissed();
    };
    connect(m_close, &IconButton::clicked, this, dismiss);
    connect(&m_timer, &QTimer::timeout, this, dismiss);
}

void Toast::present(const QString &text, const QString &action, int milliseconds) {
    m_words->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    m_milliseconds = milliseconds;
    place();
    show();
    raise();
    restart();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString Toast::text() const {
    return m_words->text();
}

void Toast::place() {
    const QWidget *host = parentWidget();
    layout()->activate();
    const QSize size = sizeHint().boundedTo(host->size());
    setGeometry((host->width() - size.width()) / 2, host->height() - size.height() - footGap, size.width(),
                size.height());
}

void Toast::restart() {
    const bool held = underMouse() || m_action->hasFocus() || m_close->hasFocus();
    if (m_milliseconds > 0 && isVisible() && !held)
        m_timer.start(m_milliseconds);
    else
        m_timer.stop();
}

bool Toast::eventFilter(QObject *watched, QEvent *event) {
    if (watched == parent() && event->type() == QEvent::Resize)
        place();
    else if (watched != parent() && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        QMetaObject::invokeMethod(this, &Toast::restart, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent *) {
    m_timer.stop();
}
void Toast::leaveEvent(QEvent *) {
    restart();
}

void Toast::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    paintFloating(painter, rect().adjusted(shadowRoom, shadowRoom, -shadowRoom, -shadowRoom), 12, Shadow::Pill, theme);
}

} // namespace thanksmith
