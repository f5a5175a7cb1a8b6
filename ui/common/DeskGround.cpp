// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/DeskGround.h"

#include "ui/common/Surface.h"

#include <QPainter>
#include <QRadialGradient>

#include <cmath>

namespace thanksmith {

namespace {

constexpr int step = 256; ///< device px that a new one has to spare at most, and one that is kept twice as many

QPixmap drawn(const QSize &device, const Theme &theme) {
    QPixmap desk(device);
    QPainter painter(&desk);
    const QSizeF size = device;
    const QPointF light(size.width() * 0.36, size.height() * 0.22);
    const double reach =
        std::hypot(std::max(light.x(), size.width() - light.x()), std::max(light.y(), size.height() - light.y()));
    QRadialGradient gradient(light, reach);
    gradient.setColorAt(0, theme.deskLit);
    gradient.setColorAt(1, theme.deskEdge);
    painter.fillRect(desk.rect(), gradient);
    static const QImage grain = grainTile(); // made anew it would be a third of a desk's time
    if (!theme.highContrast)
        painter.drawTiledPixmap(desk.rect(), QPixmap::fromImage(grain));
    return desk;
}

int stepped(int length) {
    return (length + step - 1) / step * step;
}

bool serves(int kept, int wanted) {
    return kept >= wanted && kept <= wanted + 2 * step;
}

} // namespace

const QPixmap &DeskGround::pixmap(const QSize &size, double ratio, const Theme &theme) {
    const QSize device = (QSizeF(size) * ratio).toSize().expandedTo({1, 1});
    const bool same = m_theme == &theme && m_pixmap.devicePixelRatio() == ratio;
    if (same && serves(m_pixmap.width(), device.width()) && serves(m_pixmap.height(), device.height()))
        return m_pixmap;
    // The first one is no larger than it must be: the first frame waits for it.
    m_pixmap = m_theme == nullptr ? drawn(device, theme)
                                  : drawn(QSize(stepped(device.width()), stepped(device.height())), theme);
    m_pixmap.setDevicePixelRatio(ratio);
    m_theme = &theme;
    return m_pixmap;
}

} // namespace thanksmith
