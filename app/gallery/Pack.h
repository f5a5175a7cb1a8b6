// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LocalizedText.h"
#include "base/Result.h"

#include <QStringList>

namespace thanksmith {

/// A collection of illustrations: a folder with a pack.json.
struct Pack {
    QString id; ///< its folder's name
    LocalizedText title;
    int order = 0;
    QString author;         ///< of pictures that name none
    QString licence;        ///< SPDX id, of pictures that name none
    QStringList first;      ///< names of the pictures that come first
    QString folder;         ///< where its files are
    bool installed = false; ///< imported: may be renamed and removed

    bool operator==(const Pack &) const = default;
};

/// The pack that pictures imported one by one go into.
inline constexpr QLatin1StringView ownPackId{"own"};
[[nodiscard]] Pack ownPack();

/// Reads a pack.json. `name` is for errors. Errors: json.*, pack.no-manifest, pack.newer-version (args: its version,
/// ours), pack.bad-manifest (place: the member).
[[nodiscard]] Result<Pack> parsePack(const QByteArray &bytes, const QString &name);
/// Its pack.json.
[[nodiscard]] QByteArray packManifest(const Pack &pack);

/// Small letters, digits, "-" and "_", at most 64, a letter or digit first.
[[nodiscard]] bool isPackId(const QString &id);
/// A file name's or pack's id made of any words: letters, digits and "-" of ASCII; `otherwise` where nothing is left.
[[nodiscard]] QString idFromWords(const QString &words, const QString &otherwise);

} // namespace thanksmith
