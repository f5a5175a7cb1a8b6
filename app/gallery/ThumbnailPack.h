// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QHash>
#include <QImage>
#include <QLockFile>
#include <QReadWriteLock>

#include <array>
#include <memory>

namespace thanksmith {

/// What a thumbnail is kept under.
struct ThumbnailDigest {
    std::array<quint64, 2> words{};

    bool operator==(const ThumbnailDigest &) const = default;
};
[[nodiscard]] inline size_t qHash(const ThumbnailDigest &key, size_t seed = 0) {
    return size_t(key.words[0]) ^ seed;
}

/// Ready pixels of thousands of thumbnails in one memory-mapped file (QOI), with an index file beside it; both only
/// grow. A cache: what is damaged is as if it was not there, and a file that cannot be used or has grown too large is
/// begun anew. Thread-safe. Only one program at a time adds; another one reads.
class ThumbnailPack {
public:
    /// `path` empty: keeps nothing. Its index is `path` with ".index". Reads that; pixels are read as they are asked
    /// for.
    explicit ThumbnailPack(const QString &path);
    ~ThumbnailPack();
    ThumbnailPack(const ThumbnailPack &) = delete;
    ThumbnailPack &operator=(const ThumbnailPack &) = delete;

    [[nodiscard]] static ThumbnailDigest digestOf(const QString &id, quint64 fingerprint, const QSize &size);

    [[nodiscard]] bool contains(const ThumbnailDigest &key) const;
    /// Null where there is none.
    [[nodiscard]] QImage find(const ThumbnailDigest &key);
    /// `image`: Format_ARGB32_Premultiplied.
    void add(const ThumbnailDigest &key, const QImage &image);
    /// Puts into the files what was added.
    void flush();

private:
    struct Entry {
        quint16 width = 0;
        quint16 height = 0;
        qint64 offset = 0; ///< in the file
        qint64 length = 0;
        quint64 digest = 0; ///< of the QOI bytes
    };
    bool open();
    bool readIndex();
    void close();
    void own();
    void begin();
    void save();
    [[nodiscard]] static QByteArray record(const ThumbnailDigest &key, const Entry &entry);

    QString m_path;
    mutable QReadWriteLock m_lock;      ///< of all below
    std::unique_ptr<QLockFile> m_owner; ///< from the first one on that is added
    QFile m_pixels;
    QFile m_index;
    bool m_writable = false;
    const uchar *m_mapped = nullptr;
    qint64 m_mappedSize = 0;
    qint64 m_savedSize = 0; ///< of the pixels in the file
    QHash<ThumbnailDigest, Entry> m_entries;
    QByteArray m_freshPixels; ///< behind what is in the file
    QByteArray m_freshIndex;
};

} // namespace thanksmith
