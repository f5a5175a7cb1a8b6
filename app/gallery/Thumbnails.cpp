// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/Thumbnails.h"

#include "gallery/ThumbnailCache.h"
#include "gallery/ThumbnailWorker.h"

#include <QCache>

#include <optional>

namespace thanksmith {

namespace {
constexpr int maxImages = 200; ///< in memory
}

class Thumbnails::Private {
public:
    Private(Thumbnails *q, const Gallery &source, QString cacheFile)
        : gallery(source)
        , images(maxImages)
        , atStart(std::in_place, cacheFile)
        , worker(std::move(cacheFile), [this, q](const ThumbnailKey &key, const QImage &image) {
            QMetaObject::invokeMethod(
                q, [this, q, key, image] { deliver(q, key, image); }, Qt::QueuedConnection);
        }) {}

    void deliver(Thumbnails *q, const ThumbnailKey &key, const QImage &image) {
        pending.remove(key);
        if (image.isNull()) {
            undrawable.insert(key.id);
            return;
        }
        images.insert(key, new QImage(image));
        Q_EMIT q->ready(key.id);
    }

    const Gallery &gallery;
    QCache<ThumbnailKey, QImage> images;   ///< the least recently shown goes first
    std::optional<ThumbnailCache> atStart; ///< until the first miss: then the worker looks, and may write the file
    QSet<ThumbnailKey> pending;
    QSet<QString> undrawable;
    ThumbnailWorker worker; ///< the last one: it ends before what it delivers to
};

Thumbnails::Thumbnails(const Gallery &gallery, QString cacheFile, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, gallery, std::move(cacheFile))) {}

Thumbnails::~Thumbnails() = default;

QImage Thumbnails::thumbnail(const QString &id, const QSize &size) {
    const ThumbnailKey key{id, size};
    if (const QImage *image = d->images.object(key))
        return *image;
    const Illustration *illustration = d->gallery.find(id);
    if (!illustration || size.isEmpty() || size.width() > 4096 || size.height() > 4096 || d->undrawable.contains(id))
        return {};
    if (d->atStart) {
        const QImage image = d->atStart->find(ThumbnailCache::keyOf(id, illustration->fingerprint, size));
        if (!image.isNull()) {
            d->images.insert(key, new QImage(image));
            return image;
        }
        d->atStart.reset();
    }
    if (d->pending.contains(key)) {
        d->worker.raise(key);
        return {};
    }
    d->pending.insert(key);
    for (const ThumbnailKey &dropped : d->worker.ask(*illustration, size))
        d->pending.remove(dropped);
    return {};
}

} // namespace thanksmith
