// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>

#include "gallery/Gallery.h"

#include <memory>

namespace thanksmith {

/// Draws thumbnails off the GUI thread and keeps them: those that were shown lately in memory, all in one file of ready
/// pixels that is mapped at the next start. A thumbnail shows the picture cropped around its focus point to the asked
/// size.
class Thumbnails : public QObject {
    Q_OBJECT
public:
    /// `cacheFile` empty: no disk cache.
    explicit Thumbnails(QString cacheFile, QObject *parent = nullptr);
    ~Thumbnails() override;

    /// The thumbnail if it is ready (what the file has is, as long as reading it holds nothing up); else a null image,
    /// and `ready` follows. Sizes in device pixels.
    [[nodiscard]] QImage thumbnail(const Illustration &illustration, const QSize &size);
    /// Makes those of a gallery that the file lacks while nothing else is asked for; `prepared` follows.
    void prepare(const std::shared_ptr<const Gallery> &gallery, const QSize &size);

Q_SIGNALS:
    void ready(const QString &id);
    void prepared();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace thanksmith
