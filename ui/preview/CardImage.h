// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/Page.h"

#include <QFutureWatcher>
#include <QImage>
#include <QObject>
#include <QRegion>
#include <QTimer>

#include <memory>

namespace thanksmith {

/// A page as pixels, kept current: the ground (all but words) is drawn off the GUI thread whenever picture, colours,
/// layout or size change; words are drawn at once. Until a new ground is there the old image stays, to be painted
/// larger or smaller; while the size goes on changing, no new one is begun. Where there is no image and the ground
/// takes long, the words come on the bare sheet.
class CardImage : public QObject {
    Q_OBJECT
public:
    explicit CardImage(QObject *parent = nullptr);

    /// The page at a size in device pixels; `corner` rounds its corners (device px). Emits `changed`.
    void show(std::shared_ptr<const Page> page, const QSize &pixels, double corner);
    void clear();
    /// Premultiplied; may be of an older size while the new one is drawn.
    [[nodiscard]] const QImage &image() const { return m_image; }
    /// Whether a new ground is awaited.
    [[nodiscard]] bool isBusy() const { return m_page != nullptr && m_have != m_wanted; }

Q_SIGNALS:
    /// The image is new within `part` (device px of image()).
    void changed(const QRegion &part);

private:
    /// What a ground is drawn from; equal keys make equal grounds.
    struct Key {
        QByteArray items;
        QSize pixels;
        double corner = 0;
        bool operator==(const Key &) const = default;
    };
    void showBare();
    [[nodiscard]] static QByteArray itemsKey(const Page &page);
    void startGround();
    void takeGround();
    void compose();
    void newWords();

    std::shared_ptr<const Page> m_page;
    Key m_wanted;
    Key m_drawing;
    Key m_have;
    QImage m_ground;
    QImage m_image;
    std::shared_ptr<const Page> m_shown; ///< whose words m_image has
    QTimer m_long;                       ///< the first ground takes long
    QTimer m_settle;                     ///< since the size changed last
    QFutureWatcher<QImage> m_watcher;
};

} // namespace thanksmith
