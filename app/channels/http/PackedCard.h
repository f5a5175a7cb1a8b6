// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "channels/Files.h"
#include "channels/Parcel.h"

#include <QJsonObject>

namespace thanksmith {

/// What channels that speak HTTP keep in the outbox of a parcel, so that each attempt sends the same.
struct PackedCard {
    QJsonObject facts; ///< id, to {name, address}, from, title, text, alt, language, date, width, height
    QByteArray png;
    QByteArray small; ///< a small JPEG where the service takes no more; may be empty

    [[nodiscard]] QString text(QLatin1StringView fact) const { return facts.value(fact).toString(); }
    /// What stands beside the picture; see captionField().
    [[nodiscard]] QString caption(const QString &which) const;
    /// "Thank you, Zoe.png"
    [[nodiscard]] QString fileName() const;
};

/// Errors: parcel.no-picture, parcel.too-big (subject: title; args: size, limit in bytes).
[[nodiscard]] Result<QByteArray> packCard(const Parcel &parcel, qint64 maxPng, const QByteArray &small = {});
/// Errors: delivery.damaged-parcel.
[[nodiscard]] Result<PackedCard> unpackCard(const QByteArray &packed);

/// `text` in at most `max` UTF-16 units, cut between characters with "…" where it is longer.
[[nodiscard]] QString cutText(const QString &text, qsizetype max);

} // namespace thanksmith
