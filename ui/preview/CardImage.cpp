// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/CardImage.h"

#include "render/ScreenPainter.h"
#include "render/WordChange.h"

#include <QDataStream>
#include <QPainter>
#include <QtConcurrentRun>

namespace thanksmith {

namespace {

constexpr int longMs = 50;
constexpr int settleMs = 80; ///< without a change of the size

void roundCorners(QImage &image, double radius) {
    if (radius < 0.5)
        return;
    QImage mask(image.size(), QImage::Format_ARGB32_Premultiplied);
    mask.fill(Qt::transparent);
    QPainter shape(&mask);
    shape.setRenderHint(QPainter::Antialiasing);
    shape.setPen(Qt::NoPen);
    shape.setBrush(Qt::black);
    shape.drawRoundedRect(QRectF(mask.rect()), radius, radius);
    shape.end();
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_DestinationIn);
    painter.drawImage(0, 0, mask);
}

QImage drawGround(const std::shared_ptr<const Page> &page, const QSize &pixels, double corner) {
    QImage ground = renderGroundLayer(*page, pixels).convertToFormat(QImage::Format_ARGB32_Premultiplied);
    roundCorners(ground, corner);
    return ground;
}

} // namespace

CardImage::CardImage(QObject *parent)
    : QObject(parent) {
    m_long.setSingleShot(true);
    m_long.setInterval(longMs);
    connect(&m_long, &QTimer::timeout, this, &CardImage::showBare);
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    connect(&m_settle, &QTimer::timeout, this, &CardImage::startGround);
    connect(&m_watcher, &QFutureWatcher<QImage>::finished, this, &CardImage::takeGround);
}

QByteArray CardImage::itemsKey(const Page &page) {
    QByteArray key;
    QDataStream out(&key, QIODevice::WriteOnly);
    out << page.size << page.sheet;
    for (const PageItem &item : page.items) {
        if (const auto *fill = std::get_if<Fill>(&item))
            out << fill->box << fill->colour << fill->radius << fill->stroke << fill->strokeWidth;
        else if (const auto *picture = std::get_if<PlacedPicture>(&item))
            out << quint64(reinterpret_cast<quintptr>(picture->svg.get())) << picture->box << picture->source
                << picture->ground << picture->radius;
    }
    return key;
}

void CardImage::show(std::shared_ptr<const Page> page, const QSize &pixels, double corner) {
    m_page = std::move(page);
    const bool resized = m_wanted.pixels != pixels || m_wanted.corner != corner;
    m_wanted = {itemsKey(*m_page), pixels, corner};
    const bool onlySize = m_have.items == m_wanted.items;
    if (onlySize)
        newWords();
    if (m_have == m_wanted) {
        m_settle.stop();
    } else if (onlySize) {
        if (resized)
            m_settle.start();
    } else {
        m_settle.stop();
        if (m_image.isNull() && !m_long.isActive())
            m_long.start();
        startGround();
    }
}

void CardImage::showBare() {
    m_ground = QImage(m_wanted.pixels, QImage::Format_ARGB32_Premultiplied);
    m_ground.fill(m_page->sheet);
    roundCorners(m_ground, m_wanted.corner);
    compose();
}

void CardImage::clear() {
    m_long.stop();
    m_settle.stop();
    m_page.reset();
    m_have = {};
    m_wanted = {};
    m_image = {};
    m_ground = {};
    m_shown.reset();
}

void CardImage::startGround() {
    if (m_watcher.isRunning()) // takeGround starts the newest
        return;
    m_drawing = m_wanted;
    m_watcher.setFuture(QtConcurrent::run(drawGround, m_page, m_drawing.pixels, m_drawing.corner));
}

void CardImage::takeGround() {
    if (m_page == nullptr)
        return;
    if (m_drawing.items == m_wanted.items) {
        m_long.stop();
        m_ground = m_watcher.result();
        m_have = m_drawing;
        compose();
    }
    if (m_have != m_wanted && !m_settle.isActive())
        startGround();
}

void CardImage::compose() {
    m_image = m_ground;
    renderWords(*m_page, m_image);
    m_shown = m_page;
    Q_EMIT changed(m_image.rect());
}

void CardImage::newWords() {
    const QRegion part = replaceWords(m_image, m_ground, *m_shown, *m_page);
    m_shown = m_page;
    if (!part.isEmpty())
        Q_EMIT changed(part);
}

} // namespace thanksmith
