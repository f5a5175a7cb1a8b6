// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/ThumbnailPack.h"

#include "base/File.h"
#include "gallery/Qoi.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cstring>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

// Both files begin with this magic and a number of their own, the same in both. The index: records of
// key, width, height, offset, length, digest of the QOI bytes, digest of the record itself.
constexpr char magic[] = "ThanksQ1";
constexpr qsizetype headSize = 16;
constexpr qsizetype recordSize = 52;
constexpr qint64 maxPixels = qint64(512) << 20; ///< bytes of the file
constexpr qsizetype maxFresh = 1 << 20;         ///< bytes kept in memory until they are written
constexpr int maxSide = 4096;
constexpr char drawing[] = "crop 1"; ///< changes when thumbnails of the same picture come out otherwise

quint64 sumOf(QByteArrayView bytes) {
    return qHashBits(bytes.data(), size_t(bytes.size()));
}

} // namespace

ThumbnailDigest ThumbnailPack::digestOf(const QString &id, quint64 fingerprint, const QSize &size) {
    QCryptographicHash hash(QCryptographicHash::Blake2b_160);
    hash.addData(drawing);
    hash.addData(id.toUtf8());
    hash.addData(' ' + QByteArray::number(size.width()) + 'x' + QByteArray::number(size.height()) + ' ');
    hash.addData(QByteArray::number(fingerprint));
    const QByteArray result = hash.result();
    ThumbnailDigest digest{};
    std::memcpy(digest.words.data(), result.constData(), sizeof digest.words);
    return digest;
}

QByteArray ThumbnailPack::record(const ThumbnailDigest &key, const Entry &entry) {
    QByteArray bytes;
    bytes.reserve(recordSize);
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << key.words[0] << key.words[1] << entry.width << entry.height << entry.offset << entry.length
           << entry.digest;
    stream << sumOf(bytes);
    return bytes;
}

ThumbnailPack::ThumbnailPack(const QString &path)
    : m_path(path) {
    if (!m_path.isEmpty() && !open())
        close();
}

ThumbnailPack::~ThumbnailPack() {
    flush();
}

bool ThumbnailPack::open() {
    const QIODevice::OpenMode mode = m_writable ? QIODevice::ReadWrite : QIODevice::ReadOnly;
    m_pixels.setFileName(m_path);
    m_index.setFileName(m_path + u".index"_s);
    if (!QFileInfo(m_path).isFile() || !QFileInfo(m_index.fileName()).isFile() || !m_pixels.open(mode) ||
        !m_index.open(mode))
        return false;
    m_savedSize = m_pixels.size();
    return m_savedSize <= maxPixels && readIndex();
}

bool ThumbnailPack::readIndex() {
    const QByteArray head = m_pixels.read(headSize);
    const QByteArray bytes = m_index.readAll();
    if (head.size() != headSize || !head.startsWith(magic) || !bytes.startsWith(head))
        return false;
    const qsizetype count = (bytes.size() - headSize) / recordSize;
    m_entries.reserve(count);
    QDataStream stream(bytes);
    stream.skipRawData(int(headSize));
    for (qsizetype i = 0; i < count; ++i) {
        ThumbnailDigest key{};
        Entry entry;
        quint64 sum = 0;
        stream >> key.words[0] >> key.words[1] >> entry.width >> entry.height >> entry.offset >> entry.length >>
            entry.digest >> sum;
        const QByteArrayView raw = QByteArrayView(bytes).sliced(headSize + i * recordSize, recordSize - 8);
        const bool sane = sum == sumOf(raw) && entry.offset >= headSize && entry.length > 0 &&
                          entry.length <= m_savedSize - entry.offset && entry.width > 0 && entry.height > 0;
        if (sane)
            m_entries.insert(key, entry);
    }
    // A record that a crash cut short would put all behind it out of step.
    return bytes.size() == headSize + count * recordSize || !m_writable ||
           m_index.resize(headSize + count * recordSize);
}

void ThumbnailPack::close() {
    m_pixels.close(); // unmaps as well
    m_index.close();
    m_mapped = nullptr;
    m_mappedSize = 0;
    m_savedSize = 0;
    m_entries.clear();
}

/// Only who adds needs more than to read: the lock, and what another program has added meanwhile.
void ThumbnailPack::own() {
    if (m_owner || m_path.isEmpty() || !ensureFolder(QFileInfo(m_path).absolutePath()))
        return;
    m_owner = std::make_unique<QLockFile>(m_path + u".lock"_s);
    m_writable = m_owner->tryLock(0);
    if (!m_writable)
        return;
    close();
    if (!open())
        begin();
}

void ThumbnailPack::begin() {
    close();
    for (QFile *file : {&m_pixels, &m_index})
        file->remove();
    QByteArray head(magic, 8);
    const quint64 stamp = QRandomGenerator::global()->generate64();
    head.append(reinterpret_cast<const char *>(&stamp), sizeof stamp);
    m_writable = m_pixels.open(QIODevice::ReadWrite) && m_index.open(QIODevice::ReadWrite) &&
                 m_pixels.write(head) == headSize && m_pixels.flush() && m_index.write(head) == headSize &&
                 m_index.flush();
    m_savedSize = headSize;
}

bool ThumbnailPack::contains(const ThumbnailDigest &key) const {
    const QReadLocker locker(&m_lock);
    return m_entries.contains(key);
}

QImage ThumbnailPack::find(const ThumbnailDigest &key) {
    {
        const QReadLocker locker(&m_lock);
        const auto found = m_entries.constFind(key);
        if (found == m_entries.constEnd())
            return {};
        const Entry &entry = *found;
        QByteArrayView bytes;
        if (entry.offset >= m_savedSize)
            bytes = QByteArrayView(m_freshPixels).sliced(entry.offset - m_savedSize, entry.length);
        else if (entry.offset + entry.length <= m_mappedSize)
            bytes = QByteArrayView(m_mapped + entry.offset, entry.length);
        if (!bytes.isNull() && sumOf(bytes) == entry.digest)
            return qoiImage(bytes, QSize(entry.width, entry.height));
    }
    const QWriteLocker locker(&m_lock);
    const auto found = m_entries.constFind(key);
    if (found == m_entries.constEnd())
        return {};
    if (found->offset < m_savedSize && found->offset + found->length > m_mappedSize) { // the file has grown
        if (m_mapped)
            m_pixels.unmap(const_cast<uchar *>(m_mapped));
        m_mapped = m_pixels.map(0, m_savedSize);
        m_mappedSize = m_mapped ? m_savedSize : 0;
        const QByteArrayView bytes(m_mapped + found->offset, m_mapped ? found->length : 0);
        if (m_mapped && sumOf(bytes) == found->digest)
            return qoiImage(bytes, QSize(found->width, found->height));
    }
    m_entries.erase(found); // damaged
    return {};
}

void ThumbnailPack::add(const ThumbnailDigest &key, const QImage &image) {
    if (image.isNull() || image.width() > maxSide || image.height() > maxSide)
        return;
    const QByteArray bytes = qoiBytes(image);
    const QWriteLocker locker(&m_lock);
    own();
    if (!m_writable || m_savedSize + m_freshPixels.size() + bytes.size() > maxPixels)
        return;
    Entry entry;
    entry.width = quint16(image.width());
    entry.height = quint16(image.height());
    entry.offset = m_savedSize + m_freshPixels.size();
    entry.length = bytes.size();
    entry.digest = sumOf(bytes);
    m_freshPixels += bytes;
    m_freshIndex += record(key, entry);
    m_entries.insert(key, entry);
    if (m_freshPixels.size() > maxFresh)
        save();
}

void ThumbnailPack::flush() {
    const QWriteLocker locker(&m_lock);
    save();
}

/// The pixels before the record that tells of them. A disk that takes no more: nothing is added from then on.
void ThumbnailPack::save() {
    if (m_freshPixels.isEmpty() || !m_writable)
        return;
    const bool saved = m_pixels.seek(m_savedSize) && m_pixels.write(m_freshPixels) == m_freshPixels.size() &&
                       m_pixels.flush() && m_index.seek(m_index.size()) &&
                       m_index.write(m_freshIndex) == m_freshIndex.size() && m_index.flush();
    if (saved) {
        m_savedSize += m_freshPixels.size();
    } else {
        m_writable = false;
        m_entries.removeIf([this](const auto &entry) { return entry->offset >= m_savedSize; });
    }
    m_freshPixels.clear();
    m_freshIndex.clear();
}

} // namespace thanksmith
