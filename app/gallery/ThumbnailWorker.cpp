// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/ThumbnailWorker.h"

#include "picture/Crop.h"
#include "picture/Raster.h"

#include <QPainter>

#include <algorithm>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace thanksmith {

namespace {

constexpr size_t maxWaiting = 300;
constexpr int threads = 2;
constexpr int idle = 1500; ///< ms without a request until a thread ends

/// Thousands of drawings leave holes in the memory; the system gets back what is free.
void returnMemory() {
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace

ThumbnailWorker::ThumbnailWorker(ThumbnailPack &pack, Deliver deliver, Prepared prepared)
    : m_pack(pack)
    , m_deliver(std::move(deliver))
    , m_prepared(std::move(prepared)) {
    m_pool.setMaxThreadCount(threads);
}

ThumbnailWorker::~ThumbnailWorker() {
    {
        const QMutexLocker lock(&m_mutex);
        m_ending = true;
        m_waiting.clear();
        m_gallery.reset();
        m_changed.wakeAll();
    }
    m_pool.waitForDone();
}

/// With the mutex locked.
void ThumbnailWorker::wake() {
    m_changed.wakeAll();
    while (m_running < threads) {
        ++m_running;
        m_pool.start([this] { run(); });
    }
}

std::vector<ThumbnailKey> ThumbnailWorker::ask(const Illustration &illustration, const QSize &size) {
    const ThumbnailKey key{illustration.id, illustration.fingerprint, size};
    std::vector<ThumbnailKey> dropped;
    const QMutexLocker lock(&m_mutex);
    if (m_waiting.size() >= maxWaiting) {
        dropped.push_back(m_waiting.front().key);
        m_waiting.erase(m_waiting.begin());
    }
    m_waiting.push_back({key, illustration});
    wake();
    return dropped;
}

void ThumbnailWorker::raise(const ThumbnailKey &key) {
    const QMutexLocker lock(&m_mutex);
    const auto found =
        std::find_if(m_waiting.begin(), m_waiting.end(), [&](const Request &request) { return request.key == key; });
    if (found != m_waiting.end())
        std::rotate(found, found + 1, m_waiting.end());
}

void ThumbnailWorker::prepare(std::shared_ptr<const Gallery> gallery, const QSize &size) {
    const QMutexLocker lock(&m_mutex);
    m_gallery = std::move(gallery);
    m_preparedSize = size;
    m_next = 0;
    wake();
}

void ThumbnailWorker::run() {
    QMutexLocker lock(&m_mutex);
    for (;;) {
        if (m_waiting.empty() && !m_gallery && !m_ending && m_changed.wait(&m_mutex, idle))
            continue; // the other thread may have taken what it was woken for
        if (!m_waiting.empty()) {
            const Request request = std::move(m_waiting.back());
            m_waiting.pop_back();
            lock.unlock();
            m_deliver(request.key, draw(request.illustration, request.key.size));
            lock.relock();
        } else if (!prepareNext(lock)) {
            break;
        }
    }
    --m_running;
    const bool last = m_running == 0;
    lock.unlock();
    if (last)
        m_pack.flush();
}

/// One of the gallery, or the word that all are there. False: nothing to do.
bool ThumbnailWorker::prepareNext(QMutexLocker<QMutex> &lock) {
    if (!m_gallery)
        return false;
    const auto &all = m_gallery->illustrations();
    if (m_next < all.size()) {
        const std::shared_ptr<const Gallery> gallery = m_gallery;
        const Illustration &illustration = all[m_next++];
        const QSize size = m_preparedSize;
        ++m_inHand;
        lock.unlock();
        if (!m_pack.contains(ThumbnailPack::digestOf(illustration.id, illustration.fingerprint, size)))
            (void)draw(illustration, size);
        lock.relock();
        --m_inHand;
        return true;
    }
    if (m_inHand > 0)
        return false; // the other thread has the last one, and says so
    m_gallery.reset();
    lock.unlock();
    m_pack.flush();
    returnMemory();
    m_prepared();
    lock.relock();
    return true;
}

QImage ThumbnailWorker::draw(const Illustration &illustration, const QSize &size) {
    const ThumbnailDigest key = ThumbnailPack::digestOf(illustration.id, illustration.fingerprint, size);
    if (QImage kept = m_pack.find(key); !kept.isNull())
        return kept;
    const auto svg = checkedBytes(illustration);
    if (!svg)
        return {};
    QImage image = rasterise(*svg, cropFor(illustration.info, size), size);
    if (illustration.info.ground.isValid() && !image.isNull()) {
        QPainter painter(&image);
        painter.setCompositionMode(QPainter::CompositionMode_DestinationOver);
        painter.fillRect(image.rect(), illustration.info.ground);
    }
    m_pack.add(key, image);
    return image;
}

} // namespace thanksmith
