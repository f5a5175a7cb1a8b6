// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/CardPictures.h"

#include <QThreadPool>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr int roomKb = 24 * 1024;
constexpr int largest = 720; ///< px; ours are 360 high, whatever else stands there is made small

Result<QByteArray> thumbnailBytes(Stores &stores, const QString &id) {
    if (Result<QByteArray> sent = stores.history->thumbnail(id))
        return sent;
    return stores.outbox->entry(id).map([](const OutboxEntry &entry) { return entry.thumbnail; });
}

QImage decode(const Result<QByteArray> &bytes) {
    if (!bytes)
        return {};
    QImage image = QImage::fromData(*bytes, "PNG");
    if (image.width() > largest || image.height() > largest)
        image = image.scaled(largest, largest, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return image.convertToFormat(QImage::Format_RGB32);
}

} // namespace

CardPictures::CardPictures(Courier &courier, QObject *parent)
    : QObject(parent)
    , m_courier(courier)
    , m_pictures(roomKb) {}

QImage CardPictures::picture(const TimelineEntry &entry) {
    const QString id = entry.id();
    if (const QImage *known = m_pictures.object(id))
        return *known;
    if (m_asked.contains(id))
        return {};
    m_asked.insert(id);
    m_courier.ask<QByteArray>([id](Stores &stores) { return thumbnailBytes(stores, id); })
        .then(QThreadPool::globalInstance(), decode)
        .then(this, [this, id](const QImage &image) {
            if (image.isNull())
                return; // stays asked: a card without a picture is not asked for again and again
            m_asked.remove(id);
            m_pictures.insert(id, new QImage(image), std::max<qsizetype>(1, image.sizeInBytes() / 1024));
            Q_EMIT came(id);
        });
    return {};
}

void CardPictures::clear() {
    m_pictures.clear();
    m_asked.clear();
}

Result<QByteArray> cardBytes(Stores &stores, const QString &id) {
    Result<QByteArray> sent = stores.history->card(id);
    if (sent || sent.error().code != "history.no-such-card"_L1)
        return sent;
    return stores.outbox->entry(id).map([](const OutboxEntry &entry) { return entry.card; });
}

} // namespace thanksmith
