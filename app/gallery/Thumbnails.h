// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QImage>
#include <QObject>
#include <QSet>

#include "gallery/Gallery.h"

#include <memory>

namespace thanksmith {

/// Draws thumbnails off the GUI thread and keeps them: in memory, and in one cache file of ready pixels that is mapped
/// at the next start. A thumbnail shows the picture cropped around its focus point to the asked size.
class Thumbnails : public QObject {
    Q_OBJECT
public:
    /// `gallery` outlives it. `cacheFile` empty: no disk cache.
    Thumbnails(const Gallery &gallery, QString cacheFile, QObject *parent = nullptr);
    ~Thumbnails() override;

    /// The thumbnail if it is ready (what the cache file has is, at the start); else a null image, and it is drawn:
    /// `ready` follows. Sizes in device pixels.
    [[nodiscard]] QImage thumbnail(const QString &id, const QSize &size);

Q_SIGNALS:
    void ready(const QString &id);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace thanksmith
