// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/send/CardProof.h"

#include "render/Export.h"
#include "render/ScreenPainter.h"

#include <QtConcurrent>

namespace thanksmith {

namespace {

constexpr int sentWidth = 1200; ///< px, as parcels carry the card

} // namespace

CardProof::CardProof(QObject *parent)
    : QObject(parent) {
    connect(&m_picture, &QFutureWatcherBase::finished, this, [this] {
        if (!m_picture.isCanceled() && m_picture.future().resultCount() > 0)
            Q_EMIT pictureReady(m_picture.result());
    });
    connect(&m_size, &QFutureWatcherBase::finished, this, [this] {
        if (!m_size.isCanceled() && m_size.future().resultCount() > 0 && m_size.result() > 0)
            Q_EMIT sizeKnown(m_size.result());
    });
}

void CardProof::render(std::shared_ptr<const Page> page, const QSize &pixels) {
    m_picture.setFuture(QtConcurrent::run([page, pixels] { return renderPage(*page, pixels); }));
    m_size.setFuture(QtConcurrent::run([page]() -> qint64 {
        const Result<QByteArray> png = encodePng(*page, {.width = sentWidth});
        return png ? png->size() : 0;
    }));
}

} // namespace thanksmith
