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
    m_wanted = {itemsKey(*m_page), pixels, corner};
    if (m_have == m_wanted) {
        newWords();
        return;
    }
    if (m_image.isNull() && !m_long.isActive())
        m_long.start();
    startGround();
}

void CardImage::showBare() {
    m_ground = QImage(m_wanted.pixels, QImage::Format_ARGB32_Premultiplied);
    m_ground.fill(m_page->sheet);
    roundCorners(m_ground, m_wanted.corner);
    compose();
}

void CardImage::clear() {
    m_long.stop();
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
    if (m_drawing != m_wanted) {
        startGround();
        return;
    }
    m_long.stop();
    m_ground = m_watcher.result();
    m_have = m_drawing;
    compose();
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
