// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Sheet.h"

#include "ui/common/Compositing.h"
#include "ui/common/Motion.h"
#include "ui/common/Surface.h"

#include <QEvent>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

namespace thanksmith {

namespace {

constexpr int sheetRadius = 16;
constexpr int shadowRoom = 80;
constexpr int rise = 8;

/// Dims a window behind its sheet. Where a window cannot be partly transparent it also paints the sheet's shadow and
/// the soft edge of its corners, just where the sheet stands.
class Scrim final : public QWidget {
public:
    Scrim(QWidget *window, const Sheet &sheet)
        : QWidget(window)
        , m_sheet(sheet)
        , m_paintsShadow(!isComposited()) {
        setGeometry(window->rect());
        window->installEventFilter(this);
    }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        const Theme &theme = themeOf(this);
        painter.fillRect(rect(), theme.scrim);
        if (!m_paintsShadow)
            return;
        const QRectF box(mapFromGlobal(m_sheet.body()->mapToGlobal(QPoint())), m_sheet.body()->size());
        paintShadow(painter, box, sheetRadius, Shadow::Sheet, theme);
        paintBox(painter, box, sheetRadius, theme.panel, theme.border, theme.dark || theme.highContrast ? 1 : 0);
    }
    bool eventFilter(QObject *watched, QEvent *event) override {
        if (event->type() == QEvent::Resize)
            setGeometry(static_cast<QWidget *>(watched)->rect());
        return false;
    }

private:
    const Sheet &m_sheet;
    bool m_paintsShadow;
};

} // namespace

Sheet::Sheet(QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_body(new QWidget(this)) {
    setAttribute(Qt::WA_TranslucentBackground);
    cutUnlessComposited(this, shadowRoom, sheetRadius);
    setWindowModality(Qt::WindowModal);
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(shadowRoom, shadowRoom, shadowRoom, shadowRoom);
    around->addWidget(m_body);
    m_arrival.setStartValue(0.0);
    m_arrival.setEndValue(1.0);
    m_arrival.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_arrival, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        setWindowOpacity(value.toDouble());
        place();
    });
    if (parent != nullptr)
        parent->window()->installEventFilter(this);
}

Sheet::~Sheet() {
    delete m_scrim;
}

void Sheet::setTitle(const QString &title) {
    setWindowTitle(title);
    setAccessibleName(title);
}

void Sheet::place() {
    const QWidget *host = parentWidget() != nullptr ? parentWidget()->window() : nullptr;
    if (host == nullptr)
        return;
    const double arrived = m_arrival.state() == QAbstractAnimation::Running ? m_arrival.currentValue().toDouble() : 1.0;
    const QPoint middle = host->mapToGlobal(host->rect().center());
    move(middle.x() - width() / 2, middle.y() - height() / 2 + qRound((1 - arrived) * rise));
    if (m_scrim)
        m_scrim->update();
}

void Sheet::showEvent(QShowEvent *event) {
    if (QWidget *host = parentWidget() != nullptr ? parentWidget()->window() : nullptr; host != nullptr && !m_scrim) {
        m_scrim = new Scrim(host, *this);
        m_scrim->show();
        m_scrim->raise();
    }
    QDialog::showEvent(event);
    adjustSize();
    appear();
    // One that follows another at once: while that goes, the window manager gives the keyboard to the window below.
    QTimer::singleShot(0, this, [this] {
        if (isVisible())
            activateWindow();
    });
}

void Sheet::appear() {
    const int duration = motion(this, sheetMs);
    if (duration > 0) {
        m_arrival.setDuration(duration);
        m_arrival.start();
    } else {
        setWindowOpacity(1);
    }
    place();
}

void Sheet::hideEvent(QHideEvent *event) {
    m_arrival.stop();
    delete m_scrim;
    QDialog::hideEvent(event);
}

bool Sheet::eventFilter(QObject *watched, QEvent *event) {
    if (isVisible() && parentWidget() != nullptr && watched == parentWidget()->window() &&
        (event->type() == QEvent::Move || event->type() == QEvent::Resize))
        place();
    return QDialog::eventFilter(watched, event);
}

void Sheet::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const QRectF box = m_body->geometry();
    paintShadow(painter, box, sheetRadius, Shadow::Sheet, theme);
    paintBox(painter, box, sheetRadius, theme.panel, theme.border, theme.dark || theme.highContrast ? 1 : 0);
}

} // namespace thanksmith
