// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/TimelineEntry.h"

#include "studio/Courier.h"

#include <QCache>
#include <QImage>
#include <QSet>

namespace thanksmith {

/// The small pictures of the timeline's cards: fetched when they come into sight, decoded off the GUI thread, kept
/// while there is room (24 MB).
class CardPictures : public QObject {
    Q_OBJECT
public:
    explicit CardPictures(Courier &courier, QObject *parent = nullptr);

    /// Null while it is not there; then it is fetched and `came` follows.
    [[nodiscard]] QImage picture(const TimelineEntry &entry);
    void clear();

Q_SIGNALS:
    void came(const QString &id);

private:
    Courier &m_courier;
    QCache<QString, QImage> m_pictures;
    QSet<QString> m_asked;
};

/// The `.thanks` bytes of a card, wherever it is now. In the courier's thread.
[[nodiscard]] Result<QByteArray> cardBytes(Stores &stores, const QString &id);

} // namespace thanksmith
