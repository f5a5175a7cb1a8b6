// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QImage>

#include <vector>

namespace thanksmith {

/// Ready pixels in one memory-mapped file. A cache: what is damaged is as if it was not there. For one thread.
class ThumbnailCache {
public:
    /// `path` empty: keeps nothing.
    explicit ThumbnailCache(const QString &path);

    /// What the thumbnail of a picture is kept under.
    [[nodiscard]] static QByteArray keyOf(const QString &id, quint64 fingerprint, const QSize &size);

    /// A copy of its own; null where there is none. `key` has 20 bytes.
    [[nodiscard]] QImage find(const QByteArray &key);
    void add(const QByteArray &key, const QImage &image);
    /// Bytes of pixels that are not in the file yet.
    [[nodiscard]] qint64 unsaved() const { return m_unsaved; }
    /// Writes the file anew, atomically: what was asked for in this session first, then the rest while it fits.
    void save();

private:
    struct Entry {
        QByteArray key;
        QSize size;
        quint64 digest = 0; ///< of the pixels
        qint64 offset = 0;  ///< from the start of the pixels
        bool used = false;
    };
    void open();
    void close();
    [[nodiscard]] QByteArray pixelsOf(const Entry &entry) const;

    QString m_path;
    QFile m_file;
    const uchar *m_mapped = nullptr;
    qint64 m_pixelsAt = 0;
    qint64 m_pixelBytes = 0;
    QHash<QByteArray, Entry> m_entries;
    std::vector<std::pair<QByteArray, QImage>> m_fresh;
    qint64 m_unsaved = 0;
};

} // namespace thanksmith
