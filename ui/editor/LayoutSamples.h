// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/Card.h"
#include "layout/Compose.h"

#include <QImage>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <optional>
#include <vector>

namespace thanksmith {

/// Small pictures of one card in every layout, made in a thread of their own 300 ms after the last change, and kept
/// until the card changes.
class LayoutSamples : public QObject {
    Q_OBJECT
public:
    explicit LayoutSamples(QObject *parent = nullptr);
    ~LayoutSamples() override;

    /// `box`: px the samples fit into; `ratio`: device pixels per px.
    void setBox(const QSize &box, double ratio);
    void setCard(const Card &card, const PreparedPicture &picture);
    /// In the order of layouts(); null before it is made.
    [[nodiscard]] QImage image(int row) const;

Q_SIGNALS:
    void made();

private:
    struct Order {
        Card card;
        PreparedPicture picture;
        QSize box;
        double ratio = 1;
        [[nodiscard]] bool same(const Order &other) const;
    };
    [[nodiscard]] static std::vector<QImage> make(const Order &order);
    void start();

    QThreadPool m_pool;
    QTimer m_wait;
    Order m_wanted;
    std::optional<Order> m_done;
    bool m_busy = false;
    std::vector<QImage> m_images;
};

} // namespace thanksmith
