// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/Page.h"

#include <QFutureWatcher>
#include <QImage>
#include <QObject>

#include <memory>

namespace thanksmith {

/// The card as it will be sent, rendered off the GUI thread: its picture for the screen, and the size of the PNG.
class CardProof : public QObject {
    Q_OBJECT
public:
    explicit CardProof(QObject *parent = nullptr);

    /// `pixels`: device pixels of the picture.
    void render(std::shared_ptr<const Page> page, const QSize &pixels);

Q_SIGNALS:
    void pictureReady(const QImage &picture);
    void sizeKnown(qint64 bytes);

private:
    QFutureWatcher<QImage> m_picture;
    QFutureWatcher<qint64> m_size;
};

} // namespace thanksmith
