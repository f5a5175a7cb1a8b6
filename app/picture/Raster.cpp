// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/Raster.h"

#include "base/Plugin.h"
#include "picture/RsvgRaster.h"

#include <QLoggingCategory>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>

namespace thanksmith {
using namespace Qt::StringLiterals;

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

/// The opening tag of the root.
QByteArrayView rootTag(const QByteArray &canonicalSvg) {
    return QByteArrayView(canonicalSvg).first(std::max<qsizetype>(canonicalSvg.indexOf('>'), 0));
}

Result<QImage> drawnByQtSvg(const QByteArray &svg, const QRectF &source, const QSize &size) {
    quietQtSvg();
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return fail(u"picture.undrawable"_s, {}, {}, {u"out of memory"_s});
    image.fill(Qt::transparent);
    QSvgRenderer renderer(svg);
    if (!renderer.isValid())
        return fail(u"picture.undrawable"_s, {}, {}, {u"Qt SVG"_s});
    if (source.isEmpty())
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

/// The plug-in, loaded once for all.
const Result<std::unique_ptr<RsvgRaster>> &librsvg() {
    static const Result<std::unique_ptr<RsvgRaster>> made = createFromPlugin<RsvgRaster>(u"rsvg"_s);
    return made;
}

} // namespace

QRectF canonicalViewBox(const QByteArray &canonicalSvg) {
    constexpr QByteArrayView name = " viewBox=\"";
    const QByteArrayView tag = rootTag(canonicalSvg);
    const qsizetype at = tag.indexOf(name);
    const qsizetype end = at < 0 ? -1 : tag.indexOf('"', at + name.size());
    if (end < 0)
        return {};
    const QList<QByteArray> numbers = tag.sliced(at + name.size(), end - at - name.size()).toByteArray().split(' ');
    if (numbers.size() != 4)
        return {};
    return {numbers[0].toDouble(), numbers[1].toDouble(), numbers[2].toDouble(), numbers[3].toDouble()};
}

bool needsLibrsvg(const QByteArray &canonicalSvg) {
    return rootTag(canonicalSvg).contains(" data-drawn-by=\"librsvg\"");
}

Result<QImage> tryRasterise(const QByteArray &canonicalSvg, const QRectF &source, const QSize &size) {
    if (!needsLibrsvg(canonicalSvg))
        return drawnByQtSvg(canonicalSvg, source, size);
    if (!librsvg())
        return failure(librsvg());
    return (*librsvg())->draw(canonicalSvg, canonicalViewBox(canonicalSvg), source, size);
}

QImage rasterise(const QByteArray &canonicalSvg, const QRectF &source, const QSize &size) {
    if (auto drawn = tryRasterise(canonicalSvg, source, size))
        return *std::move(drawn);
    QImage nothing(size, QImage::Format_ARGB32_Premultiplied);
    nothing.fill(Qt::transparent);
    return nothing;
}

} // namespace thanksmith
