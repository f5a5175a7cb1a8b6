// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Shadow.h"

#include <QCache>
#include <QImage>
#include <QPixmap>

namespace thanksmith {

/// Thumbnails as they lie in the gallery, with paper, shadow and edge: ready pixmaps of those that were painted lately,
/// so that scrolling and resizing only copy them.
class CellPictures {
public:
    struct Look {
        QImage image;  ///< of device pixels; null: not there yet
        QColor ground; ///< what the picture brings; invalid: it stands on paper
        QSize size;    ///< logical px
        double ratio = 1;
        Shadow shadow = Shadow::Thumb;
        const Theme *theme = nullptr; ///< never null when painted
    };

    CellPictures();
    /// Paints a thumbnail with its upper left corner at `at` (logical px; set on whole device pixels).
    void paint(QPainter &painter, const QPointF &at, const Look &look);

private:
    struct Key {
        qint64 image = 0;
        QRgb ground = 0;
        QSize size;
        double ratio = 1;
        Shadow shadow = Shadow::Thumb;
        const Theme *theme = nullptr;
        bool operator==(const Key &) const = default;
    };
    friend size_t qHash(const Key &key, size_t seed) {
        return qHashMulti(seed, key.image, key.ground, int(key.shadow), key.size.width(), key.ratio);
    }

    /// What all thumbnails of a size have in common, in device pixels.
    struct Frame {
        QPixmap shadow; ///< with room for it around
        QImage shape;   ///< of the thumbnail: its round corners
        QPixmap edge;   ///< over the thumbnail; null: none
    };
    const Frame &frame(const Look &look, double reach);
    QPixmap made(const Look &look, double reach);

    QCache<Key, QPixmap> m_made;
    QCache<Key, Frame> m_frames;
};

} // namespace thanksmith
