// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QThreadPool>
#include <QWaitCondition>

#include <functional>
#include <memory>
#include <vector>

#include "gallery/Gallery.h"
#include "gallery/ThumbnailPack.h"

namespace thanksmith {

/// What a thumbnail is known by while the program runs.
struct ThumbnailKey {
    QString id;
    quint64 fingerprint = 0;
    QSize size;

    bool operator==(const ThumbnailKey &) const = default;
};
[[nodiscard]] inline size_t qHash(const ThumbnailKey &key, size_t seed = 0) {
    return qHashMulti(seed, key.id, key.fingerprint, key.size.width(), key.size.height());
}

/// Draws thumbnails on two threads of its own: those asked for first, the last one asked for before the others (that is
/// what is on the screen now); then those that the pack file lacks.
class ThumbnailWorker {
public:
    /// Called on the worker's threads; a null image: it cannot be drawn.
    using Deliver = std::function<void(const ThumbnailKey &, const QImage &)>;
    /// Called on one of them when all of a gallery are in the pack file.
    using Prepared = std::function<void()>;

    ThumbnailWorker(ThumbnailPack &pack, Deliver deliver, Prepared prepared);
    /// Ends after the pictures in hand.
    ~ThumbnailWorker();
    ThumbnailWorker(const ThumbnailWorker &) = delete;
    ThumbnailWorker &operator=(const ThumbnailWorker &) = delete;

    /// Puts it in front. Returns what was given up for it: too many wait, so the oldest is long out of sight.
    [[nodiscard]] std::vector<ThumbnailKey> ask(const Illustration &illustration, const QSize &size);
    /// Puts what waits in front again.
    void raise(const ThumbnailKey &key);
    /// Makes all of a gallery for the pack file when nothing else waits. Replaces what it prepared before.
    void prepare(std::shared_ptr<const Gallery> gallery, const QSize &size);

private:
    struct Request {
        ThumbnailKey key;
        Illustration illustration;
    };
    void run();
    void wake();
    [[nodiscard]] bool prepareNext(QMutexLocker<QMutex> &lock);
    [[nodiscard]] QImage draw(const Illustration &illustration, const QSize &size);

    ThumbnailPack &m_pack;
    Deliver m_deliver;
    Prepared m_prepared;
    QMutex m_mutex; ///< of all below
    QWaitCondition m_changed;
    std::vector<Request> m_waiting; ///< the last one is next
    std::shared_ptr<const Gallery> m_gallery;
    QSize m_preparedSize;
    std::size_t m_next = 0; ///< of m_gallery
    int m_inHand = 0;       ///< of m_gallery
    int m_running = 0;
    bool m_ending = false;
    QThreadPool m_pool;
};

} // namespace thanksmith
