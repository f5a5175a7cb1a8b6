// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/ThumbnailCache.h"

#include "base/File.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QFileInfo>

#include <algorithm>
#include <cstring>

namespace thanksmith {

namespace {

// The file: an index (QDataStream: magic, version, count, then key, width, height, digest, offset of each), its
// length before it as 8 bytes, the pixels behind it, premultiplied ARGB in the machine's byte order, row after row.
constexpr quint32 magic = 0x54684d6e;
constexpr quint32 version = 2;
constexpr qint64 maxFile = 64 << 20;
constexpr int maxSide = 4096;
constexpr qint64 maxIndex = 1 << 20;

constexpr char cropVersion[] = "crop 1"; ///< changes when thumbnails of the same picture come out otherwise

quint64 digestOf(const QByteArray &pixels) {
    return qHashBits(pixels.constData(), size_t(pixels.size()));
}

QByteArray pixelsOfImage(const QImage &image) {
    QByteArray pixels;
    pixels.reserve(qsizetype(4) * image.width() * image.height());
    for (int y = 0; y < image.height(); ++y)
        pixels.append(reinterpret_cast<const char *>(image.constScanLine(y)), qsizetype(4) * image.width());
    return pixels;
}

} // namespace

ThumbnailCache::ThumbnailCache(const QString &path)
    : m_path(path) {
    open();
}

QByteArray ThumbnailCache::keyOf(const QString &id, quint64 fingerprint, const QSize &size) {
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(cropVersion);
    hash.addData(id.toUtf8());
    hash.addData(QByteArray::number(size.width()) + 'x' + QByteArray::number(size.height()) + ' ');
    hash.addData(QByteArray::number(fingerprint));
    return hash.result();
}

void ThumbnailCache::close() {
    m_file.close(); // unmaps as well
    m_mapped = nullptr;
    m_entries.clear();
}

void ThumbnailCache::open() {
    if (m_path.isEmpty() || !QFileInfo(m_path).isFile())
        return;
    m_file.setFileName(m_path);
    if (!m_file.open(QIODevice::ReadOnly) || m_file.size() > maxFile + maxIndex)
        return;
    QDataStream lengthStream(&m_file);
    quint64 indexLength = 0;
    lengthStream >> indexLength;
    if (indexLength > quint64(maxIndex))
        return;
    const QByteArray index = m_file.read(qint64(indexLength));
    QDataStream stream(index);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 foundMagic = 0;
    quint32 foundVersion = 0;
    quint32 count = 0;
    stream >> foundMagic >> foundVersion >> count;
    if (foundMagic != magic || foundVersion != version)
        return;
    m_pixelsAt = 8 + qint64(indexLength);
    m_pixelBytes = m_file.size() - m_pixelsAt;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        Entry entry;
        stream >> entry.key >> entry.size >> entry.digest >> entry.offset;
        const QSize size = entry.size;
        const bool sane = size.width() > 0 && size.height() > 0 && size.width() <= maxSide &&
                          size.height() <= maxSide && entry.offset >= 0 &&
                          entry.offset <= m_pixelBytes - qint64(4) * size.width() * size.height();
        if (sane && stream.status() == QDataStream::Ok)
            m_entries.insert(entry.key, entry);
    }
    m_mapped = m_pixelBytes > 0 ? m_file.map(m_pixelsAt, m_pixelBytes) : nullptr;
    if (!m_mapped)
        m_entries.clear();
}

QByteArray ThumbnailCache::pixelsOf(const Entry &entry) const {
    const qint64 length = qint64(4) * entry.size.width() * entry.size.height();
    return QByteArray(reinterpret_cast<const char *>(m_mapped + entry.offset), length);
}

QImage ThumbnailCache::find(const QByteArray &key) {
    const auto found = m_entries.find(key);
    if (found == m_entries.end())
        return {};
    const QByteArray pixels = pixelsOf(*found);
    if (digestOf(pixels) != found->digest) {
        m_entries.erase(found);
        return {};
    }
    found->used = true;
    QImage image(found->size, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < image.height(); ++y)
        std::memcpy(image.scanLine(y), pixels.constData() + qsizetype(4) * image.width() * y,
                    size_t(4) * size_t(image.width()));
    return image;
}

void ThumbnailCache::add(const QByteArray &key, const QImage &image) {
    if (m_path.isEmpty() || image.width() > maxSide || image.height() > maxSide)
        return;
    m_fresh.emplace_back(key, image);
    m_unsaved += qint64(4) * image.width() * image.height();
}

void ThumbnailCache::save() {
    if (m_fresh.empty())
        return;
    std::vector<Entry> kept;
    QByteArray pixels;
    const auto keep = [&](Entry entry, const QByteArray &bytes) {
        if (pixels.size() + bytes.size() > maxFile || kept.size() >= 5000)
            return;
        entry.offset = pixels.size();
        pixels += bytes;
        kept.push_back(entry);
    };
    for (const auto &[key, image] : m_fresh) {
        const QByteArray bytes = pixelsOfImage(image);
        keep({key, image.size(), digestOf(bytes), 0, true}, bytes);
    }
    for (const bool used : {true, false}) {
        for (const Entry &entry : std::as_const(m_entries)) {
            if (entry.used == used)
                keep(entry, pixelsOf(entry));
        }
    }
    QByteArray index;
    QDataStream stream(&index, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << magic << version << quint32(kept.size());
    for (const Entry &entry : kept)
        stream << entry.key << entry.size << entry.digest << entry.offset;
    QByteArray whole;
    QDataStream(&whole, QIODevice::WriteOnly) << quint64(index.size());
    whole += index + pixels;
    close(); // some systems do not replace a mapped file
    // A cache that cannot be written is only slower next time.
    (void)ensureFolder(QFileInfo(m_path).absolutePath()).and_then([&] { return writeFile(m_path, whole); });
    m_fresh.clear();
    m_unsaved = 0;
    open();
    for (const Entry &entry : kept) {
        if (const auto found = m_entries.find(entry.key); found != m_entries.end())
            found->used = entry.used;
    }
}

} // namespace thanksmith
