// SPDX-License-Identifier: GPL-3.0-or-later
// What hands do on the desk: the other half of DeskWidget.
#include "ui/preview/DeskGeometry.h"
#include "ui/preview/DeskWidget.h"

#include "ui/common/Banner.h"
#include "ui/preview/ZoomPill.h"

#include <QAction>
#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <cmath>

namespace thanksmith {

namespace {

constexpr double wheelNotch = 120;
constexpr double zoomPerNotch = 1.12;

} // namespace

void DeskWidget::wheelEvent(QWheelEvent *event) {
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    zoomAround(zoom() * std::pow(zoomPerNotch, event->angleDelta().y() / wheelNotch), event->position());
    event->accept();
}

void DeskWidget::mousePressEvent(QMouseEvent *event) {
    const bool middle = event->button() == Qt::MiddleButton;
    if (m_page == nullptr || (event->button() != Qt::LeftButton && !middle))
        return;
    const bool onWords = fieldAt(*m_page, onPage(event->position())).has_value();
    if (scrolls() && (middle || !onWords)) {
        m_pan = event->pos();
        viewport()->setCursor(Qt::ClosedHandCursor);
    } else if (cardRect().contains(event->position())) {
        m_pressed = event->position();
    }
}

void DeskWidget::mouseMoveEvent(QMouseEvent *event) {
    if (m_pan) {
        const QPoint moved = event->pos() - *m_pan;
        m_pan = event->pos();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - moved.x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
        return;
    }
    const bool far =
        m_pressed && (event->position() - *m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (far && event->buttons().testFlag(Qt::LeftButton)) {
        const bool onWords = fieldAt(*m_page, onPage(*m_pressed)).has_value();
        m_pressed.reset();
        if (!onWords)
            Q_EMIT dragRequested();
        return;
    }
    hover(event->position());
}

void DeskWidget::mouseReleaseEvent(QMouseEvent *event) {
    if (m_pan) {
        m_pan.reset();
        viewport()->unsetCursor();
        hover(event->position());
        return;
    }
    if (!m_pressed || m_page == nullptr)
        return;
    const QPointF point = onPage(*m_pressed);
    m_pressed.reset();
    if (const auto field = fieldAt(*m_page, point))
        Q_EMIT fieldClicked(*field, offsetAt(*m_page, *field, point));
}

void DeskWidget::hover(const QPointF &point) {
    const bool inside = m_page != nullptr && cardRect().contains(point);
    const std::optional<Field> field = inside ? fieldAt(*m_page, onPage(point)) : std::nullopt;
    viewport()->setCursor(field ? Qt::IBeamCursor : scrolls() ? Qt::OpenHandCursor : Qt::ArrowCursor);
    if (field == m_hovered)
        return;
    m_hovered = field;
    viewport()->update();
}

void DeskWidget::contextMenuEvent(QContextMenuEvent *event) {
    Q_EMIT menuRequested(event->globalPos());
}

void DeskWidget::keyPressEvent(QKeyEvent *event) {
    if (m_bare && (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F11)) {
        close();
        return;
    }
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2;
    if (enters && m_page != nullptr && !m_bare) {
        Q_EMIT fieldClicked(Field::Message, 0);
        return;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

bool DeskWidget::viewportEvent(QEvent *event) {
    if (event->type() == QEvent::Leave && m_hovered) {
        m_hovered.reset();
        viewport()->update();
    } else if (event->type() == QEvent::ToolTip && m_page != nullptr && !m_bare) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (m_hovered)
            QToolTip::showText(help->globalPos(), tr("Click to edit these words"), viewport());
        else
            QToolTip::hideText();
        return true;
    } else if (event->type() == QEvent::MouseButtonDblClick) {
        return true; // the clicks themselves have done it
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void DeskWidget::showPreview() {
    if (m_page == nullptr)
        return;
    auto *alone = new DeskWidget(this);
    alone->setWindowFlags(Qt::Window);
    alone->setAttribute(Qt::WA_DeleteOnClose);
    alone->setWindowTitle(m_page->title);
    alone->m_bare = true;
    alone->m_pill->hide();
    for (QAction *action : {alone->m_zoomIn, alone->m_zoomOut, alone->m_realSize, alone->m_fit})
        alone->addAction(action);
    alone->setPage(m_page);
    alone->m_banner->hide();
    alone->showFullScreen();
}

} // namespace thanksmith
