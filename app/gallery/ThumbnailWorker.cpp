// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/ThumbnailWorker.h"

#include "base/File.h"
#include "picture/Crop.h"
#include "picture/Raster.h"

#include <QPainter>

#include <algorithm>

namespace thanksmith {

namespace {

constexpr size_t maxWaiting = 300;
constexpr int idle = 1500;              ///< ms without a request until the cache file is written
constexpr qint64 maxUnsaved = 16 << 20; ///< bytes of pixels

} // namespace

ThumbnailWorker::ThumbnailWorker(QString cacheFile, Deliver deliver)
    : m_cacheFile(std::move(cacheFile))
    , m_deliver(std::move(deliver)) {
    m_pool.setMaxThreadCount(1);
}

ThumbnailWorker::~ThumbnailWorker() {
    {
        const QMutexLocker lock(&m_mutex);
        m_ending = true;
        m_waiting.clear();
        m_changed.wakeAll();
    }
    m_pool.waitForDone();
}

std::vector<ThumbnailKey> ThumbnailWorker::ask(const Illustration &illustration, const QSize &size) {
    const ThumbnailKey key{illustration.id, size};
    std::vector<ThumbnailKey> dropped;
    const QMutexLocker lock(&m_mutex);
    if (m_waiting.size() >= maxWaiting) {
        dropped.push_back(m_waiting.front().key);
        m_waiting.erase(m_waiting.begin());
    }
    m_waiting.push_back({key, illustration});
    m_changed.wakeAll();
    if (!m_running) {
        m_running = true;
        m_pool.start([this] { run(); });
    }
    return dropped;
}

void ThumbnailWorker::raise(const ThumbnailKey &key) {
    const QMutexLocker lock(&m_mutex);
    const auto found =
        std::find_if(m_waiting.begin(), m_waiting.end(), [&](const Request &request) { return request.key == key; });
    if (found != m_waiting.end())
        std::rotate(found, found + 1, m_waiting.end());
}

void ThumbnailWorker::run() {
    ThumbnailCache cache(m_cacheFile);
    for (;;) {
        Request request;
        {
            QMutexLocker lock(&m_mutex);
            if (m_waiting.empty() && !m_ending)
                m_changed.wait(&m_mutex, idle);
            if (m_waiting.empty()) {
                lock.unlock();
                cache.save();
                lock.relock();
                if (m_waiting.empty()) {
                    m_running = false;
                    return;
                }
            }
            request = std::move(m_waiting.back());
            m_waiting.pop_back();
        }
        m_deliver(request.key, draw(request, cache));
        if (cache.unsaved() > maxUnsaved)
            cache.save();
    }
}

QImage ThumbnailWorker::draw(const Request &request, ThumbnailCache &cache) {
    const auto bytes = readFile(request.illustration.path, SvgLimits().bytes);
    if (!bytes)
        return {};
    const QSize size = request.key.size;
    const QByteArray key = ThumbnailCache::keyOf(request.key.id, fingerprintOf(*bytes), size);
    if (const QImage cached = cache.find(key); !cached.isNull())
        return cached;
    const auto picture = checkSvg(*bytes, request.illustration.path);
    if (!picture)
        return {};
    QImage image = rasterise(picture->svg, cropFor(picture->info, size), size);
    if (picture->info.ground.isValid() && !image.isNull()) {
        QPainter painter(&image);
        painter.setCompositionMode(QPainter::CompositionMode_DestinationOver);
        painter.fillRect(image.rect(), picture->info.ground);
    }
    cache.add(key, image);
    return image;
}

} // namespace thanksmith
