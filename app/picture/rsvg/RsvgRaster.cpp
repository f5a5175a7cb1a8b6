// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/RsvgRaster.h"

#include <QMutex>

#include <librsvg/rsvg.h>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

/// Cairo 1.16 has been seen to crash where two threads draw pictures with text at once.
QMutex oneAtATime;

class LibrsvgRaster final : public RsvgRaster {
public:
    [[nodiscard]] Result<QImage> draw(const QByteArray &canonicalSvg, const QRectF &box, const QRectF &source,
                                      const QSize &size) const override;
};

tl::unexpected<Error> undrawable(GError *error) {
    const QString reason = error ? QString::fromUtf8(error->message) : u"librsvg"_s;
    g_clear_error(&error);
    return fail(u"picture.undrawable"_s, {}, {}, {reason});
}

Result<QImage> LibrsvgRaster::draw(const QByteArray &canonicalSvg, const QRectF &box, const QRectF &source,
                                   const QSize &size) const {
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return fail(u"picture.undrawable"_s, {}, {}, {u"out of memory"_s});
    image.fill(Qt::transparent);
    if (source.isEmpty())
        return image;
    const QMutexLocker lock(&oneAtATime);
    GError *error = nullptr;
    // From bytes and without a base address: librsvg then loads nothing from outside.
    RsvgHandle *handle = rsvg_handle_new_from_data(reinterpret_cast<const guint8 *>(canonicalSvg.constData()),
                                                   static_cast<gsize>(canonicalSvg.size()), &error);
    if (!handle)
        return undrawable(error);
    cairo_surface_t *surface = cairo_image_surface_create_for_data(
        image.bits(), CAIRO_FORMAT_ARGB32, size.width(), size.height(), static_cast<int>(image.bytesPerLine()));
    cairo_t *cairo = cairo_create(surface);
    cairo_scale(cairo, size.width() / source.width(), size.height() / source.height());
    const RsvgRectangle place{box.x() - source.x(), box.y() - source.y(), box.width(), box.height()};
    const bool drawn = rsvg_handle_render_document(handle, cairo, &place, &error);
    cairo_surface_flush(surface);
    cairo_destroy(cairo);
    cairo_surface_destroy(surface);
    g_object_unref(handle);
    if (!drawn)
        return undrawable(error);
    return image;
}

} // namespace

} // namespace thanksmith

extern "C" Q_DECL_EXPORT thanksmith::RsvgRaster *thanksmith_create_rsvg() {
    return new thanksmith::LibrsvgRaster;
}
