// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Compositing.h"

#include <QBitmap>
#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QWidget>

#if QT_CONFIG(xcb)
#include <cstdlib>
#include <memory>
#include <xcb/xcb.h>
#endif

namespace thanksmith {

namespace {

/// Keeps a window's mask in step with its size.
class Cutter final : public QObject {
public:
    Cutter(QWidget *window, int margin, double radius)
        : QObject(window)
        , m_margin(margin)
        , m_radius(radius) {
        window->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override {
        if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
            cut(static_cast<QWidget *>(watched));
        return false;
    }

private:
    void cut(QWidget *window) const {
        QBitmap shape(window->size());
        shape.clear();
        QPainter painter(&shape);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::color1);
        painter.drawRoundedRect(window->rect().adjusted(m_margin, m_margin, -m_margin, -m_margin), m_radius, m_radius);
        painter.end();
        window->setMask(shape);
    }

    int m_margin;
    double m_radius;
};

} // namespace

bool isComposited() {
#if QT_CONFIG(xcb)
    // The offscreen platform offers the interface too, without a connection behind it.
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    if (QGuiApplication::platformName() == QStringLiteral("xcb") && x11) {
        xcb_connection_t *connection = x11->connection();
        static constexpr char name[] = "_NET_WM_CM_S0";
        const auto atomCookie = xcb_intern_atom(connection, 0, sizeof name - 1, name);
        const std::unique_ptr<xcb_intern_atom_reply_t, decltype(&std::free)> atom(
            xcb_intern_atom_reply(connection, atomCookie, nullptr), &std::free);
        if (!atom)
            return false;
        const auto ownerCookie = xcb_get_selection_owner(connection, atom->atom);
        const std::unique_ptr<xcb_get_selection_owner_reply_t, decltype(&std::free)> owner(
            xcb_get_selection_owner_reply(connection, ownerCookie, nullptr), &std::free);
        return owner && owner->owner != XCB_WINDOW_NONE;
    }
#endif
    return true;
}

void cutUnlessComposited(QWidget *window, int margin, double radius) {
    if (!isComposited())
        new Cutter(window, margin, radius);
}

} // namespace thanksmith
