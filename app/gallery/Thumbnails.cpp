// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/Thumbnails.h"

#include "gallery/ThumbnailPack.h"
#include "gallery/ThumbnailWorker.h"

#include <QCache>
#include <QElapsedTimer>
#include <QSet>

#include <chrono>

namespace thanksmith {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype maxInMemory = 24 << 20;      ///< bytes of pixels
constexpr std::chrono::nanoseconds atOnce = 3ms; ///< of reading the file while the event loop waits

} // namespace

class Thumbnails::Private {
public:
    Private(Thumbnails *q, QString cacheFile)
        : images(maxInMemory)
        , file(cacheFile)
        , worker(
              file,
              [this, q](const ThumbnailKey &key, const QImage &image) {
                  QMetaObject::invokeMethod(
                      q, [this, q, key, image] { deliver(q, key, image); }, Qt::QueuedConnection);
              },
              [q] { QMetaObject::invokeMethod(q, &Thumbnails::prepared, Qt::QueuedConnection); }) {}

    void keep(const ThumbnailKey &key, const QImage &image) {
        images.insert(key, new QImage(image), image.sizeInBytes());
    }
    void deliver(Thumbnails *q, const ThumbnailKey &key, const QImage &image) {
        pending.remove(key);
        if (image.isNull()) {
            undrawable.insert(key);
            return;
        }
        keep(key, image);
        Q_EMIT q->ready(key.id);
    }
    /// From the file, if this turn of the event loop has the time.
    QImage readNow(Thumbnails *q, const ThumbnailDigest &digest) {
        if (spent >= atOnce)
            return {};
        QElapsedTimer timer;
        timer.start();
        QImage image = file.find(digest);
        if (spent == 0ns)
            QMetaObject::invokeMethod(
                q, [this] { spent = 0ns; }, Qt::QueuedConnection);
        spent += std::chrono::nanoseconds(timer.nsecsElapsed() + 1);
        return image;
    }

    QCache<ThumbnailKey, QImage> images; ///< the least recently shown goes first
    ThumbnailPack file;
    QSet<ThumbnailKey> pending;
    QSet<ThumbnailKey> undrawable;
    std::chrono::nanoseconds spent{0};
    ThumbnailWorker worker; ///< the last one: it ends before what it delivers to
};

Thumbnails::Thumbnails(QString cacheFile, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(cacheFile))) {}

Thumbnails::~Thumbnails() = default;

QImage Thumbnails::thumbnail(const Illustration &illustration, const QSize &size) {
    const ThumbnailKey key{illustration.id, illustration.fingerprint, size};
    if (const QImage *image = d->images.object(key))
        return *image;
    if (size.isEmpty() || size.width() > 4096 || size.height() > 4096 || d->undrawable.contains(key))
        return {};
    if (d->pending.contains(key)) {
        d->worker.raise(key);
        return {};
    }
    const ThumbnailDigest digest = ThumbnailPack::digestOf(illustration.id, illustration.fingerprint, size);
    if (const QImage image = d->readNow(this, digest); !image.isNull()) {
        d->keep(key, image);
        return image;
    }
    d->pending.insert(key);
    for (const ThumbnailKey &dropped : d->worker.ask(illustration, size))
        d->pending.remove(dropped);
    return {};
}

void Thumbnails::prepare(const std::shared_ptr<const Gallery> &gallery, const QSize &size) {
    d->worker.prepare(gallery, size);
}

} // namespace thanksmith
