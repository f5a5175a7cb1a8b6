// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QSize>
#include <QString>

namespace thanksmith {

/// Who gets it, as a channel understands it.
struct Recipient {
    QString name;    ///< for people; may be empty
    QString address; ///< e-mail address; any name for a folder

    bool operator==(const Recipient &) const = default;
};

/// A rendered card ready to travel. Channels know parcels, not cards.
struct Parcel {
    QString id; ///< outbox id, a UUID without braces; also names files and the Message-ID
    Recipient to;
    QString senderName; ///< as signed on the card; may be empty
    QString subject;    ///< the card's title, one line
    QString plainText;  ///< all words in reading order
    QString altText;    ///< of the card as a picture: what it shows and says
    QString language;   ///< BCP 47
    QByteArray png;     ///< 1200 px wide (shown at 600)
    QSize pngSize;      ///< pixels
    QByteArray pdf;     ///< empty: none wanted
    QDateTime date;     ///< UTC

    bool operator==(const Parcel &) const = default;
};

} // namespace thanksmith
