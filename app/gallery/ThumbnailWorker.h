// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QThreadPool>
#include <QWaitCondition>

#include <functional>
#include <vector>

#include "gallery/Gallery.h"
#include "gallery/ThumbnailCache.h"

namespace thanksmith {

/// What a thumbnail is known by while the program runs.
struct ThumbnailKey {
    QString id;
    QSize size;

    bool operator==(const ThumbnailKey &) const = default;
};
[[nodiscard]] inline size_t qHash(const ThumbnailKey &key, size_t seed = 0) {
    return qHashMulti(seed, key.id, key.size.width(), key.size.height());
}

/// Draws thumbnails on one thread of its own, the one asked for last first: that is what is on the screen now.
class ThumbnailWorker {
public:
    /// Called on the worker's thread; a null image: it cannot be drawn.
    using Deliver = std::function<void(const ThumbnailKey &, const QImage &)>;

    ThumbnailWorker(QString cacheFile, Deliver deliver);
    /// Ends after the picture in hand; writes the cache file.
    ~ThumbnailWorker();
    ThumbnailWorker(const ThumbnailWorker &) = delete;
    ThumbnailWorker &operator=(const ThumbnailWorker &) = delete;

    /// Puts it in front. Returns what was given up for it: too many wait, so the oldest is long out of sight.
    [[nodiscard]] std::vector<ThumbnailKey> ask(const Illustration &illustration, const QSize &size);
    /// Puts what waits in front again.
    void raise(const ThumbnailKey &key);

private:
    struct Request {
        ThumbnailKey key;
        Illustration illustration;
    };
    void run();
    [[nodiscard]] static QImage draw(const Request &request, ThumbnailCache &cache);

    QString m_cacheFile;
    Deliver m_deliver;
    QMutex m_mutex; ///< of all below
    QWaitCondition m_changed;
    std::vector<Request> m_waiting; ///< the last one is next
    bool m_running = false;
    bool m_ending = false;
    QThreadPool m_pool;
};

} // namespace thanksmith
