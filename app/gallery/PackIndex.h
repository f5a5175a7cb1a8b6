// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gallery/Illustration.h"

#include <QHash>

#include <vector>

namespace thanksmith {

/// What is known of one file of a pack without reading it.
struct IndexedPicture {
    QString file; ///< "tea.svg"
    qint64 size = 0;
    qint64 modified = 0; ///< ms since 1970
    PictureInfo info;
    quint64 fingerprint = 0;
    QByteArray digest; ///< see Illustration
    PictureWords words;
    QStringList unlike; ///< see Illustration
};

/// The file beside an installed pack's pictures that spares reading them: a cache, keyed by name, size and time of
/// change; what is damaged or old is as if it was not there.
inline constexpr QLatin1StringView packIndexName{"pack.index"};
[[nodiscard]] QHash<QString, IndexedPicture> readPackIndex(const QString &folder);
[[nodiscard]] QByteArray packIndexBytes(const std::vector<IndexedPicture> &pictures);

} // namespace thanksmith
