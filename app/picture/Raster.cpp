// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/Raster.h"

#include <QLoggingCategory>
#include <QPainter>
#include <QSvgRenderer>

namespace thanksmith {

namespace {

QLoggingCategory::CategoryFilter previousFilter = nullptr;

/// Qt SVG's warnings quote the picture; what it cannot draw was refused before.
void quietFilter(QLoggingCategory *category) {
    if (previousFilter)
        previousFilter(category);
    if (qstrncmp(category->categoryName(), "qt.svg", 6) == 0) {
        category->setEnabled(QtDebugMsg, false);
        category->setEnabled(QtWarningMsg, false);
    }
}

void quietQtSvg() {
    static const bool done = [] {
        previousFilter = QLoggingCategory::installFilter(nullptr); // only asks: null brings the default one back
        QLoggingCategory::installFilter(quietFilter);
        return true;
    }();
    Q_UNUSED(done)
}

} // namespace

QImage rasterise(const QByteArray &canonicalSvg, const QRectF &source, const QSize &size) {
    quietQtSvg();
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return image;
    image.fill(Qt::transparent);
    QSvgRenderer renderer(canonicalSvg);
    if (!renderer.isValid() || source.isEmpty())
        return image;
    const QRectF box = renderer.viewBoxF();
    const double sx = size.width() / source.width();
    const double sy = size.height() / source.height();
    const QRectF target((box.x() - source.x()) * sx, (box.y() - source.y()) * sy, box.width() * sx, box.height() * sy);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(target);
    renderer.render(&painter, target);
    return image;
}

} // namespace thanksmith
