// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace thanksmith {

/// A card shown large, with its shadow.
class LargeCard : public QWidget {
    Q_OBJECT
public:
    explicit LargeCard(QWidget *parent = nullptr);
    /// A small picture first, a sharp one of the same card later.
    void setImage(const QImage &image);
    /// The space a card may take, px, without its shadow.
    void setRoom(const QSize &room);
    /// Device pixels a sharp picture of a card of this shape needs.
    [[nodiscard]] QSize pixelsFor(const QSizeF &shape) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QSize shown() const;
    void fit();

    QImage m_image;
    QSize m_room{280, 380};
};

} // namespace thanksmith
