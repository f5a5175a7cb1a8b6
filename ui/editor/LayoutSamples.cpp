// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/LayoutSamples.h"

#include "layout/LayoutSpec.h"
#include "render/ScreenPainter.h"

#include <QtConcurrent>

namespace thanksmith {

namespace {

constexpr int restMs = 300; ///< after the last key

} // namespace

LayoutSamples::LayoutSamples(QObject *parent)
    : QObject(parent) {
    m_pool.setMaxThreadCount(1);
    m_wait.setSingleShot(true);
    m_wait.setInterval(restMs);
    connect(&m_wait, &QTimer::timeout, this, &LayoutSamples::start);
}

LayoutSamples::~LayoutSamples() {
    m_pool.waitForDone();
}

bool LayoutSamples::Order::same(const Order &other) const {
    Card mine = card;
    mine.layout = other.card.layout; // every layout is made
    return box == other.box && ratio == other.ratio && picture.svg == other.picture.svg && mine == other.card;
}

void LayoutSamples::setBox(const QSize &box, double ratio) {
    if (box == m_wanted.box && ratio == m_wanted.ratio)
        return;
    m_wanted.box = box;
    m_wanted.ratio = ratio;
    m_wait.start();
}

void LayoutSamples::setCard(const Card &card, const PreparedPicture &picture) {
    m_wanted.card = card;
    m_wanted.picture = picture;
    m_wait.start();
}

QImage LayoutSamples::image(int row) const {
    return row >= 0 && row < int(m_images.size()) ? m_images.at(std::size_t(row)) : QImage();
}

void LayoutSamples::start() {
    if (m_busy || m_wanted.box.isEmpty() || (m_done && m_done->same(m_wanted)))
        return;
    m_busy = true;
    QtConcurrent::run(&m_pool, [order = m_wanted] {
        return make(order);
    }).then(this, [this, order = m_wanted](const std::vector<QImage> &images) {
        m_busy = false;
        m_done = order;
        m_images = images;
        Q_EMIT made();
        if (!order.same(m_wanted))
            m_wait.start();
    });
}

std::vector<QImage> LayoutSamples::make(const Order &order) {
    std::vector<QImage> images;
    for (const LayoutSpec &layout : layouts()) {
        Card card = order.card;
        card.layout = layout.id;
        const Result<Page> page = composePage(card, order.picture);
        if (!page) {
            images.emplace_back();
            continue;
        }
        const QSizeF size = page->size.scaled(QSizeF(order.box) * order.ratio, Qt::KeepAspectRatio);
        QImage image = renderPage(*page, QSize(qMax(1, qRound(size.width())), qMax(1, qRound(size.height()))));
        image.setDevicePixelRatio(order.ratio);
        images.push_back(std::move(image));
    }
    return images;
}

} // namespace thanksmith
